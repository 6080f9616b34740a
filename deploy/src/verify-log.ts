import { localDoorbell } from "@lienthong/kernel/service/event/doorbell.js";
import { silentLog } from "@lienthong/kernel/service/log.js";
import { fail } from "./fail.js";
import { openSubgraphs } from "./open-subgraphs.js";
import { readSettings } from "./settings.js";
import { SUBGRAPHS } from "./subgraphs.js";
import { verifyLogs } from "./verify-logs.js";

// npm run verify-log: proves of each subgraph that its logs are as they were written, or names the first broken rows.
try {
  const subgraphs = await openSubgraphs(SUBGRAPHS, readSettings(0), localDoorbell(), silentLog);
  for (const subgraph of subgraphs) {
    const { lines, isWhole } = await verifyLogs(subgraph);
    console.log(lines.join("\n"));
    if (!isWhole) process.exitCode = 1;
    await subgraph.close();
  }
} catch (error) {
  fail(error);
}
