import { stableId } from "@lienthong/kernel/domain/id.js";
import { cellsOf } from "@lienthong/kernel/service/import/cells.js";
import { type CsvRecord, fault, type ImportKind, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { storeRecords } from "@lienthong/kernel/service/import/store-records.js";
import type { DocumentRow } from "../../document/document.table.js";
import { findDocumentByCitation } from "../../document/find-documents.js";
import { CHECK_MEASURES, CHECK_OUTCOMES, refusalToExamine, refusalToOutcome } from "../check-outcome.rules.js";
import type { DocumentCheckRow } from "../document-check.table.js";

type ImportedCheck = Omit<DocumentCheckRow, "id" | "version" | "documentId"> & { citation: string };

/** Checks of issued normative documents. */
export const documentChecksImport: ImportKind<ImportedCheck> = {
  kind: "document-checks",
  description: "Checks of issued normative documents, with outcome and measures",
  required: ["document", "body_key", "checked_on", "outcome", "measures", "finding", "origin"],

  read: readCheck,

  async check(context, rows) {
    const faults: RowFault[] = [];
    for (const { record, row } of rows) {
      const document = await findDocumentByCitation(context, row.citation);
      const refused = document && refusalToExamine(document, row.checkedOn, context.today);
      if (document === null) {
        const reason = `${row.citation} fits no document, or several.`;
        faults.push(fault(record, "document", "UNKNOWN_DOCUMENT", reason, "Import it first; cite it in full."));
      }
      if (refused !== null) {
        faults.push(fault(record, "checked_on", refused.code, refused.message, "Correct the day or the document."));
      }
    }
    return faults;
  },

  async write(context, rows, progress) {
    const found = new Map<string, DocumentRow>();
    const checks = await Promise.all(
      rows.map(async ({ row: { citation, ...check } }) => {
        const document = (await findDocumentByCitation(context, citation))!;
        found.set(document.id, document);
        return { ...check, documentId: document.id, id: stableId("DocumentCheck", document.id, check.checkedOn) };
      }),
    );
    return storeRecords(context, {
      table: "document_check",
      rows: checks,
      events: { isNew: "DocumentChecked", isChanged: "DocumentCheckCorrected" },
      organisationOf: ({ documentId }) => found.get(documentId)?.issuerId ?? null,
      progress,
    });
  },
};

function readCheck(record: CsvRecord): ImportedCheck | RowFault[] {
  const cells = cellsOf(record);
  const outcome = cells.word("outcome", CHECK_OUTCOMES);
  const words = (cells.optionalText("measures") ?? "").split(" ").filter((word) => word !== "");
  const measures = CHECK_MEASURES.filter((measure) => words.includes(measure));
  const refused = outcome && refusalToOutcome(outcome, measures);
  if (measures.length !== words.length) {
    cells.fault("measures", "INVALID_VALUE", "A word is no measure.", `Write of ${CHECK_MEASURES.join(", ")}.`);
  } else if (refused) {
    cells.fault("measures", refused.code, refused.message, "Correct the outcome or the measures.");
  }
  return cells.rowOr({
    citation: cells.text("document"),
    bodyId: cells.optionalBody("body_key"),
    checkedOn: cells.day("checked_on"),
    outcome,
    measures: measures.join(","),
    finding: outcome === "LAWFUL" ? cells.optionalText("finding") : cells.text("finding"),
    origin: cells.word("origin", ["SOURCE", "SYNTHETIC"]),
  });
}
