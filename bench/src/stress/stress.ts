import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { openSubgraphs } from "@lienthong/deploy/open-subgraphs.js";
import { readSettings } from "@lienthong/deploy/settings.js";
import { SUBGRAPHS } from "@lienthong/deploy/subgraphs.js";
import { localDoorbell } from "@lienthong/kernel/service/event/doorbell.js";
import { silentLog } from "@lienthong/kernel/service/log.js";
import { startPostgresql } from "@lienthong/tests/support/postgresql.js";
import { stressSubgraph } from "./stress-subgraph.js";

// npm run stress [-- --seconds N]: 50 clients update dossiers while 50 read their statistics, on both engines.
const at = process.argv.indexOf("--seconds");
const seconds = at < 0 ? 60 : Number(process.argv[at + 1]);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lienthong-stress-"));
const server = await startPostgresql();
try {
  await stress("SQLite", { DATA_DIR: folder });
  await stress("PostgreSQL", { DATA_DIR: folder, DATABASE_URL: server.url });
} finally {
  await server.stop();
  fs.rmSync(folder, { recursive: true, force: true });
}

async function stress(engine: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const services = SUBGRAPHS.find(({ name }) => name === "services")!;
  const empty = { ...services, seed: async () => {} };
  const [subgraph] = await openSubgraphs([empty], readSettings(0, environment), localDoorbell(), silentLog);
  const end = Date.now() + seconds * 1000;
  const report = await stressSubgraph(subgraph!, () => Date.now() < end);
  await subgraph!.close();

  const { done, refused, reads, acts, counters, differing } = report;
  const rate = (count: number) => `${Math.round(count / seconds)}/s`;
  console.log(`${engine}: ${done} acts done (${rate(done)}), ${refused} refused, ${reads} reads (${rate(reads)})`);
  console.log(`  ${acts} acts stored, ${done - acts} lost; ${differing} of ${counters} counters differ from a recount`);
  if (acts !== done || differing > 0) process.exitCode = 1;
}
