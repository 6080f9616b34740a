import { randomUUID } from "node:crypto";
import { askThroughDoor } from "@lienthong/exchange/delivery/ask-as-partner.js";
import { type Sender, startSender } from "@lienthong/exchange/delivery/sender.js";
import { outboundOf } from "@lienthong/exchange/webhook/outbound.js";
import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import type { Log } from "@lienthong/kernel/service/log.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { openSenderIssuer } from "./identity/sender-issuer.js";
import type { Settings } from "./settings.js";

/** Starts the sender of webhooks beside the exchange subgraph; it asks the graph at `graphUrl`. */
export async function openSender(
  exchange: Subgraph,
  { cursorKey }: Pick<Settings, "cursorKey">,
  graphUrl: string,
  log: Log,
): Promise<Sender> {
  const { tokenFor } = await openSenderIssuer(cursorKey);
  return startSender({
    contextOf: () => exchange.contextOf(OPERATOR),
    ask: askThroughDoor(graphUrl, tokenFor),
    outbound: outboundOf(),
    log,
    name: randomUUID(),
    now: () => new Date(),
    jitter: Math.random,
  });
}

/** Where a process of this machine finds a door that listens on all of its addresses, or on one. */
export const hereOf = (doorUrl: string): string =>
  `${doorUrl.replace(/\/\/(0\.0\.0\.0|\[::\])(?=:)/, "//127.0.0.1")}/graphql`;
