import fs from "node:fs";
import { serveSubgraph } from "@lienthong/kernel/service/http/serve-subgraph.js";
import type { Log } from "@lienthong/kernel/service/log.js";
import type { SubgraphDefinition } from "@lienthong/kernel/service/subgraph.js";
import { openDoorbell, openSubgraphs } from "./open-subgraphs.js";
import { PORTS } from "./ports.js";
import type { Served } from "./serve.js";
import { readSettings } from "./settings.js";

/** Serves one subgraph over HTTP on its own database, seeded when empty. */
export async function serveOne(definition: SubgraphDefinition, log: Log): Promise<Served> {
  const settings = readSettings(PORTS[definition.name] ?? 0);
  fs.mkdirSync(settings.dataFolder, { recursive: true });
  const doorbell = await openDoorbell(settings, log);
  const [subgraph] = await openSubgraphs([definition], settings, doorbell, log);
  const served = await serveSubgraph(subgraph!, { port: settings.port, host: settings.host, log });
  return {
    url: served.url,
    close: async () => {
      await served.close();
      await doorbell.close();
    },
  };
}
