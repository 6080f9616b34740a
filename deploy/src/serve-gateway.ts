import { serveGateway } from "@lienthong/gateway/main.js";
import type { Log } from "@lienthong/kernel/service/log.js";
import { askExchange } from "./ask-subgraph.js";
import { frontOptions } from "./front-options.js";
import { openIdentity } from "./identity/open-identity.js";
import { PartnerRegister } from "./identity/partner-register.js";
import { servedTransport } from "./identity/sealed-transport.js";
import { nodeTransport } from "./open-system.js";
import { PORTS, subgraphUrls } from "./ports.js";
import { readLeastRules, SUPERGRAPH_FILE } from "./schema-files.js";
import type { Served } from "./serve.js";
import { readSettings } from "./settings.js";
import { webhookKeyPages } from "./webhook-key-pages.js";

/** Serves the gateway of this graph, its subgraphs being processes of their own; it follows the file of its supergraph. */
export async function serveOwnGateway(log: Log, supergraphFile = SUPERGRAPH_FILE): Promise<Served> {
  const settings = readSettings(PORTS.gateway ?? 0);
  const ask = askExchange(() => undefined, settings);
  const partners = await PartnerRegister.open({ ask, log });
  const opened = await openIdentity(settings, partners);
  const door = await serveGateway({
    supergraphFile,
    environment: subgraphUrls(),
    leastRules: readLeastRules(),
    local: { node: nodeTransport() },
    wrap: (name, transport) => servedTransport(name, transport, opened.seal),
    ...(await frontOptions(settings, opened, log)),
    pageFamilies: [webhookKeyPages(ask)],
  });
  return {
    url: `${door.url}/graphql`,
    close: () => {
      partners.close();
      return door.close();
    },
  };
}
