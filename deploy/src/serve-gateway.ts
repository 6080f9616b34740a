import { serveGateway } from "@lienthong/gateway/main.js";
import { doorLog } from "./door-log.js";
import { nodeTransport, SCOPE_HEADERS } from "./open-system.js";
import { pages } from "./pages.js";
import { PORTS, subgraphUrls } from "./ports.js";
import { SUPERGRAPH_FILE } from "./schema-files.js";
import type { Served } from "./serve.js";
import { readSettings } from "./settings.js";

/** Serves the gateway of this graph, its subgraphs being processes of their own. */
export async function serveOwnGateway(): Promise<Served> {
  const { port, logLevel } = readSettings(PORTS.gateway ?? 0);
  const door = await serveGateway({
    supergraphFile: SUPERGRAPH_FILE,
    environment: subgraphUrls(),
    local: { node: nodeTransport() },
    port,
    scopeHeaders: SCOPE_HEADERS,
    pages: pages(),
    log: doorLog(logLevel),
  });
  return { url: `${door.url}/graphql`, close: () => door.close() };
}
