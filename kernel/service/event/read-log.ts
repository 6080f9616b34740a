import type { SqlEntityManager } from "@mikro-orm/sql";
import type { Kysely } from "kysely";
import type { RowOf } from "../database/row-of.js";
import type { EventTable } from "./event.table.js";

type Row = RowOf<typeof EventTable>;

/** An event of the log: committed, numbered, chained. */
export type LoggedEvent = Row & { position: number; prevHash: string; hash: string };

const log = (em: SqlEntityManager) => em.getKysely<{ event: LoggedEvent }>() as Kysely<{ event: LoggedEvent }>;

/** The events after a position, in order, at most `limit`. */
export function readLog(em: SqlEntityManager, after: number, limit: number): Promise<LoggedEvent[]> {
  const query = log(em).selectFrom("event").selectAll().where("position", ">", after);
  return query.orderBy("position").limit(limit).execute();
}

/** The oldest position that is still kept; null when nothing is. */
export async function findOldestPosition(em: SqlEntityManager): Promise<number | null> {
  const query = log(em).selectFrom("event").select("position").where("position", ">", 0).orderBy("position").limit(1);
  return (await query.executeTakeFirst())?.position ?? null;
}

/** What the event after a position is chained to: the hash of that position, even when its own row is gone. */
export async function findHashAt(em: SqlEntityManager, position: number): Promise<string | null> {
  const next = log(em)
    .selectFrom("event")
    .select("prevHash")
    .where("position", "=", position + 1);
  return (await next.executeTakeFirst())?.prevHash ?? null;
}
