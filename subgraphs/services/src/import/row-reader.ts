import { type PlainDate, parsePlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type CsvRecord, fault, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";

/** Reads the values of one record and gathers what is wrong with them. */
export class RowReader {
  readonly faults: RowFault[] = [];

  constructor(
    readonly record: CsvRecord,
    /** What the file calls a column, and what stands for an empty value. */
    private readonly layout: {
      columns?: Readonly<Record<string, string>>;
      defaults?: Readonly<Record<string, string>>;
    } = {},
  ) {}

  /** The value of a column; empty where the row or the file has none. */
  text(name: string): string {
    return this.record.values[this.columnOf(name)] || (this.layout.defaults?.[name] ?? "");
  }

  /** The value, or null where it is empty. */
  words(name: string): string | null {
    return this.text(name) || null;
  }

  /** The values of a column that holds several between `|`; empty ones stay, so that columns go together. */
  list(name: string): string[] {
    return this.text(name) === ""
      ? []
      : this.text(name)
          .split("|")
          .map((each) => each.trim());
  }

  /** The value, which must be there. */
  needed(name: string, fix: string): string {
    const text = this.text(name);
    if (text === "") this.refuse(name, "MISSING_VALUE", "It is empty.", fix);
    return text;
  }

  /** A day; null where it is empty. */
  day(name: string): PlainDate | null {
    const text = this.text(name);
    const day = parsePlainDate(text);
    if (text !== "" && day === null) {
      this.refuse(name, "BAD_DATE", `"${text}" is not a day.`, "Write YYYY-MM-DD, a day that exists.");
    }
    return day;
  }

  /** One of a list of words; null where it is empty. */
  oneOf<const W extends string>(name: string, words: readonly W[]): W | null {
    const text = this.text(name);
    const found = words.find((word) => word === text) ?? null;
    if (text !== "" && found === null) {
      this.refuse(name, "UNKNOWN_WORD", `"${text}" is not known here.`, `Write one of: ${words.join(", ")}.`);
    }
    return found;
  }

  /** A whole number from 0; null where it is empty. */
  count(name: string): number | null {
    const text = this.text(name);
    if (text === "") return null;
    if (/^\d{1,6}$/.test(text)) return Number(text);
    this.refuse(name, "BAD_NUMBER", `"${text}" is no whole number from 0.`, "Write digits only.");
    return null;
  }

  /** 1 or 0; null where it is empty. */
  flag(name: string): 0 | 1 | null {
    const word = this.oneOf(name, ["0", "1"]);
    return word === null ? null : word === "1" ? 1 : 0;
  }

  refuse(name: string, code: string, reason: string, fix: string): void {
    this.faults.push(fault(this.record, this.columnOf(name), code, reason, fix));
  }

  /** What was read, or the faults where there are any. */
  outcome<Row>(row: () => Row): Row | RowFault[] {
    return this.faults.length > 0 ? this.faults : row();
  }

  private columnOf(name: string): string {
    return this.layout.columns?.[name] ?? name;
  }
}
