import { stableId } from "@lienthong/kernel/domain/id.js";
import { cellsOf } from "@lienthong/kernel/service/import/cells.js";
import { faultsOfRepetition } from "@lienthong/kernel/service/import/faults-of-repetition.js";
import type { ImportKind, RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { ofRestricted, storeRecords } from "@lienthong/kernel/service/import/store-records.js";
import { upsertRows } from "@lienthong/kernel/service/import/upsert-rows.js";
import { ORIGINS } from "@lienthong/kernel/service/schema/origin.js";
import { faultsOfOrder } from "../../import/faults.js";
import { readEntries } from "../../import/read-entries.js";
import type { DutyInspectionFindingRow, DutyInspectionRow } from "../duty-inspection.table.js";
import { FINDING_KINDS, INSPECTION_KINDS } from "../duty-inspection-words.js";

interface ImportedInspection {
  inspection: Omit<DutyInspectionRow, "version">;
  findings: Omit<DutyInspectionFindingRow, "version">[];
}

/** The id that the key of an inspection always gives. */
export const inspectionIdOf = (key: string): string => stableId("DutyInspection", key);

/** Inspections of duty with what they found. */
export const dutyInspectionsImport: ImportKind<ImportedInspection> = {
  kind: "duty-inspections",
  description: "Inspections of duty with what they found (kiểm tra công vụ)",
  required: ["key", "body", "inspecting_body", "kind", "team_size", "opened_on", "origin", "source"],
  optional: ["inspector", "decision_number", "concluded_on", "conclusion", "remedy_due_on", "remedied_on", "findings"],

  read(record) {
    const cells = cellsOf(record);
    const id = inspectionIdOf(cells.text("key"));
    const inspection = {
      ...{ id, kind: cells.word("kind", INSPECTION_KINDS), bodyId: cells.body("body") },
      inspectorId: cells.optionalText("inspector"),
      ...{ inspectingBodyId: cells.body("inspecting_body"), teamSize: cells.number("team_size") },
      ...{ decisionNumber: cells.optionalText("decision_number"), openedOn: cells.day("opened_on") },
      ...{ concludedOn: cells.optionalDay("concluded_on"), conclusion: cells.optionalText("conclusion") },
      ...{ remedyDueOn: cells.optionalDay("remedy_due_on"), remediedOn: cells.optionalDay("remedied_on") },
      ...{ origin: cells.word("origin", ORIGINS), source: cells.text("source") },
    };
    const findings = readEntries(record, "findings", (entry, at) => ({
      ...{ id: stableId("DutyInspectionFinding", id, String(at + 1)), inspectionId: id, position: at + 1 },
      ...{ kind: entry.word("kind", FINDING_KINDS), text: entry.text("text") },
      needsRemedy: entry.optionalWord("remedy", ["yes"]) === null ? 0 : 1,
    }));
    const row = cells.rowOr({ inspection, findings: findings.rows });
    return findings.faults.length === 0 ? row : [...(Array.isArray(row) ? row : []), ...findings.faults];
  },

  async check(_context, rows) {
    const faults: RowFault[] = rows.flatMap(({ record, row: { inspection } }) =>
      faultsOfOrder(record, [
        ["opened_on", inspection.openedOn],
        ["concluded_on", inspection.concludedOn],
        ["remedied_on", inspection.remediedOn],
      ]),
    );
    return [...faults, ...faultsOfRepetition(rows, "key", ({ inspection }) => inspection.id)];
  },

  async write(context, rows, progress) {
    const counts = await storeRecords(context, {
      ...{
        table: "duty_inspection",
        rows: rows.map(({ row }) => row.inspection),
        ...ofRestricted("DutyInspection"),
        progress,
      },
      organisationOf: ({ inspectingBodyId }) => inspectingBodyId,
    });
    const findings = rows.flatMap(({ row }) => row.findings);
    await upsertRows(context.em, "duty_inspection_finding", findings as never);
    return counts;
  },
};
