import type { SqlEntityManager } from "@mikro-orm/sql";
import { type BrokenLink, verifyChain } from "../database/chain.js";
import { hashOfEvent } from "./event-hash.js";
import { findHead } from "./open-log.js";
import { type LoggedEvent, readLog } from "./read-log.js";

const EVENTS_A_READ = 1_000;

/** The first event that was changed, removed or put in after it was numbered; null when the whole chain holds. */
export async function findBrokenLink(em: SqlEntityManager): Promise<BrokenLink | null> {
  const { broken } = await verifyChain<LoggedEvent>({
    readAfter: (position) => readLog(em, position, EVENTS_A_READ),
    hashOf: hashOfEvent,
    start: null,
    readHead: () => findHead(em),
  });
  return broken;
}
