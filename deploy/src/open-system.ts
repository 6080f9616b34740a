import type { Door } from "@lienthong/gateway/door/door-options.js";
import { openDoor } from "@lienthong/gateway/door/open-door.js";
import { openGraph } from "@lienthong/gateway/open-graph.js";
import { inProcessTransport } from "@lienthong/gateway/transport/in-process.js";
import type { Transport } from "@lienthong/gateway/transport/transport.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Doorbell } from "@lienthong/kernel/service/event/doorbell.js";
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

/** Opens every subgraph and the door before them; what was opened is closed again when a part fails. */
export async function openSystem(settings: Settings, log: Log): Promise<System> {
  const doorbell = await openDoorbell(settings, log);
  const subgraphs = await openSubgraphs(SUBGRAPHS, settings, doorbell, log);
  const exchange = subgraphs.find(({ name }) => name === "exchange")!;
  const ask = askExchange(() => exchange, settings);
  const partners = await PartnerRegister.open({ ask, log, doorbell });
  const closeParts = () => {
    partners.close();
    return closeAll(subgraphs, doorbell);
  };
  try {
    const door = await openFront(subgraphs, settings, { ask, partners }, log);
    const sender = await openSender(exchange, settings, hereOf(door.url), log);
    return {
      url: door.url,
      subgraphs,
      close: async () => {
        await sender.close();
        await door.close();
        await closeParts();
      },
    };
  } catch (error) {
    await closeParts();
    throw error;
  }
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

async function closeAll(subgraphs: readonly Subgraph[], doorbell: Doorbell): Promise<void> {
  await Promise.all(subgraphs.map((subgraph) => subgraph.close()));
  await doorbell.close();
}
