import fs from "node:fs";
import { createLog } from "@lienthong/kernel/service/log.js";
import { banner } from "./banner.js";
import { fail } from "./fail.js";
import { openSystem } from "./open-system.js";
import { readSettings } from "./settings.js";
import { onStopSignal } from "./stop-signals.js";

// npm start [-- --fresh]: the whole graph in one process, on embedded databases unless the environment names others.
try {
  // One process serves one person at a desk: only what went wrong is worth a line, unless asked for.
  const settings = readSettings(4000, { LOG_LEVEL: "warn", ...process.env });
  if (process.argv.includes("--fresh")) fs.rmSync(settings.dataFolder, { recursive: true, force: true });
  fs.mkdirSync(settings.dataFolder, { recursive: true });
  const isFirst = !fs.readdirSync(settings.dataFolder).some((file) => file.endsWith(".sqlite"));
  if (isFirst && !settings.databaseUrl) console.log(`Creating and seeding databases in ${settings.dataFolder} …`);

  const system = await openSystem(settings, createLog());
  onStopSignal(() => {
    console.log("\nStopping …");
    return system.close();
  });
  console.log(banner(system.url));
} catch (error) {
  fail(error);
}
