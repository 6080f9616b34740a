import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { ORIGINS } from "@lienthong/kernel/service/schema/origin.js";
import { defineEntity, p } from "@mikro-orm/core";
import { FocusTaskTable } from "../directive/directive.table.js";

/** That a body's reform work was inspected. */
export const InspectionTable = defineEntity({
  name: "ReformInspection",
  tableName: "reform_inspection",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    organisationId: p.text(),
    /** The body that inspects; null where an office of no body does. */
    inspectorId: p.text().strictNullable(),
    openedOn: p.text().$type<PlainDate>(),
    scope: p.text(),
    citation: p.text().strictNullable(),
    findingCount: p.integer().default(0),
    origin: p.enum(ORIGINS),
    source: p.text(),
  },
  indexes: [{ properties: ["organisationId", "openedOn"], name: "reform_inspection_organisation" }],
});

/** One thing an inspection found. */
export const FindingTable = defineEntity({
  name: "InspectionFinding",
  tableName: "inspection_finding",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    inspectionId: () => p.manyToOne(InspectionTable).mapToPk().joinColumn("inspectionId"),
    number: p.integer(),
    taskId: () => p.manyToOne(FocusTaskTable).mapToPk().joinColumn("taskId").strictNullable(),
    text: p.text(),
    foundOn: p.text().$type<PlainDate>(),
    dueOn: p.text().$type<PlainDate>().strictNullable(),
    followUpCount: p.integer().default(0),
  },
  uniques: [{ properties: ["inspectionId", "number"], name: "inspection_finding_number" }],
});

/** That a finding was looked at again. */
export const FollowUpTable = defineEntity({
  name: "FindingFollowUp",
  tableName: "finding_follow_up",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    findingId: () => p.manyToOne(FindingTable).mapToPk().joinColumn("findingId"),
    position: p.integer(),
    takenOn: p.text().$type<PlainDate>(),
    /** 1 where it was seen remedied, else 0. */
    isRemedied: p.integer(),
    note: p.text(),
  },
  uniques: [{ properties: ["findingId", "position"], name: "finding_follow_up_position" }],
});

export type InspectionRow = RowOf<typeof InspectionTable>;
export type FindingRow = RowOf<typeof FindingTable>;
export type FollowUpRow = RowOf<typeof FollowUpTable>;
