import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { holidaysImport } from "@lienthong/kernel/service/calendar/holidays-import.js";
import type { AnyImportKind } from "@lienthong/kernel/service/import/import-kind.js";
import { writeRejects } from "@lienthong/kernel/service/import/rejects.js";
import { type ImportReport, runImport } from "@lienthong/kernel/service/import/run-import.js";
import { createLog } from "@lienthong/kernel/service/log.js";
import type { SubgraphDefinition } from "@lienthong/kernel/service/subgraph.js";
import { SingleBar } from "cli-progress";
import { fail } from "./fail.js";
import { describeReport } from "./import-report.js";
import { openDoorbell, openSubgraphs } from "./open-subgraphs.js";
import { readSettings } from "./settings.js";
import { SUBGRAPHS } from "./subgraphs.js";

// npm run import -- KIND FILE.csv [--dry-run] [--skip-bad]
try {
  await main(process.argv.slice(2));
} catch (error) {
  fail(error);
}

async function main(words: readonly string[]): Promise<void> {
  const [kindName, file] = words.filter((word) => !word.startsWith("--"));
  const unknown = words.find((word) => word.startsWith("--") && word !== "--dry-run" && word !== "--skip-bad");
  const targets = kindName ? targetsOf(kindName) : [];
  if (!file || targets.length === 0 || unknown) throw new Error(usage(unknown));

  const log = createLog();
  const settings = readSettings(0);
  const dryRun = words.includes("--dry-run");
  const skipBad = words.includes("--skip-bad");
  const doorbell = await openDoorbell(settings, log);
  for (const { definition, kind } of targets) {
    const [subgraph] = await openSubgraphs([definition], settings, doorbell, log);
    try {
      const bar = new SingleBar({ format: "{bar} {value}/{total} rows", clearOnComplete: true });
      const report = await runImport(subgraph!.contextOf(OPERATOR), kind, file, {
        dryRun,
        skipBad,
        progress: (done, total) => (bar.isActive ? bar.update(done) : bar.start(total, done)),
      });
      bar.stop();
      console.log(describeReport(definition.name, report, dryRun));
      if (report.faults.length > 0) await tellFaults(report, file);
      if (report.faults.length > 0 && !skipBad) process.exitCode = 1;
    } finally {
      await subgraph!.close();
    }
  }
  await doorbell.close();
}

interface Target {
  definition: SubgraphDefinition;
  kind: AnyImportKind;
}

/** The calendar is kept by every subgraph; every other kind by one. */
function targetsOf(name: string): Target[] {
  if (name === holidaysImport.kind) return SUBGRAPHS.map((definition) => ({ definition, kind: holidaysImport }));
  return SUBGRAPHS.flatMap((definition) =>
    definition.imports.filter(({ kind }) => kind === name).map((kind) => ({ definition, kind })),
  );
}

function usage(unknown: string | undefined): string {
  const kinds: AnyImportKind[] = [holidaysImport, ...SUBGRAPHS.flatMap(({ imports }) => imports)];
  return [
    ...(unknown ? [`There is no option ${unknown}.`] : []),
    "Use: npm run import -- KIND FILE.csv [--dry-run] [--skip-bad]",
    ...kinds.map(({ kind, description }) => `  ${kind.padEnd(20)} ${description}`),
  ].join("\n");
}

async function tellFaults({ faults }: ImportReport, file: string): Promise<void> {
  const rejects = `${file.replace(/\.csv$/i, "")}.rejects.csv`;
  await writeRejects(rejects, faults);
  console.log(`Every fault, one a line: ${rejects}`);
}
