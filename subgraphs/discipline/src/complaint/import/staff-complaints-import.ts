import { stableId } from "@lienthong/kernel/domain/id.js";
import { cellsOf } from "@lienthong/kernel/service/import/cells.js";
import { faultsOfRepetition } from "@lienthong/kernel/service/import/faults-of-repetition.js";
import { fault, type ImportKind, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { ofRestricted, storeRecords } from "@lienthong/kernel/service/import/store-records.js";
import { ORIGINS } from "@lienthong/kernel/service/schema/origin.js";
import { faultsOfOrder, officialIdOf } from "../../import/faults.js";
import { refusalToDossierCode } from "../complaint.rules.js";
import type { ComplaintRow } from "../complaint.table.js";
import { COMPLAINT_MATTERS } from "../complaint-words.js";

type ImportedComplaint = Omit<ComplaintRow, "version">;

/** The id that the key of a complaint always gives. */
export const complaintIdOf = (key: string): string => stableId("StaffComplaint", key);

/** Complaints about the conduct of staff. */
export const staffComplaintsImport: ImportKind<ImportedComplaint> = {
  kind: "staff-complaints",
  description: "Complaints about the conduct of staff, some on dossiers of a one-stop shop",
  required: ["key", "body", "handling_body", "matter", "summary", "received_on", "origin", "source"],
  optional: ["official", "dossier_code", "answered_on", "is_founded", "answer"],

  read(record) {
    const cells = cellsOf(record);
    const official = cells.optionalText("official");
    const founded = cells.optionalWord("is_founded", ["yes", "no"]);
    return cells.rowOr({
      ...{ id: complaintIdOf(cells.text("key")), bodyId: cells.body("body") },
      ...{ handlingBodyId: cells.body("handling_body"), officialId: official && officialIdOf(official) },
      ...{ dossierCode: cells.optionalText("dossier_code"), complainantId: null, inspectorId: null },
      ...{ matter: cells.word("matter", COMPLAINT_MATTERS), summary: cells.text("summary") },
      ...{ receivedOn: cells.day("received_on"), answeredOn: cells.optionalDay("answered_on") },
      ...{ isFounded: founded && (founded === "yes" ? 1 : 0), answer: cells.optionalText("answer") },
      ...{ origin: cells.word("origin", ORIGINS), source: cells.text("source") },
    } as ImportedComplaint);
  },

  async check(_context, rows) {
    const faults = rows.flatMap(({ record, row }): RowFault[] => {
      const order = faultsOfOrder(record, [
        ["received_on", row.receivedOn],
        ["answered_on", row.answeredOn],
      ]);
      const bad = refusalToDossierCode(row.dossierCode);
      const ofCode = bad ? [fault(record, "dossier_code", bad.code, bad.message, "Correct the code.")] : [];
      const isWhole = (row.answeredOn === null) === (row.isFounded === null);
      const half = fault(
        record,
        "is_founded",
        "MISSING_VALUE",
        "An answer has a day and a finding.",
        "Give both, or none.",
      );
      return [...order, ...ofCode, ...(isWhole ? [] : [half])];
    });
    return [...faults, ...faultsOfRepetition(rows, "key", ({ id }) => id)];
  },

  write: (context, rows, progress) =>
    storeRecords(context, {
      ...{ table: "staff_complaint", rows: rows.map(({ row }) => row), ...ofRestricted("StaffComplaint"), progress },
      organisationOf: ({ handlingBodyId }) => handlingBodyId,
    }),
};
