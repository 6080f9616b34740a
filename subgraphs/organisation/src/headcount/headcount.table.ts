import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { OrganisationTable } from "../organisation/organisation.table.js";
import { ORIGINS } from "../post/post.rules.js";
import { HEADCOUNT_PARTS, HEADCOUNT_QUANTITIES, HEADCOUNT_STAGES } from "./headcount.rules.js";

/** One number of staff of a body for a year, of one quantity at one stage; a later number ends the earlier one. */
export const HeadcountTable = defineEntity({
  name: "Headcount",
  tableName: "headcount",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    organisationId: () => p.manyToOne(OrganisationTable).mapToPk().joinColumn("organisationId"),
    year: p.integer(),
    quantity: p.enum(HEADCOUNT_QUANTITIES),
    part: p.enum(HEADCOUNT_PARTS),
    stage: p.enum(HEADCOUNT_STAGES),
    number: p.integer(),
    /** Of a number assigned: the body whose decided number it is taken from. */
    decidedForId: () => p.manyToOne(OrganisationTable).mapToPk().joinColumn("decidedForId").nullable(),
    /** Half-open: the days on which this is the number in force, or the newest count. */
    validFrom: p.text().$type<PlainDate>(),
    validTo: p.text().$type<PlainDate>().nullable(),
    decisionNumber: p.text().nullable(),
    decidedOn: p.text().$type<PlainDate>().nullable(),
    decisionIssuerId: p.text().nullable(),
    origin: p.enum(ORIGINS),
    source: p.text(),
  },
  uniques: [
    {
      properties: ["organisationId", "year", "quantity", "part", "stage", "validFrom"],
      name: "headcount_begins_once",
    },
  ],
  indexes: [
    { properties: ["year", "quantity", "part"], name: "headcount_year" },
    { properties: ["decidedForId", "year", "stage"], name: "headcount_decided_for" },
  ],
});

export type HeadcountRow = RowOf<typeof HeadcountTable>;
