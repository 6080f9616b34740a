import type { RequestContext } from "../context.js";
import type { AnyImportKind, ReadRow, RowFault, WriteCounts } from "./import-kind.js";
import { readCsv } from "./read-csv.js";

export interface ImportOptions {
  /** Say what would happen, and change nothing. */
  dryRun?: boolean;
  /** Keep the good rows of a file that also has bad ones. */
  skipBad?: boolean;
  progress?: (done: number, total: number) => void;
}

export interface ImportReport {
  kind: string;
  file: string;
  rows: number;
  counts: WriteCounts;
  faults: RowFault[];
  notes: string[];
  /** Whether the rows are now stored: not after a dry run, nor after a refused file. */
  committed: boolean;
}

const NOTHING: WriteCounts = { inserted: 0, updated: 0, unchanged: 0 };

/** Thrown to undo a dry run after its counts are known. */
class Undo extends Error {}

/** Imports one file: all its rows or none, or its good rows with `skipBad`. Throws `CsvError` for an unreadable file. */
export async function runImport(
  context: RequestContext,
  kind: AnyImportKind,
  file: string,
  { dryRun = false, skipBad = false, progress }: ImportOptions = {},
): Promise<ImportReport> {
  const { rows, faults } = readRows(kind, await readCsv(file, kind.required));
  const total = rows.length + new Set(faults.map(({ line }) => line)).size;
  const report: ImportReport = {
    kind: kind.kind,
    file,
    rows: total,
    counts: NOTHING,
    faults,
    notes: [],
    committed: false,
  };

  await undoable(context, async (inside) => {
    faults.push(...(await kind.check(inside, rows)));
    faults.sort((a, b) => a.line - b.line);
    if (faults.length > 0 && !skipBad) throw new Undo();

    const bad = new Set(faults.map(({ line }) => line));
    const good = rows.filter(({ record }) => !bad.has(record.line));
    report.notes = kind.notes?.(good) ?? [];
    report.counts = await kind.write(inside, good, (done) => progress?.(done, good.length));
    if (dryRun) throw new Undo();
    report.committed = true;
  });

  if (report.committed && report.counts.inserted + report.counts.updated > 0) context.doorbell.ring(context.subgraph);
  return report;
}

function readRows(kind: AnyImportKind, records: Awaited<ReturnType<typeof readCsv>>) {
  const rows: ReadRow<unknown>[] = [];
  const faults: RowFault[] = [];
  for (const record of records) {
    const row: unknown = kind.read(record);
    if (Array.isArray(row)) faults.push(...(row as RowFault[]));
    else rows.push({ record, row });
  }
  return { rows, faults };
}

async function undoable(context: RequestContext, work: (inside: RequestContext) => Promise<void>): Promise<void> {
  try {
    await context.em.fork().transactional((em) => work({ ...context, em, loaders: new Map() }));
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
  }
}
