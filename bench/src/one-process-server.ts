import { openSystem } from "@lienthong/deploy/open-system.js";
import { readSettings } from "@lienthong/deploy/settings.js";
import { silentLog } from "@lienthong/kernel/service/log.js";

// This graph in one process, without its log lines.
const system = await openSystem(readSettings(0), silentLog);
console.log(`READY ${system.url}/graphql`);
process.on("SIGTERM", () => void system.close().then(() => process.exit(0)));
