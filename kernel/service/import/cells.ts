import { stableId } from "../../domain/id.js";
import { type PlainDate, parsePlainDate } from "../../domain/plain-date.js";
import { type CsvRecord, fault, type RowFault } from "./import-kind.js";

/** The cells of one record, read with the faults that they have. */
export interface Cells {
  /** A text that must be there. */
  text(column: string): string;
  /** A text, or null where the cell is empty. */
  optionalText(column: string): string | null;
  day(column: string): PlainDate;
  optionalDay(column: string): PlainDate | null;
  number(column: string): number;
  word<W extends string>(column: string, words: readonly W[]): W;
  optionalWord<W extends string>(column: string, words: readonly W[]): W | null;
  /** The id of the body whose natural key stands in the cell. */
  body(column: string): string;
  optionalBody(column: string): string | null;
  fault(column: string, code: string, reason: string, fix: string): void;
  /** The row, or the faults of the record when it has any. */
  rowOr<Row>(row: Row): Row | RowFault[];
}

/** Reads cells of a record; a bad cell gives some value and a fault, so that a record tells all its faults at once. */
export function cellsOf(record: CsvRecord): Cells {
  const faults: RowFault[] = [];
  const value = (column: string) => record.values[column] ?? "";
  const refuse = (column: string, fix: string) => {
    faults.push(fault(record, column, "INVALID_VALUE", `"${value(column)}" cannot be used here.`, fix));
  };
  const cells: Cells = {
    text(column) {
      if (value(column) === "") refuse(column, "Fill the cell.");
      return value(column);
    },
    optionalText: (column) => value(column) || null,
    day(column) {
      const day = parsePlainDate(value(column));
      if (day === null) refuse(column, "Write a day that exists, YYYY-MM-DD.");
      return day as PlainDate;
    },
    optionalDay: (column) => (value(column) === "" ? null : cells.day(column)),
    number(column) {
      if (!/^[1-9]\d{0,3}$/.test(value(column))) refuse(column, "Write a number from 1.");
      return Number(value(column));
    },
    word(column, words) {
      const found = words.find((each) => each === value(column));
      if (found === undefined) refuse(column, `Write one of ${words.join(", ")}.`);
      return found as (typeof words)[number];
    },
    optionalWord: (column, words) => (value(column) === "" ? null : cells.word(column, words)),
    body(column) {
      if (!/^[a-z0-9.-]+$/.test(value(column))) refuse(column, "Write the key of a body, like nam-dinh.so-noi-vu.");
      return stableId("Organisation", value(column));
    },
    optionalBody: (column) => (value(column) === "" ? null : cells.body(column)),
    fault(column, code, reason, fix) {
      faults.push(fault(record, column, code, reason, fix));
    },
    rowOr: (row) => (faults.length > 0 ? faults : row),
  };
  return cells;
}
