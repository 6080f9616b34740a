import type { SqlEntityManager } from "@mikro-orm/sql";
import { type Kysely, sql } from "kysely";
import type { Engine } from "../database/database-config.js";
import type { RowOf } from "../database/row-of.js";
import type { EventTable } from "./event.table.js";
import { hashOfEvent } from "./event-hash.js";
import type { FeedHeadTable } from "./feed-head.table.js";
import { inSubjectOrder } from "./in-subject-order.js";

type Waiting = RowOf<typeof EventTable>;
interface Log {
  event: Waiting;
  feed_head: RowOf<typeof FeedHeadTable>;
}

/** Whether committed events wait for a position. One look at an index that holds nothing else. */
export async function areEventsWaiting(em: SqlEntityManager): Promise<boolean> {
  const database = em.getKysely<Log>();
  const found = await database.selectFrom("event").select("id").where("position", "is", null).limit(1).execute();
  return found.length > 0;
}

/**
 * Gives the committed events that have no position the next ones, dense and in the order of their ids, and extends
 * the hash chain: at most about `limit`, in one transaction. Whoever comes second waits for the first. Gives how many.
 */
export function stampEvents(em: SqlEntityManager, engine: Engine, limit: number): Promise<number> {
  return em.fork().transactional(async (inside) => {
    const database = inside.getKysely<Log>();
    // Writing first takes the lock: of the row on PostgreSQL, of the file on SQLite.
    const head = await database
      .updateTable("feed_head")
      .set((row) => ({ position: row.ref("position") }))
      .where("id", "=", "head")
      .returning(["position", "hash"])
      .executeTakeFirstOrThrow();

    const events = inSubjectOrder(await waitingEvents(database, limit));
    const last = events.length === 0 ? undefined : await stamp(database, engine, events, head);
    if (last !== undefined) await database.updateTable("feed_head").set(last).where("id", "=", "head").execute();
    return events.length;
  });
}

async function waitingEvents(database: Kysely<Log>, limit: number): Promise<Waiting[]> {
  const waiting = database.selectFrom("event").selectAll().where("position", "is", null).orderBy("id");
  const events = await waiting.limit(limit).execute();
  if (events.length < limit) return events;

  // An earlier version may have a later id, if a clock was behind: it must not be left for the next turn.
  const changed = events.filter(({ subjectVersion }) => subjectVersion > 1).map(({ subjectId }) => subjectId);
  if (changed.length === 0) return events;
  const later = await waiting.where("id", ">", events.at(-1)!.id).where("subjectId", "in", changed).execute();
  return [...events, ...later];
}

interface Numbered {
  position: number;
  hash: string;
}

async function stamp(
  database: Kysely<Log>,
  engine: Engine,
  events: readonly Waiting[],
  head: Numbered,
): Promise<Numbered> {
  const stamps: [id: string, position: number, prevHash: string, hash: string][] = [];
  let last = head;
  for (const event of events) {
    const position = last.position + 1;
    const hash = hashOfEvent(last.hash, { ...event, position });
    stamps.push([event.id, position, last.hash, hash]);
    last = { position, hash };
  }
  // One statement with one parameter for any number of rows, so that it is prepared once.
  const json = JSON.stringify(stamps);
  const rows =
    engine === "sqlite"
      ? sql`select value ->> 0 as id, value ->> 1 as position, value ->> 2 as prev, value ->> 3 as hash from json_each(${json})`
      : sql`select value ->> 0 as id, (value ->> 1)::bigint as position, value ->> 2 as prev, value ->> 3 as hash from jsonb_array_elements(${json}::jsonb)`;
  await sql`update event set position = stamped.position, ${sql.ref("prevHash")} = stamped.prev, hash = stamped.hash
    from (${rows}) as stamped where event.id = stamped.id`.execute(database);
  return last;
}
