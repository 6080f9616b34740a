import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import type { AnyImportKind } from "@lienthong/kernel/service/import/import-kind.js";
import { type ImportOptions, runImport } from "@lienthong/kernel/service/import/run-import.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { expect } from "vitest";
import { everything } from "./bodies.js";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lienthong-"));

type FileRow = Readonly<Record<string, string | number>>;

/** Imports rows as a file of a kind; a column that a row lacks is empty. */
export function importRows(subgraph: Subgraph, kind: AnyImportKind, rows: readonly FileRow[], options?: ImportOptions) {
  const columns = [...new Set([...kind.required, ...(kind.optional ?? [])])];
  const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? "")).join(","));
  const file = path.join(folder, `${kind.kind}.csv`);
  fs.writeFileSync(file, `${[columns.join(","), ...lines].join("\n")}\n`);
  return runImport(subgraph.contextOf(OPERATOR), kind, file, options);
}

/** Imports rows that must be refused and gives line, column and code of each fault; proves that nothing was written. */
export async function faultsOf(subgraph: Subgraph, kind: AnyImportKind, rows: readonly FileRow[]): Promise<string[]> {
  const before = await everything(subgraph);
  const { faults, committed } = await importRows(subgraph, kind, rows);
  expect(committed).toBe(false);
  expect(await everything(subgraph)).toEqual(before);
  return faults.map(({ line, column, code }) => `${line} ${column} ${code}`);
}

const cell = (value: string | number) => `"${String(value).replaceAll('"', '""')}"`;
