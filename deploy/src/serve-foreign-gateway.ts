import { serveGateway } from "@lienthong/gateway/main.js";
import { PORTS } from "./ports.js";
import type { Served } from "./serve.js";
import { readSettings } from "./settings.js";
import { VERSION } from "./version.js";

/** Serves a supergraph that is not ours: subgraphs at its own addresses, a page that says nothing of government. */
export async function serveForeignGateway(supergraphFile: string): Promise<Served> {
  const { port } = readSettings(PORTS.gateway ?? 0);
  const door = await serveGateway({ supergraphFile, port, version: VERSION });
  return { url: `${door.url}/graphql`, close: () => door.close() };
}
