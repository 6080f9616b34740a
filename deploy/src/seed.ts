import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { createLog } from "@lienthong/kernel/service/log.js";
import { fail } from "./fail.js";
import { openDoorbell, openSubgraphs } from "./open-subgraphs.js";
import { readSettings } from "./settings.js";
import { SUBGRAPHS } from "./subgraphs.js";

// npm run seed [-- --scale N]: fills empty databases; with N, synthetic records N times as many as a seed has.
try {
  await main(process.argv.slice(2));
} catch (error) {
  fail(error);
}

async function main(words: readonly string[]): Promise<void> {
  const scale = scaleOf(words);
  const log = createLog();
  const settings = readSettings(0);
  const doorbell = await openDoorbell(settings, log);
  for (const definition of SUBGRAPHS) {
    const [subgraph] = await openSubgraphs([definition], settings, doorbell, log);
    try {
      const came = await definition.enlarge?.(subgraph!.contextOf(OPERATOR), scale);
      console.log(`${definition.name}: seeded${came === undefined ? "" : `, ${came} synthetic records more`}.`);
    } finally {
      await subgraph!.close();
    }
  }
  await doorbell.close();
}

function scaleOf(words: readonly string[]): number {
  if (words.length === 0) return 1;
  const [option, text = ""] = words;
  const scale = Number(text);
  if (option === "--scale" && words.length === 2 && Number.isInteger(scale) && scale >= 1 && scale <= 400) return scale;
  throw new Error("Use: npm run seed [-- --scale N], N from 1 to 400.");
}
