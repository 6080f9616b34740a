import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Log } from "@lienthong/kernel/service/log.js";
import type { Outbound } from "../webhook/outbound.js";
import type { AskAsPartner } from "./ask-as-partner.js";
import type { Holder } from "./lease.js";

/** What a sender works with. */
export interface SenderParts {
  /** A context of the exchange subgraph, with a unit of work of its own. */
  contextOf(): RequestContext;
  ask: AskAsPartner;
  outbound: Outbound;
  log: Log;
  /** Names this sender among others. */
  name: string;
  now(): Date;
  /** From 0 to 1. */
  jitter(): number;
}

/** The sender as who holds a lease now. */
export const holderOf = ({ name, now }: SenderParts): Holder => ({ name, now: now() });
