import type { Graph } from "../../src/graph.js";
import { openGraph } from "../../src/open-graph.js";
import { httpTransport } from "../../src/transport/http.js";
import { inProcessTransport } from "../../src/transport/in-process.js";
import type { Transport } from "../../src/transport/transport.js";
import { serveOverHttp } from "../world/serve-over-http.js";
import { composed, subgraphSchemas } from "./library/library.js";
import type { StateByRun } from "./library/state-by-run.js";

/** The library behind the gateway, and a way to end it. */
export interface OpenLibrary {
  graph: Graph;
  close(): Promise<void>;
}

/** Every error is compared, so none may be left out for being one too many. */
const MORE_THAN_ANY_ANSWER = 1_000_000;

/** The gateway with every subgraph in this process. */
export function openLibraryInProcess(states: StateByRun): OpenLibrary {
  const transports: Record<string, Transport> = {};
  for (const [name, schema] of Object.entries(subgraphSchemas())) {
    transports[name] = inProcessTransport({ schema, contextFor: (scope) => states.of(scope.headers) });
  }
  const graph = openGraph(composed.supergraphSdl, { transports, maxErrors: MORE_THAN_ANY_ANSWER });
  return { graph, close: () => graph.close() };
}

/** The gateway with every subgraph behind an HTTP server of its own. */
export async function openLibraryOverHttp(states: StateByRun): Promise<OpenLibrary> {
  const served = Object.entries(subgraphSchemas()).map(async ([name, schema]) => {
    const subgraph = await serveOverHttp(schema, (headers) => states.of(headers));
    return { name, ...subgraph };
  });
  const subgraphs = await Promise.all(served);
  const transports = Object.fromEntries(subgraphs.map(({ name, url }) => [name, httpTransport(url)]));
  const graph = openGraph(composed.supergraphSdl, { transports, maxErrors: MORE_THAN_ANY_ANSWER });
  const close = async () => {
    await graph.close();
    await Promise.all(subgraphs.map((subgraph) => subgraph.close()));
  };
  return { graph, close };
}
