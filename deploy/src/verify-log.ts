import { verifyAccesses } from "@lienthong/kernel/service/access-log/verify-accesses.js";
import { localDoorbell } from "@lienthong/kernel/service/event/doorbell.js";
import { silentLog } from "@lienthong/kernel/service/log.js";
import { fail } from "./fail.js";
import { openSubgraphs } from "./open-subgraphs.js";
import { readSettings } from "./settings.js";
import { SUBGRAPHS } from "./subgraphs.js";

// npm run verify-log: proves of each subgraph that its access log is as it was written, or names the first broken row.
try {
  const subgraphs = await openSubgraphs(SUBGRAPHS, readSettings(0), localDoorbell(), silentLog);
  for (const { name, database, close } of subgraphs) {
    const { rows, broken } = await verifyAccesses(database.fork());
    if (broken) process.exitCode = 1;
    console.log(`${name.padEnd(14)} ${broken ? `row ${broken.position} is ${broken.what}` : `${rows} rows hold`}`);
    await close();
  }
} catch (error) {
  fail(error);
}
