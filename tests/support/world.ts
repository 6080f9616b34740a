import { inProcess, nodeTransport, SCOPE_HEADERS } from "@lienthong/deploy/open-system.js";
import { readSupergraph } from "@lienthong/deploy/schema-files.js";
import { SUBGRAPHS } from "@lienthong/deploy/subgraphs.js";
import { openDoor } from "@lienthong/gateway/door/open-door.js";
import { openGraph } from "@lienthong/gateway/open-graph.js";
import { httpTransport } from "@lienthong/gateway/transport/http.js";
import type { Transport } from "@lienthong/gateway/transport/transport.js";
import type { Engine } from "@lienthong/kernel/service/database/database-config.js";
import { DEVELOPMENT_ACTOR_HEADER } from "@lienthong/kernel/service/development-actor.js";
import { serveSubgraph } from "@lienthong/kernel/service/http/serve-subgraph.js";
import { silentLog } from "@lienthong/kernel/service/log.js";
import { seedOnce } from "@lienthong/kernel/service/seed.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { NOON, openTestSubgraph } from "./each-engine.js";

export interface WorldOptions {
  engine?: Engine;
  /** How the gateway reaches the subgraphs. */
  over?: "process" | "http";
  now?: () => Date;
}

export interface Reply {
  status: number;
  data: Record<string, unknown> | null | undefined;
  errors: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
}

/** The whole graph on seeded databases, asked as a client does: over HTTP, through the door. */
export interface World {
  url: string;
  subgraphs: ReadonlyMap<string, Subgraph>;
  ask(query: string, variables?: Record<string, unknown>, actor?: string): Promise<Reply>;
  close(): Promise<void>;
}

/** Opens a world; its clock stands at noon of 23 November 2026 unless another is given. */
export async function openWorld({
  engine = "sqlite",
  over = "process",
  now = () => NOON,
}: WorldOptions = {}): Promise<World> {
  const subgraphs = await Promise.all(SUBGRAPHS.map((definition) => openTestSubgraph(definition, engine, now)));
  for (const subgraph of subgraphs) await seedOnce(subgraph);

  const closers: (() => Promise<void>)[] = [];
  const transports: Record<string, Transport> = { node: nodeTransport() };
  for (const subgraph of subgraphs) {
    const served = over === "http" ? await serveSubgraph(subgraph, { port: 0, log: silentLog }) : null;
    transports[subgraph.name] = served ? httpTransport(served.url) : inProcess(subgraph);
    closers.push(() => (served ?? subgraph).close());
  }
  const graph = openGraph(readSupergraph(), { transports });
  const door = await openDoor({ graph, port: 0, scopeHeaders: SCOPE_HEADERS, log: () => {} });
  return {
    url: door.url,
    subgraphs: new Map(subgraphs.map((subgraph) => [subgraph.name, subgraph])),
    ask: (query, variables = {}, actor) => ask(door.url, query, variables, actor),
    close: async () => {
      await door.close();
      await Promise.all(closers.map((close) => close()));
    },
  };
}

async function ask(url: string, query: string, variables: Record<string, unknown>, actor?: string): Promise<Reply> {
  const headers = { "content-type": "application/json", ...(actor && { [DEVELOPMENT_ACTOR_HEADER]: actor }) };
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers,
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as Omit<Reply, "status">;
  return { status: response.status, data: body.data, errors: body.errors ?? [] };
}
