import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { CERTAINTIES } from "../organisation/certainty.js";
import { OrganisationTable } from "../organisation/organisation.table.js";
import { CHANGE_KINDS, EXTENTS } from "./change-kind.rules.js";

/** One change of bodies by one decision. */
export const ChangeEventTable = defineEntity({
  name: "ChangeEvent",
  tableName: "change_event",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    kind: p.enum(CHANGE_KINDS),
    effectiveOn: p.text().$type<PlainDate>(),
    decisionNumber: p.text(),
    decidedOn: p.text().$type<PlainDate>(),
    decisionIssuerId: p.text().nullable(),
    certainty: p.enum(CERTAINTIES),
    source: p.text(),
  },
  indexes: [
    { properties: ["effectiveOn", "id"], name: "change_event_day" },
    { properties: ["decisionNumber", "effectiveOn"], name: "change_event_decision" },
  ],
});

/**
 * Which body came out of which in a change. A body that lives on stands on both sides; `resultingId` is null where
 * nobody follows or nobody knows.
 */
export const OrganisationSuccessionTable = defineEntity({
  name: "OrganisationSuccession",
  tableName: "organisation_succession",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    changeEventId: () => p.manyToOne(ChangeEventTable).mapToPk().joinColumn("changeEventId"),
    originalId: () => p.manyToOne(OrganisationTable).mapToPk().joinColumn("originalId"),
    resultingId: () => p.manyToOne(OrganisationTable).mapToPk().joinColumn("resultingId").nullable(),
    extent: p.enum(EXTENTS),
  },
  indexes: [
    { properties: ["changeEventId"], name: "organisation_succession_event" },
    { properties: ["originalId"], name: "organisation_succession_original" },
    { properties: ["resultingId"], name: "organisation_succession_resulting" },
  ],
});

export type ChangeEventRow = RowOf<typeof ChangeEventTable>;
export type OrganisationSuccessionRow = RowOf<typeof OrganisationSuccessionTable>;
