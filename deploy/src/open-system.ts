import type { Door } from "@lienthong/gateway/door/door-options.js";
import { openDoor } from "@lienthong/gateway/door/open-door.js";
import { openGraph } from "@lienthong/gateway/open-graph.js";
import { inProcessTransport } from "@lienthong/gateway/transport/in-process.js";
import type { Transport } from "@lienthong/gateway/transport/transport.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Log } from "@lienthong/kernel/service/log.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { nodeSubgraph } from "@lienthong/schema/node-subgraph.js";
import { type AskSubgraph, askExchange } from "./ask-subgraph.js";
import { frontOptions } from "./front-options.js";
import { openIdentity } from "./identity/open-identity.js";
import { PartnerRegister } from "./identity/partner-register.js";
import { sealedTransport } from "./identity/sealed-transport.js";
import { hereOf, openSender } from "./open-sender.js";
import { openDoorbell, openSubgraphs } from "./open-subgraphs.js";
import { readLeastRules, readSubgraphSdls, readSupergraph } from "./schema-files.js";
import type { Settings } from "./settings.js";
import { SUBGRAPHS } from "./subgraphs.js";
import { webhookKeyPages } from "./webhook-key-pages.js";

/** The whole graph in one process: subgraphs, gateway and door. */
export interface System {
  url: string;
  subgraphs: readonly Subgraph[];
  close(): Promise<void>;
}

/** Opens every subgraph, the door before them and the sender; what was opened is closed again when a part fails. */
export async function openSystem(settings: Settings, log: Log, startSender = openSender): Promise<System> {
  await using opened = new AsyncDisposableStack();
  const doorbell = await openDoorbell(settings, log);
  opened.defer(() => doorbell.close());
  const subgraphs = await openSubgraphs(SUBGRAPHS, settings, doorbell, log);
  opened.defer(async () => void (await Promise.all(subgraphs.map((subgraph) => subgraph.close()))));
  const exchange = subgraphs.find(({ name }) => name === "exchange")!;
  const ask = askExchange(() => exchange, settings);
  const partners = await PartnerRegister.open({ ask, log, doorbell });
  opened.defer(() => partners.close());
  const door = await openFront(subgraphs, settings, { ask, partners }, log);
  opened.defer(() => door.close());
  const sender = await startSender(exchange, settings, hereOf(door.url), log);
  opened.defer(() => sender.close());
  const system = opened.move();
  return { url: door.url, subgraphs, close: () => system.disposeAsync() };
}

async function openFront(
  subgraphs: readonly Subgraph[],
  settings: Settings,
  { ask, partners }: { ask: AskSubgraph; partners: PartnerRegister },
  log: Log,
): Promise<Door> {
  const opened = await openIdentity(settings, partners);
  const { seal } = opened;
  const transports = Object.fromEntries(
    subgraphs.map((subgraph) => [subgraph.name, sealedTransport(subgraph.name, inProcess(subgraph), seal)]),
  );
  const graph = openGraph(readSupergraph(), {
    transports: { ...transports, node: nodeTransport() },
    leastRules: readLeastRules(),
  });
  const pageFamilies = [webhookKeyPages(ask)];
  return openDoor({ graph, ...(await frontOptions(settings, opened, log)), pageFamilies });
}

/** A subgraph of this process as the gateway reaches it. */
export function inProcess(subgraph: Subgraph): Transport {
  return inProcessTransport({
    schema: subgraph.schema,
    contextFor: (scope) => subgraph.contextFor(scope),
    settle: (context, document, result) => subgraph.settle(context as RequestContext, document, result),
    renew: (context) => subgraph.contextNow(context as RequestContext),
    alike: (context) => subgraph.alike(context as RequestContext),
  });
}

/** `node` reads the type from an id and owns nothing: it lives beside every gateway of ours. */
export function nodeTransport(): Transport {
  const { schema } = nodeSubgraph(readSubgraphSdls());
  return inProcessTransport({ schema, contextFor: () => ({}) });
}
