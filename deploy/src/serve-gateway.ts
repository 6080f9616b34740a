import { openDoor } from "@lienthong/gateway/door/open-door.js";
import { openGraph } from "@lienthong/gateway/open-graph.js";
import { httpTransport } from "@lienthong/gateway/transport/http.js";
import type { Log } from "@lienthong/kernel/service/log.js";
import { nodeTransport, SCOPE_HEADERS } from "./open-system.js";
import { pages } from "./pages.js";
import { PORTS, subgraphUrl } from "./ports.js";
import { readSupergraph } from "./schema-files.js";
import type { Served } from "./serve.js";
import { readSettings } from "./settings.js";

/** Serves the gateway of this graph, its subgraphs being processes of their own. */
export async function serveGateway(log: Log): Promise<Served> {
  const { port } = readSettings(PORTS.gateway ?? 0);
  const transports = (name: string) => (name === "node" ? nodeTransport() : httpTransport(subgraphUrl(name)));
  const graph = openGraph(readSupergraph(), { transports });
  for (const name of graph.subgraphNames) log.info("A subgraph of this gateway", { name, url: subgraphUrl(name) });
  const door = await openDoor({ graph, port, scopeHeaders: SCOPE_HEADERS, pages: pages() });
  return { url: `${door.url}/graphql`, close: () => door.close() };
}
