import { openSenderIssuer } from "@lienthong/deploy/identity/sender-issuer.js";
import { askThroughDoor } from "@lienthong/exchange/delivery/ask-as-partner.js";
import { type Sender, startSender } from "@lienthong/exchange/delivery/sender.js";
import type { SenderParts } from "@lienthong/exchange/delivery/sender-parts.js";
import { outboundOf } from "@lienthong/exchange/webhook/outbound.js";
import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { silentLog } from "@lienthong/kernel/service/log.js";
import { TEST_SECRET } from "./each-engine.js";
import type { World } from "./world.js";

/** Starts a sender of webhooks beside a world, with which it speaks as one of an installation does. */
export async function startSenderOf(world: World, parts: Partial<SenderParts> = {}): Promise<Sender> {
  const { tokenFor } = await openSenderIssuer(TEST_SECRET);
  return startSender({
    contextOf: () => world.subgraphs.get("exchange")!.contextOf(OPERATOR),
    ask: askThroughDoor(`${world.url}/graphql`, tokenFor),
    outbound: outboundOf(),
    log: silentLog,
    name: crypto.randomUUID(),
    now: () => new Date(),
    jitter: () => 0,
    ...parts,
  });
}
