import { citationOf, isOfLocalSymbol, issuerKey, numberKey } from "@lienthong/kernel/domain/citation.js";
import { fault, type ImportKind, type ReadRow, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { type ImportedDocument, readDocument } from "./imported-document.js";
import { storeDocuments } from "./store-documents.js";
import { storedByNumber } from "./stored-documents.js";

/** Documents, in the project's own columns or in those of the two source files that are known. */
export const documentsImport: ImportKind<ImportedDocument> = {
  kind: "documents",
  description: "Legal documents: number, type, issuer, days, title, territory",
  required: ["number", "type"],

  read: readDocument,

  async check(context, rows) {
    const faults: RowFault[] = [];
    const stored = await storedByNumber(
      context,
      rows.map(({ row }) => row.needed.number),
    );
    const seen = new Map<string, number>();
    for (const { record, row } of rows) {
      const key = seriesKey(row);
      const before = seen.get(key);
      if (before !== undefined) {
        const reason = `Line ${before} has the same number, issuer and year.`;
        faults.push(fault(record, "number", "REPEATED_DOCUMENT", reason, "Keep one of the rows."));
      }
      seen.set(key, before ?? record.line);

      const other = stored.get(numberKey(row.needed.number))?.find((each) => isSpelledOtherwise(each, row));
      if (other) {
        const reason = `It is recorded already, as ${other.citation}.`;
        faults.push(fault(record, "number", "RECORDED_OTHERWISE", reason, "Write the number as it is recorded."));
      }
    }
    return faults;
  },

  write: (context, rows, progress) =>
    storeDocuments(
      context,
      rows.map(({ row }) => row),
      progress,
    ),

  notes(rows) {
    return [
      note(
        rows,
        ({ known }) => known.dateDocument === undefined,
        "have no day of issue: their effect or year orders them",
      ),
      note(rows, ({ issuer }) => issuer.isInferred, "name no issuer: the symbol of the number stands for it"),
    ].flat();
  },
};

function seriesKey({ needed: { number, year }, issuer: { issuerName } }: ImportedDocument): string {
  return [numberKey(number), year, isOfLocalSymbol(number) ? issuerKey(issuerName) : ""].join("|");
}

/** Whether a stored document is this one under another spelling of its number. */
function isSpelledOtherwise(
  stored: { citation: string; year: number; issuerKey: string },
  row: ImportedDocument,
): boolean {
  const { number, year } = row.needed;
  if (stored.year !== year) return false;
  const isLocal = isOfLocalSymbol(number);
  if (isLocal && stored.issuerKey !== issuerKey(row.issuer.issuerName)) return false;
  return stored.citation !== citationOf({ number, year, issuer: row.issuer.issuerName });
}

function note(
  rows: readonly ReadRow<ImportedDocument>[],
  is: (row: ImportedDocument) => boolean,
  what: string,
): string[] {
  const count = rows.filter(({ row }) => is(row)).length;
  return count === 0 ? [] : [`${count} documents ${what}.`];
}
