import type { SqlEntityManager } from "@mikro-orm/sql";
import { type LoggedEvent, readLog } from "./read-log.js";

const ROWS_A_TURN = 1_000;

/**
 * Forgets the events that happened before `before`, from the oldest on and never out of the middle, so that what is
 * kept stays dense. Gives how many.
 */
export async function pruneLog(em: SqlEntityManager, before: Date): Promise<number> {
  const day = before.toISOString();
  for (let forgotten = 0; ; ) {
    const oldest = await readLog(em, 0, ROWS_A_TURN);
    const kept = oldest.findIndex(({ occurredAt }) => occurredAt >= day);
    const last = oldest.at((kept === -1 ? oldest.length : kept) - 1);
    if (kept === 0 || last === undefined) return forgotten;

    const events = em.getKysely<{ event: LoggedEvent }>();
    await events.deleteFrom("event").where("position", "<=", last.position).execute();
    forgotten += kept === -1 ? oldest.length : kept;
    if (kept !== -1 || oldest.length < ROWS_A_TURN) return forgotten;
  }
}
