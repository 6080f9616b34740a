import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { createLog } from "@lienthong/kernel/service/log.js";
import type { RecountReport } from "@lienthong/kernel/service/recount.js";
import type { SubgraphDefinition } from "@lienthong/kernel/service/subgraph.js";
import { fail } from "./fail.js";
import { openDoorbell, openSubgraphs } from "./open-subgraphs.js";
import { readSettings } from "./settings.js";
import { SUBGRAPHS } from "./subgraphs.js";

// npm run recount -- SUBGRAPH [--check]: counts anew what the counters of a subgraph say, and mends those that differ.
try {
  await main(process.argv.slice(2));
} catch (error) {
  fail(error);
}

async function main(words: readonly string[]): Promise<void> {
  const [name, ...others] = words.filter((word) => word !== "--check");
  const counting = SUBGRAPHS.filter(({ recount }) => recount !== undefined);
  const definition = counting.find((each) => each.name === name);
  if (definition === undefined || others.length > 0) throw new Error(usage(counting));

  const log = createLog();
  const settings = readSettings(0);
  const doorbell = await openDoorbell(settings, log);
  const [subgraph] = await openSubgraphs([definition], settings, doorbell, log);
  try {
    const isCheck = words.includes("--check");
    const context = subgraph!.contextOf(OPERATOR);
    const { recount } = definition;
    const reports = await (isCheck ? recount!.check(context) : recount!.mend(context));
    for (const report of reports) console.log(described(report, isCheck));
    if (isCheck && reports.some(({ differing }) => differing > 0)) process.exitCode = 1;
  } finally {
    await subgraph!.close();
    await doorbell.close();
  }
}

function described({ name, counters, differing, examples }: RecountReport, isCheck: boolean): string {
  if (differing === 0) return `${name}: all ${counters} counters equal their recount.`;
  const found = `${name}: ${differing} of ${counters} counters ${isCheck ? "differ" : "differed, and were mended"}:`;
  return [found, ...examples.map((example) => `  ${example}`), ...(differing > examples.length ? ["  …"] : [])].join(
    "\n",
  );
}

function usage(counting: readonly SubgraphDefinition[]): string {
  return `Use: npm run recount -- ${counting.map(({ name }) => name).join("|")} [--check]`;
}
