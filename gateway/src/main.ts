import { readFile } from "node:fs/promises";
import type { Door, DoorOptions } from "./door/door-options.js";
import { followFile } from "./door/follow-file.js";
import { jsonLog } from "./door/http/request-log.js";
import { openDoor } from "./door/open-door.js";
import { pageOf } from "./door/pages/page-of.js";
import { subgraphAddress } from "./door/subgraph-address.js";
import type { GraphOptions } from "./graph-options.js";
import { openGraph } from "./open-graph.js";
import { reloadableGraph } from "./reloadable-graph.js";
import { httpTransport } from "./transport/http.js";
import type { Transport } from "./transport/transport.js";

export interface GatewayOptions extends Omit<DoorOptions, "graph">, Pick<GraphOptions, "leastRules"> {
  /** A Federation 2 supergraph; it is followed, and a change that cannot be opened is refused. */
  supergraphFile: string;
  /** Where `SUBGRAPH_URL_<NAME>` may say that a subgraph lives elsewhere than the supergraph says. */
  environment?: Readonly<Record<string, string | undefined>>;
  /** Subgraphs of this process, by name; all others are reached over HTTP. */
  local?: Readonly<Record<string, Transport>>;
  /** Wraps the way to each subgraph that is reached over HTTP, so that its questions say more. */
  wrap?: (name: string, transport: Transport) => Transport;
  /** How often the file is looked at; 500 ms unless told. */
  lookEveryMs?: number;
}

/** Serves any Federation 2 supergraph whose subgraphs speak HTTP. Rejects with what is wrong and what to do. */
export async function serveGateway(options: GatewayOptions): Promise<Door> {
  const {
    supergraphFile,
    environment = process.env,
    local = {},
    wrap,
    leastRules,
    lookEveryMs = 500,
    ...doorOptions
  } = options;
  const { log = jsonLog() } = doorOptions;
  const sdl = await readSupergraph(supergraphFile);
  const overHttp = (name: string, url: string) => {
    const transport = httpTransport(subgraphAddress(name, url, environment));
    return wrap?.(name, transport) ?? transport;
  };
  const transports = (name: string, url: string) => local[name] ?? overHttp(name, url);
  const graph = reloadableGraph(openGraph(sdl, { transports, ...(leastRules && { leastRules }) }));

  const refuse = (error: unknown) =>
    log({ level: "error", message: "The new supergraph is refused, the old one stays.", error: String(error) });
  graph.onReload(({ subgraphNames }) => log({ level: "info", message: "The supergraph was reloaded.", subgraphNames }));
  const stopFollowing = followFile(supergraphFile, sdl, lookEveryMs, {
    changed: (text) => void graph.reload(text).catch(refuse),
    lost: refuse,
  });
  const stop = async (close: () => Promise<void>) => {
    stopFollowing();
    await close();
  };

  try {
    const door = await openDoor({ pages: pageOf(), ...doorOptions, log, graph });
    return { ...door, close: () => stop(door.close) };
  } catch (error) {
    await stop(() => graph.close());
    throw error;
  }
}

async function readSupergraph(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    throw new Error(`The supergraph ${file} cannot be read. Give the path of a file that exists.`, { cause });
  }
}
