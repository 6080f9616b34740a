import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { ORIGINS } from "@lienthong/kernel/service/schema/origin.js";
import { defineEntity, p } from "@mikro-orm/core";
import { FINDING_KINDS, INSPECTION_KINDS } from "./duty-inspection-words.js";

/** One inspection of how a body keeps discipline on duty. Where it stands is told by its days, never stored. */
export const DutyInspectionTable = defineEntity({
  name: "DutyInspection",
  tableName: "duty_inspection",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    kind: p.enum(INSPECTION_KINDS),
    /** Organisations of another subgraph: who is inspected, and whose team inspects. */
    bodyId: p.text(),
    inspectingBodyId: p.text(),
    /** The identity of the inspector who leads the team; null where none is recorded. */
    inspectorId: p.text().strictNullable(),
    teamSize: p.integer(),
    decisionNumber: p.text().strictNullable(),
    openedOn: p.text().$type<PlainDate>(),
    concludedOn: p.text().$type<PlainDate>().strictNullable(),
    conclusion: p.text().strictNullable(),
    remedyDueOn: p.text().$type<PlainDate>().strictNullable(),
    remediedOn: p.text().$type<PlainDate>().strictNullable(),
    origin: p.enum(ORIGINS),
    source: p.text(),
  },
  indexes: [
    { properties: ["bodyId", "openedOn"], name: "duty_inspection_body" },
    { properties: ["openedOn", "id"], name: "duty_inspection_order" },
  ],
});

/** One thing an inspection found. */
export const DutyInspectionFindingTable = defineEntity({
  name: "DutyInspectionFinding",
  tableName: "duty_inspection_finding",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    inspectionId: () => p.manyToOne(DutyInspectionTable).mapToPk().joinColumn("inspectionId"),
    /** Its place in the conclusion, from 1. */
    position: p.integer(),
    kind: p.enum(FINDING_KINDS),
    text: p.text(),
    needsRemedy: p.integer(),
  },
  uniques: [{ properties: ["inspectionId", "position"], name: "duty_inspection_finding_position" }],
});

export type DutyInspectionRow = RowOf<typeof DutyInspectionTable>;
export type DutyInspectionFindingRow = RowOf<typeof DutyInspectionFindingTable>;
