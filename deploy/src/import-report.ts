import type { ImportReport } from "@lienthong/kernel/service/import/run-import.js";

const FAULTS_SHOWN = 20;

/** An import's report as a person reads it; a dry run stores nothing, and says so. */
export function describeReport(
  subgraph: string,
  { kind, rows, counts, faults, notes, committed }: ImportReport,
  isDryRun: boolean,
): string {
  const { inserted, updated, unchanged } = counts;
  const bad = new Set(faults.map(({ line }) => line)).size;
  const outcome = `${inserted} new, ${updated} changed, ${unchanged} as before, ${bad} bad`;
  return [
    `${kind} → ${subgraph}: ${rows} rows: ${outcome}.`,
    isDryRun ? "A dry run: nothing was stored." : verdict(committed, counts),
    ...faults
      .slice(0, FAULTS_SHOWN)
      .map(
        ({ line, column, value, code, reason, fix }) =>
          `  line ${line}, ${column} ${JSON.stringify(value)}: ${code}. ${reason} ${fix}`,
      ),
    ...(faults.length > FAULTS_SHOWN ? [`  … and ${faults.length - FAULTS_SHOWN} more`] : []),
    ...notes.map((note) => `  note: ${note}`),
  ].join("\n");
}

function verdict(committed: boolean, { inserted, updated }: ImportReport["counts"]): string {
  if (!committed) return "Nothing was stored. Mend the lines below, or keep the good rows with --skip-bad.";
  return inserted + updated === 0 ? "Nothing to change: the file is already stored." : "Stored.";
}
