import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { OrganisationTable } from "../organisation/organisation.table.js";
import { LEADERSHIPS, ORIGINS } from "./post.rules.js";

/** A post of a body, whoever holds it. */
export const PostTable = defineEntity({
  name: "Post",
  tableName: "post",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    organisationId: () => p.manyToOne(OrganisationTable).mapToPk().joinColumn("organisationId"),
    title: p.text(),
    leadership: p.enum(LEADERSHIPS),
    /** Order of precedence in the body, 1 first. */
    rank: p.integer(),
    /** How many may hold it on a day. */
    seats: p.integer(),
    validFrom: p.text().$type<PlainDate>(),
    validTo: p.text().$type<PlainDate>().nullable(),
    origin: p.enum(ORIGINS),
    source: p.text(),
  },
  indexes: [{ properties: ["organisationId", "rank"], name: "post_organisation" }],
});

export type PostRow = RowOf<typeof PostTable>;
