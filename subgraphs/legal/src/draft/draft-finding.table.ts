import type { RowOf } from "@lienthong/kernel/service/database/row-of.js";
import { defineEntity, p } from "@mikro-orm/core";
import { APPRAISAL_CRITERIA, FINDING_VERDICTS } from "./appraisal.rules.js";
import { DraftActTable } from "./draft-act.table.js";

/** What an appraisal found on one of the five criteria. */
export const DraftFindingTable = defineEntity({
  name: "DraftFinding",
  tableName: "draft_finding",
  properties: {
    id: p.text().primary(),
    version: p.integer().version(),
    actId: () => p.manyToOne(DraftActTable).mapToPk().joinColumn("actId"),
    criterion: p.enum(APPRAISAL_CRITERIA),
    verdict: p.enum(FINDING_VERDICTS),
    note: p.text().strictNullable(),
  },
  uniques: [{ properties: ["actId", "criterion"], name: "draft_finding_criterion" }],
});

export type DraftFindingRow = RowOf<typeof DraftFindingTable>;
