import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { faultsOfRepetition } from "@lienthong/kernel/service/import/faults-of-repetition.js";
import { fault, type ImportKind, type ReadRow, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { ofRestricted, storeRecords } from "@lienthong/kernel/service/import/store-records.js";
import { upsertRows } from "@lienthong/kernel/service/import/upsert-rows.js";
import { faultsOfOrder, storedIds } from "../../import/faults.js";
import { refusalToForm } from "../../regime/regime.rules.js";
import { type ImportedCase, readCase } from "./imported-case.js";

/** Discipline cases with their acts, stops and decisions. */
export const disciplineCasesImport: ImportKind<ImportedCase> = {
  kind: "discipline-cases",
  description: "Discipline cases with their acts, stops and decisions",
  required: [
    ...["key", "official", "staff_kind", "leadership", "place_body", "employer", "deciding_body"],
    ...["discovered_on", "opened_on", "complexity", "acts", "origin", "source"],
  ],
  optional: [
    ...[
      "complaint",
      "inspection",
      "inspector",
      "party_number",
      "party_decided_on",
      "party_cancelled_on",
      "reviewed_on",
    ],
    ...["council_met_on", "recommended_on", "recommended_form", "closed_on", "closing_reason", "stops", "decisions"],
  ],

  read: readCase,

  async check(context, rows) {
    const ofRows = rows.flatMap((read) => [...faultsOfDays(read), ...faultsOfDecisions(read)]);
    const repeated = faultsOfRepetition(rows, "key", ({ row }) => row.id);
    return [...ofRows, ...repeated, ...(await faultsOfOrigins(context, rows))];
  },

  async write(context, rows, progress) {
    const cases = rows.map(({ row }) => row);
    const counts = await storeRecords(context, {
      ...{ table: "discipline_case", rows: cases.map(({ row }) => row), ...ofRestricted("DisciplineCase"), progress },
      organisationOf: ({ decidingBodyId }) => decidingBodyId,
    });
    await upsertRows(context.em, "discipline_act", cases.flatMap(({ acts }) => acts) as never);
    await upsertRows(context.em, "discipline_stop", cases.flatMap(({ stops }) => stops) as never);
    await storeRecords(context, {
      ...{
        table: "discipline_decision",
        rows: cases.flatMap(({ decisions }) => decisions),
        ...ofRestricted("DisciplineDecision"),
      },
      organisationOf: ({ decidingBodyId }) => decidingBodyId,
    });
    return counts;
  },
};

function faultsOfDays({ record, row: { row, acts } }: ReadRow<ImportedCase>): RowFault[] {
  const noAct = fault(record, "acts", "MISSING_VALUE", "A case has at least one act.", "Say what was done.");
  return [
    ...(acts.length === 0 ? [noAct] : []),
    ...faultsOfOrder(record, [
      ["discovered_on", row.discoveredOn],
      ["opened_on", row.openedOn],
      ["reviewed_on", row.reviewedOn],
      ["council_met_on", row.councilMetOn],
      ["recommended_on", row.recommendedOn],
    ]),
  ];
}

/** A decision follows on the council's recommendation, and its form is one of its day's regime. */
function faultsOfDecisions({ record, row: { row, decisions } }: ReadRow<ImportedCase>): RowFault[] {
  const staff = { staffKind: row.staffKind, isLeader: row.isLeader === 1 };
  return decisions.flatMap(({ form, decidedOn }) => {
    const refused = refusalToForm(staff, form, decidedOn, "decisions");
    if (refused) return [fault(record, "decisions", refused.code, refused.message, "Correct the form or the day.")];
    if (row.recommendedOn !== null && decidedOn >= row.recommendedOn) return [];
    const reason = "A decision follows on the council's recommendation (234/2026/NĐ-CP, Arts. 13 to 18).";
    return [fault(record, "decisions", "WRONG_STEP", reason, "Give recommended_on, or correct the day.")];
  });
}

async function faultsOfOrigins(context: RequestContext, rows: readonly ReadRow<ImportedCase>[]): Promise<RowFault[]> {
  const complaints = await storedIds(context, "staff_complaint");
  const inspections = await storedIds(context, "duty_inspection");
  return rows.flatMap(({ record, row: { row } }) => {
    const unknown = (column: string) =>
      fault(record, column, "UNKNOWN_KEY", "No record has this key.", "Import what the case came out of first.");
    return [
      ...(row.complaintId !== null && !complaints.has(row.complaintId) ? [unknown("complaint")] : []),
      ...(row.inspectionId !== null && !inspections.has(row.inspectionId) ? [unknown("inspection")] : []),
    ];
  });
}
