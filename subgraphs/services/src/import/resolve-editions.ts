import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { fault, type ReadRow, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { type EditionBook, readEditionBook } from "../procedure/import/edition-book.js";
import type { EditionRow } from "../procedure/procedure.table.js";
import { CODE_FORM, isProcedureCode } from "../procedure/procedure-code.rules.js";
import type { RowReader } from "./row-reader.js";

/** A row that tells of a part of a procedure. */
export interface PartLine {
  code: string;
  /** The first day of the edition it belongs to; null for the newest. */
  day: PlainDate | null;
}

/** Reads the procedure that a row belongs to. */
export function readOwner(read: RowReader, column: string): PartLine {
  const code = read.text(column);
  if (!isProcedureCode(code)) read.refuse(column, "BAD_CODE", `"${code}" is no procedure code.`, CODE_FORM);
  return { code, day: read.day("valid_from") };
}

/** Faults of rows whose procedure or edition is not on record. */
export async function faultsOfOwners(
  context: RequestContext,
  rows: readonly ReadRow<PartLine>[],
  column: string,
): Promise<RowFault[]> {
  const book = await bookOf(context, rows);
  const faults: RowFault[] = [];
  for (const { record, row } of rows) {
    if (!book.has(row.code)) {
      const reason = `There is no procedure ${row.code}.`;
      faults.push(fault(record, column, "UNKNOWN_PROCEDURE", reason, "Import the procedures first."));
    } else if (editionOf(book, row) === null) {
      const reason = `No edition of ${row.code} begins on ${row.day}.`;
      faults.push(fault(record, "valid_from", "UNKNOWN_EDITION", reason, "Give its first day, or leave it out."));
    }
  }
  return faults;
}

/** The rows of a file by the edition they belong to, in the order of the file. */
export async function rowsByEdition<Line extends PartLine>(
  context: RequestContext,
  rows: readonly ReadRow<Line>[],
): Promise<Map<EditionRow, Line[]>> {
  const book = await bookOf(context, rows);
  const lines = new Map<EditionRow, Line[]>();
  for (const { row } of rows) {
    const edition = editionOf(book, row)!;
    const known = lines.get(edition);
    if (known) known.push(row);
    else lines.set(edition, [row]);
  }
  return lines;
}

/** Faults of rows that say exactly what an earlier row of the file says. */
export function faultsOfRepeats(rows: readonly ReadRow<PartLine>[], column: string): RowFault[] {
  const seen = new Map<string, number>();
  const faults: RowFault[] = [];
  for (const { record, row } of rows) {
    const key = JSON.stringify(row);
    const before = seen.get(key);
    if (before !== undefined) {
      faults.push(fault(record, column, "REPEATED_ROW", `Line ${before} says the same.`, "Keep one of the rows."));
    }
    seen.set(key, before ?? record.line);
  }
  return faults;
}

const bookOf = (context: RequestContext, rows: readonly ReadRow<PartLine>[]) =>
  readEditionBook(
    context,
    rows.map(({ row }) => row.code),
  );

function editionOf(book: EditionBook, { code, day }: PartLine): EditionRow | null {
  const editions = book.get(code) ?? [];
  const found = day === null ? editions.at(-1) : editions.find(({ row }) => row.validFrom === day);
  return found?.row ?? null;
}
