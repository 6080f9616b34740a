import { writeFile } from "node:fs/promises";
import type { RowFault } from "./import-kind.js";

const COLUMNS = ["line", "column", "value", "code", "reason", "fix"] as const;

/** Writes the faults of an import as a CSV file, one row a fault. */
export async function writeRejects(file: string, faults: readonly RowFault[]): Promise<void> {
  const lines = [COLUMNS.join(","), ...faults.map((fault) => COLUMNS.map((name) => cell(fault[name])).join(","))];
  await writeFile(file, `${lines.join("\n")}\n`);
}

function cell(value: string | number): string {
  const text = String(value);
  // A leading = + - @ would be run as a formula by a spreadsheet.
  const safe = /^[=+\-@]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
