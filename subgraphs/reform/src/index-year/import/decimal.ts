import type { Cells } from "@lienthong/kernel/service/import/cells.js";
import type { CsvRecord } from "@lienthong/kernel/service/import/import-kind.js";

/** A number that may have decimals, with a fault where the cell holds none. */
export function decimal(record: CsvRecord, cells: Cells, column: string): number {
  const text = record.values[column] ?? "";
  if (!/^\d{1,4}(\.\d{1,3})?$/.test(text)) {
    cells.fault(column, "INVALID_VALUE", `"${text}" cannot be used here.`, "Write a number like 62.65.");
  }
  return Number(text);
}

/** As `decimal`, or null where the cell is empty. */
export const optionalDecimal = (record: CsvRecord, cells: Cells, column: string): number | null =>
  record.values[column] ? decimal(record, cells, column) : null;
