import { type PlainDate, parsePlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type CsvRecord, fault, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";

/** Reads one record of a file column by column and keeps its faults, so that all of them are told at once. */
export class Reading {
  readonly faults: RowFault[] = [];

  constructor(readonly record: CsvRecord) {}

  /** The text of a column; a fault and "" when it is empty. */
  text(column: string): string {
    const value = this.optional(column);
    if (value === null) this.fault(column, "MISSING_VALUE", "The column is empty.", "Give a value.");
    return value ?? "";
  }

  /** The text of a column, or null when it is empty or not there. */
  optional(column: string): string | null {
    return this.record.values[column] || null;
  }

  /** The day of a column; a fault when it is none. */
  day(column: string): PlainDate {
    return this.dayOf(column, this.text(column));
  }

  /** The day of a column, or null when it is empty. */
  optionalDay(column: string): PlainDate | null {
    const value = this.optional(column);
    return value === null ? null : this.dayOf(column, value);
  }

  /** A whole number of 0 or more. */
  count(column: string): number {
    const value = this.text(column);
    if (value !== "" && !/^\d{1,9}$/.test(value)) {
      this.fault(column, "BAD_NUMBER", `"${value}" is no whole number.`, "Give digits only, without dots.");
    }
    return Number(value);
  }

  /** One word of a closed list; a fault, and the first word, when it is none. */
  oneOf<const W extends string>(column: string, words: readonly W[], otherwise?: W): W {
    const value = otherwise === undefined ? this.text(column) : (this.optional(column) ?? otherwise);
    const word = words.find((each) => each === value);
    if (word === undefined && value !== "") {
      this.fault(column, "BAD_WORD", `"${value}" is not in the list.`, `Give one of ${words.join(", ")}.`);
    }
    return word ?? words[0]!;
  }

  fault(column: string, code: string, reason: string, fix: string): void {
    this.faults.push(fault(this.record, column, code, reason, fix));
  }

  /** The row that was read, or its faults. */
  done<Row>(row: Row): Row | RowFault[] {
    return this.faults.length > 0 ? this.faults : row;
  }

  private dayOf(column: string, value: string): PlainDate {
    const day = parsePlainDate(value);
    if (day === null && value !== "") {
      this.fault(column, "BAD_DAY", `"${value}" is not a day.`, "Write YYYY-MM-DD, a day that exists.");
    }
    return day ?? ("" as PlainDate);
  }
}
