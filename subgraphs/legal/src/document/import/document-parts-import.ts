import { stableId } from "@lienthong/kernel/domain/id.js";
import { parsePlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type CsvRecord, fault, type ImportKind, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { storeRecords } from "@lienthong/kernel/service/import/store-records.js";
import { certaintyOf } from "../certainty.js";
import type { DocumentPartRow } from "../document.table.js";
import { DOCUMENT_TYPE_NAMES } from "../document-types.js";
import { findDocumentByCitation } from "../find-documents.js";

type ImportedPart = Omit<DocumentPartRow, "id" | "version" | "documentId"> & { citation: string };

/** Parts that documents carry: the programme attached to a decision. */
export const documentPartsImport: ImportKind<ImportedPart> = {
  kind: "document-parts",
  description: "Parts attached to documents, which have no number of their own",
  required: ["citation", "position", "type", "title", "period_from", "period_to", "source", "certainty"],

  read: readPart,

  async check(context, rows) {
    const faults: RowFault[] = [];
    for (const { record, row } of rows) {
      if ((await findDocumentByCitation(context, row.citation)) !== null) continue;
      const reason = `${row.citation} fits no document, or several.`;
      faults.push(fault(record, "citation", "UNKNOWN_DOCUMENT", reason, "Import the document first; cite it in full."));
    }
    return faults;
  },

  async write(context, rows, progress) {
    const parts = await Promise.all(
      rows.map(async ({ row: { citation, ...part } }) => {
        const documentId = (await findDocumentByCitation(context, citation))!.id;
        return { ...part, documentId, id: stableId("DocumentPart", documentId, String(part.position)) };
      }),
    );
    const events = { isNew: "DocumentPartRecorded", isChanged: "DocumentPartCorrected" };
    return storeRecords(context, { table: "document_part", rows: parts, events, progress });
  },
};

function readPart(record: CsvRecord): ImportedPart | RowFault[] {
  const value = (column: string) => record.values[column] ?? "";
  const type = DOCUMENT_TYPE_NAMES.find((name) => name === value("type"));
  const certainty = certaintyOf(value("certainty"));
  const [periodFrom, periodTo] = [parsePlainDate(value("period_from")), parsePlainDate(value("period_to"))];
  const faults: RowFault[] = [];
  const refuse = (column: string, fix: string) =>
    faults.push(fault(record, column, "INVALID_VALUE", `"${value(column)}" cannot be used here.`, fix));
  if (type === undefined) refuse("type", "Write the name of a document type, like PROGRAMME.");
  if (certainty === null) refuse("certainty", "Write certain, press, inferred, mixed or unverified.");
  if (!/^[1-9]\d?$/.test(value("position"))) refuse("position", "Write its place among the parts, from 1.");
  if (value("title") === "") refuse("title", "Give the title of the part.");
  if (periodFrom === null && value("period_from") !== "") refuse("period_from", "Write YYYY-MM-DD, or nothing.");
  if (periodTo === null && value("period_to") !== "") refuse("period_to", "Write YYYY-MM-DD, or nothing.");
  if (faults.length > 0 || type === undefined || certainty === null) return faults;
  const [citation, title, source] = [value("citation"), value("title"), value("source")];
  return { citation, position: Number(value("position")), type, title, periodFrom, periodTo, source, certainty };
}
