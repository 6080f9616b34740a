import type { CsvRecord } from "@lienthong/kernel/service/import/import-kind.js";
import { CsvError } from "@lienthong/kernel/service/import/read-csv.js";
import { RowReader } from "../../import/row-reader.js";

interface ProcedureLayout {
  /** The column by which a file of this layout is known. */
  marker: string;
  /** What the file calls a column, where it does not call it as the project's own layout does. */
  columns: Readonly<Record<string, string>>;
  /** What stands for an empty value. */
  defaults: Readonly<Record<string, string>>;
}

const LAYOUTS: readonly ProcedureLayout[] = [
  {
    // The catalogue of the national portal: a line a procedure, without days.
    marker: "code_notation",
    columns: {
      field: "categories",
      kind: "type",
      subjects: "target_types",
      promulgator: "promulgating_body",
      executing: "executing_bodies",
    },
    defaults: { source: "catalogue of the national public service portal" },
  },
  {
    // Its detail pages: levels, online kind, decision and cases beside.
    marker: "is_full_process_toan_trinh",
    columns: {
      field: "category_name",
      kind: "type",
      subjects: "subject_types",
      non_territorial: "is_non_territorial",
      promulgator: "promulgating_name",
      promulgator_code: "promulgating_code",
      executing: "executing_names",
      authorities: "authority_names",
      decision: "published_by_decision",
      decided_on: "decision_date",
      valid_from: "decision_date",
      published_on: "publication_date",
      cases: "cases_processing",
    },
    defaults: { source: "detail page of the national public service portal" },
  },
  // The project's own.
  { marker: "valid_from", columns: {}, defaults: {} },
];

/** Reads a record of a list of procedures by the layout of its file; throws CsvError for one of no known layout. */
export function procedureReader(record: CsvRecord): RowReader {
  const layout = LAYOUTS.find(({ marker }) => marker in record.values);
  if (layout !== undefined) return new RowReader(record, layout);
  const markers = LAYOUTS.map(({ marker }) => `"${marker}"`).join(", ");
  throw new CsvError(`The header has none of ${markers}; see the layouts in subgraphs/services/README.md.`);
}
