import { askExchange, askOrganisation } from "@lienthong/deploy/ask-subgraph.js";
import { NOTICES } from "@lienthong/deploy/front-options.js";
import { identityOf } from "@lienthong/deploy/identity/open-identity.js";
import { PartnerRegister } from "@lienthong/deploy/identity/partner-register.js";
import { sealedTransport, servedTransport } from "@lienthong/deploy/identity/sealed-transport.js";
import { openSenderIssuer } from "@lienthong/deploy/identity/sender-issuer.js";
import { inProcess, nodeTransport } from "@lienthong/deploy/open-system.js";
import { pages } from "@lienthong/deploy/pages.js";
import { readLeastRules, readSupergraph } from "@lienthong/deploy/schema-files.js";
import { SUBGRAPHS } from "@lienthong/deploy/subgraphs.js";
import { webhookKeyPages } from "@lienthong/deploy/webhook-key-pages.js";
import { makeIssuerKey, openLocalIssuer } from "@lienthong/gateway/door/identity/local-issuer.js";
import type { Limits } from "@lienthong/gateway/door/limits/limits.js";
import { openDoor } from "@lienthong/gateway/door/open-door.js";
import { openGraph } from "@lienthong/gateway/open-graph.js";
import { reloadableGraph } from "@lienthong/gateway/reloadable-graph.js";
import { httpTransport } from "@lienthong/gateway/transport/http.js";
import type { Transport } from "@lienthong/gateway/transport/transport.js";
import { bodyScopesOf } from "@lienthong/kernel/service/body-scope.js";
import type { Engine } from "@lienthong/kernel/service/database/database-config.js";
import { serveSubgraph } from "@lienthong/kernel/service/http/serve-subgraph.js";
import { createLog, silentLog } from "@lienthong/kernel/service/log.js";
import { seedOnce } from "@lienthong/kernel/service/seed.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { claimsOfActor } from "./claims-of-actor.js";
import { NOON, openTestSubgraph, TEST_ENVELOPE_KEYS, TEST_SECRET } from "./each-engine.js";
import { openTcpProxy, type TcpProxy } from "./tcp-proxy.js";

export interface WorldOptions {
  engine?: Engine;
  /** How the gateway reaches the subgraphs. */
  over?: "process" | "http";
  now?: () => Date;
  /** Hears every line that the door and the subgraphs log. */
  hear?: (line: string) => void;
  limits?: Partial<Limits>;
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
  /** Where each subgraph answers, when the gateway reaches them over HTTP. */
  subgraphUrls: ReadonlyMap<string, string>;
  /** A token of this world's issuer for an actor, as `claimsOfActor` reads it. */
  tokenOf(actor: string): Promise<string>;
  /** Takes a subgraph away, as when its server has stopped; only over HTTP. */
  stop(name: string): Promise<void>;
  /** Breaks every connection to a subgraph, as when its process dies; only over HTTP. */
  cut(name: string): void;
  /** Serves a new supergraph from now on. */
  reload(): Promise<void>;
  /** Stops the gateway, and starts another one at the same address. */
  restart(): Promise<void>;
  ask(query: string, variables?: Record<string, unknown>, actor?: string): Promise<Reply>;
  close(): Promise<void>;
}

/** Opens a world; its clock stands at noon of 23 November 2026 unless another is given. */
export async function openWorld({
  engine = "sqlite",
  over = "process",
  now = () => NOON,
  hear = () => {},
  limits = {},
}: WorldOptions = {}): Promise<World> {
  const bodyScope = bodyScopesOf(
    askOrganisation(() => subgraphs.find(({ name }) => name === "organisation"), { envelopeKeys: TEST_ENVELOPE_KEYS }),
  );
  const subgraphs: readonly Subgraph[] = await Promise.all(
    SUBGRAPHS.map((definition) => openTestSubgraph(definition, engine, now, createLog({}, hear), bodyScope)),
  );
  for (const subgraph of subgraphs) await seedOnce(subgraph);

  const issuer = await openLocalIssuer(await makeIssuerKey(), { issuer: "tests", audience: "lienthong" });
  const envelopeKeys = TEST_ENVELOPE_KEYS;
  const exchange = () => subgraphs.find(({ name }) => name === "exchange");
  const asExchange = askExchange(exchange, { envelopeKeys });
  const partners = await PartnerRegister.open({ ask: asExchange, log: silentLog });
  const others = [(await openSenderIssuer(TEST_SECRET)).trusted];
  const { identity, seal } = identityOf(issuer, { envelopeKeys }, { register: partners, others });
  const tokenOf = (actor: string) => issuer.issue(claimsOfActor(actor), 3600);
  const closers = new Map<string, () => Promise<void>>();
  const subgraphUrls = new Map<string, string>();
  const proxies = new Map<string, TcpProxy>();
  const transports: Record<string, () => Transport> = { node: nodeTransport };
  for (const subgraph of subgraphs) {
    const served = over === "http" ? await serveSubgraph(subgraph, { port: 0, log: createLog({}, hear) }) : null;
    if (served) {
      subgraphUrls.set(subgraph.name, served.url);
      proxies.set(subgraph.name, await openTcpProxy(() => Number(new URL(served.url).port)));
    }
    const { name } = subgraph;
    transports[name] = () => {
      const proxy = proxies.get(name);
      if (!proxy) return sealedTransport(name, inProcess(subgraph), seal);
      return servedTransport(name, httpTransport(`http://127.0.0.1:${proxy.port}/graphql`), seal);
    };
    closers.set(subgraph.name, () => (served ?? subgraph).close());
  }
  const openFront = async (port: number) => {
    const opened = openGraph(readSupergraph(), {
      transports: (name) => transports[name]!(),
      leastRules: readLeastRules(),
    });
    const graph = reloadableGraph(opened, { lastOrdersMs: 50 });
    const door = await openDoor({
      graph,
      port,
      identity,
      limits: { budget: 0, signedInBudget: 0, ...limits }, // a test asks more in a minute than anybody else would
      notices: NOTICES,
      pages: pages(undefined),
      pageFamilies: [webhookKeyPages(asExchange)],
      log: (line) => hear(JSON.stringify(line)),
    });
    return { graph, door };
  };
  let { graph, door } = await openFront(0);
  return {
    url: door.url,
    subgraphs: new Map(subgraphs.map((subgraph) => [subgraph.name, subgraph])),
    subgraphUrls,
    tokenOf,
    stop: async (name) => {
      await closers.get(name)?.();
      closers.delete(name);
    },
    cut: (name) => proxies.get(name)!.cut(),
    reload: () => graph.reload(readSupergraph()),
    async restart() {
      await door.close();
      ({ graph, door } = await openFront(door.port));
    },
    ask: async (query, variables = {}, actor) => ask(door.url, query, variables, actor && (await tokenOf(actor))),
    close: async () => {
      partners.close();
      await door.close();
      await Promise.all([...proxies.values()].map((proxy) => proxy.close()));
      await Promise.all([...closers.values()].map((close) => close()));
    },
  };
}

async function ask(url: string, query: string, variables: Record<string, unknown>, token?: string): Promise<Reply> {
  const headers = { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) };
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers,
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as Omit<Reply, "status">;
  return { status: response.status, data: body.data, errors: body.errors ?? [] };
}
