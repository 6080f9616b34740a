import { beginEpoch } from "@lienthong/kernel/service/event/open-log.js";
import { createLog } from "@lienthong/kernel/service/log.js";
import { fail } from "./fail.js";
import { openDoorbell, openSubgraphs } from "./open-subgraphs.js";
import { readSettings } from "./settings.js";
import { SUBGRAPHS } from "./subgraphs.js";

// npm run begin-epoch -- SUBGRAPH: after its database was restored from a backup, expires every cursor given before.
try {
  await main(process.argv.slice(2));
} catch (error) {
  fail(error);
}

async function main([name, ...others]: readonly string[]): Promise<void> {
  const definition = SUBGRAPHS.find((each) => each.name === name);
  if (definition === undefined || others.length > 0) throw new Error(usage());

  const log = createLog();
  const settings = readSettings(0);
  const doorbell = await openDoorbell(settings, log);
  const [subgraph] = await openSubgraphs([definition], settings, doorbell, log);
  try {
    await beginEpoch(subgraph!.database.fork());
    console.log(`${name}: an epoch begins; every cursor given before is answered with CURSOR_EXPIRED.`);
  } finally {
    await subgraph!.close();
    await doorbell.close();
  }
}

function usage(): string {
  return `Use: npm run begin-epoch -- ${SUBGRAPHS.map(({ name }) => name).join("|")}`;
}
