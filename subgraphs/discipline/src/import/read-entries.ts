import { type Cells, cellsOf } from "@lienthong/kernel/service/import/cells.js";
import type { CsvRecord, RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { entriesOf } from "./entries.js";

/** Reads the entries of one cell as rows of their own; their faults name the cell, and which entry. */
export function readEntries<Row>(
  record: CsvRecord,
  column: string,
  read: (cells: Cells, at: number) => Row,
): { rows: Row[]; faults: RowFault[] } {
  const faults: RowFault[] = [];
  const rows = entriesOf(record.values[column] ?? "").map((entry, at) => {
    const cells = cellsOf({ line: record.line, values: Object.fromEntries(entry) });
    const row = read(cells, at);
    const outcome: Row | RowFault[] = cells.rowOr(row);
    if (Array.isArray(outcome)) {
      for (const each of outcome as RowFault[]) {
        faults.push({ ...each, column, reason: `Entry ${at + 1}, ${each.column}: ${each.reason}` });
      }
    }
    return row;
  });
  return { rows, faults };
}
