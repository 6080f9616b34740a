import type { SqlEntityManager } from "@mikro-orm/sql";
import { type Verified, verifyChain } from "../database/chain.js";
import { hashOfEvent } from "./event-hash.js";
import { findHead } from "./open-log.js";
import { type LoggedEvent, readLog } from "./read-log.js";

const EVENTS_A_READ = 1_000;

/** How many events of those that are kept hold, and the first that was changed, removed or put in later; null when all do. */
export function verifyEvents(em: SqlEntityManager): Promise<Verified> {
  return verifyChain<LoggedEvent>({
    readAfter: (position) => readLog(em, position, EVENTS_A_READ),
    hashOf: hashOfEvent,
    // The oldest are gone after the time of retention.
    start: null,
    readHead: () => findHead(em),
  });
}
