import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import type { AnyImportKind } from "@lienthong/kernel/service/import/import-kind.js";
import { type ImportOptions, runImport } from "@lienthong/kernel/service/import/run-import.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { allTold } from "./whole-state.js";

/**
 * Imports a file of these lines: its counts, whether it was kept, and each fault as `line column CODE`. Throws when a
 * row has changed of which no event tells.
 */
export async function importText(
  subgraph: Subgraph,
  kind: AnyImportKind,
  lines: readonly string[],
  options: ImportOptions = {},
) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lienthong-import-"));
  const file = path.join(folder, "file.csv");
  fs.writeFileSync(file, `${lines.join("\n")}\n`);
  try {
    const report = await allTold(subgraph, () => runImport(subgraph.contextOf(OPERATOR), kind, file, options));
    const faults = report.faults.map(({ line, column, code }) => `${line} ${column} ${code}`);
    const { counts, committed, notes, rows } = report;
    return { counts, committed, notes, rows, faults, reasons: report.faults.map(({ reason }) => reason) };
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
