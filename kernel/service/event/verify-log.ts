import type { SqlEntityManager } from "@mikro-orm/sql";
import { hashOfEvent } from "./event-hash.js";
import { findHead } from "./open-log.js";
import { readLog } from "./read-log.js";

/** Where the log is not what was written, and how. */
export interface BrokenLink {
  position: number;
  what: "MISSING" | "CHANGED" | "UNCHAINED";
}

const ROWS_A_READ = 1_000;

/** The first event that was changed, removed or put in after it was numbered; null when the whole chain holds. */
export async function findBrokenLink(em: SqlEntityManager): Promise<BrokenLink | null> {
  const head = await findHead(em);
  let before: { position: number; hash: string } | null = null;
  for (;;) {
    const events = await readLog(em, before?.position ?? 0, ROWS_A_READ);
    for (const event of events) {
      const { position, prevHash, hash } = event;
      if (before && position !== before.position + 1) return { position: before.position + 1, what: "MISSING" };
      if (before && prevHash !== before.hash) return { position, what: "UNCHAINED" };
      if (hashOfEvent(prevHash, event) !== hash) return { position, what: "CHANGED" };
      before = { position, hash };
    }
    if (events.length < ROWS_A_READ) break;
  }
  if (before && before.position < head.position) return { position: before.position + 1, what: "MISSING" };
  return before && before.hash !== head.hash ? { position: before.position, what: "UNCHAINED" } : null;
}
