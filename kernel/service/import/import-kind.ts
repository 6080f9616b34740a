import type { RequestContext } from "../context.js";

/** One line of a CSV file, its values by column name, trimmed and in NFC. */
export interface CsvRecord {
  /** The line of the file on which the record begins; the header is line 1. */
  readonly line: number;
  readonly values: Readonly<Record<string, string>>;
}

/** What is wrong with one value of one row, and what to do. */
export interface RowFault {
  line: number;
  column: string;
  value: string;
  /** A short stable word for the kind of fault, for counting: `EFFECTIVE_BEFORE_ISSUED`. */
  code: string;
  reason: string;
  fix: string;
}

/** A row that has been read, with the record it came from. */
export interface ReadRow<Row> {
  record: CsvRecord;
  row: Row;
}

export interface WriteCounts {
  inserted: number;
  updated: number;
  unchanged: number;
}

/** One kind of file that can be imported. All work of one file happens in one transaction. */
export interface ImportKind<Row = never> {
  /** The word on the command line: `areas`. */
  readonly kind: string;
  /** What the file holds, in a sentence. */
  readonly description: string;
  /** Columns that must be there; others may be, and are ignored when not named here or in `optional`. */
  readonly required: readonly string[];
  readonly optional?: readonly string[];
  /** Reads one record by itself; its faults when it cannot be used. */
  read(record: CsvRecord): Row | RowFault[];
  /** Faults of rows against each other and against what is stored. */
  check(context: RequestContext, rows: readonly ReadRow<Row>[]): Promise<RowFault[]>;
  /** Writes the rows, with an event a change; the same rows again change nothing. */
  write(context: RequestContext, rows: readonly ReadRow<Row>[], progress: (done: number) => void): Promise<WriteCounts>;
  /** Notes for the person who imports, which are not faults: links left unknown on purpose, and the like. */
  notes?(rows: readonly ReadRow<Row>[]): string[];
}

/** An import kind whose row type is its own affair. */
// biome-ignore lint/suspicious/noExplicitAny: the row type is existential; only the kind itself reads its rows
export type AnyImportKind = ImportKind<any>;

/** A fault of one column of a record. */
export function fault(record: CsvRecord, column: string, code: string, reason: string, fix: string): RowFault {
  return { line: record.line, column, value: record.values[column] ?? "", code, reason, fix };
}
