import type { CsvRecord, RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { fault } from "@lienthong/kernel/service/import/import-kind.js";
import { CsvError } from "@lienthong/kernel/service/import/read-csv.js";

/** What a file of documents may say of each. */
export type DocumentField =
  | "key"
  | "number"
  | "type"
  | "family"
  | "year"
  | "issuer"
  | "issuerKind"
  | "issuerKey"
  | "dateDocument"
  | "firstDateEntryInForce"
  | "dateNoLongerInForce"
  | "retroactive"
  | "title"
  | "procedure"
  | "scope"
  | "territory"
  | "gazetteNumber"
  | "gazetteOn"
  | "source"
  | "certainty";

interface DocumentLayout {
  /** The column by which a file of this layout is known. */
  marker: string;
  columns: Partial<Record<DocumentField, string>>;
  /** What stands for a field where a row says nothing of it. */
  defaults: Partial<Record<DocumentField, string>>;
}

const LAYOUTS: readonly DocumentLayout[] = [
  {
    // The official codification (Pháp điển): normative documents of the centre.
    marker: "issuing_body",
    columns: {
      number: "number",
      type: "type",
      title: "title",
      issuer: "issuing_body",
      dateDocument: "issued_date",
      firstDateEntryInForce: "effective_date",
    },
    defaults: { family: "NORMATIVE", source: "Pháp điển (codification)", certainty: "certain" },
  },
  {
    // Core documents, collected by hand with a source each.
    marker: "is_normative",
    columns: {
      key: "key",
      number: "number",
      type: "type",
      family: "is_normative",
      title: "title",
      issuer: "issuer",
      dateDocument: "issued",
      firstDateEntryInForce: "effective",
      source: "source",
      certainty: "certainty",
    },
    defaults: {},
  },
  {
    marker: "date_document",
    columns: {
      key: "key",
      number: "number",
      type: "type",
      family: "family",
      year: "year",
      issuer: "issuer",
      issuerKind: "issuer_kind",
      issuerKey: "issuer_key",
      dateDocument: "date_document",
      firstDateEntryInForce: "first_date_entry_in_force",
      dateNoLongerInForce: "date_no_longer_in_force",
      retroactive: "retroactive",
      title: "title",
      procedure: "procedure",
      scope: "scope",
      territory: "territory",
      gazetteNumber: "gazette_number",
      gazetteOn: "gazette_on",
      source: "source",
      certainty: "certainty",
    },
    defaults: {},
  },
];

/** A record of a file of documents, whatever the file calls its columns. */
export interface DocumentRecord {
  record: CsvRecord;
  /** The value of a field; empty where the row or the layout has none. */
  value(field: DocumentField): string;
  fault(field: DocumentField, code: string, reason: string, fix: string): RowFault;
}

/** A record by the layout of its file; throws CsvError for a file of no layout that is known. */
export function documentRecord(record: CsvRecord): DocumentRecord {
  const layout = LAYOUTS.find(({ marker }) => marker in record.values);
  if (layout === undefined) {
    const markers = LAYOUTS.map(({ marker }) => `"${marker}"`).join(", ");
    throw new CsvError(`The header has none of ${markers}; see the layouts of documents in subgraphs/legal/README.md.`);
  }
  const { columns, defaults } = layout;
  return {
    record,
    value: (field) => record.values[columns[field] ?? ""] || (defaults[field] ?? ""),
    fault: (field, code, reason, fix) => fault(record, columns[field] ?? columns.number!, code, reason, fix),
  };
}
