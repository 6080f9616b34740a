import { randomBytes } from "node:crypto";
import type { SqlEntityManager } from "@mikro-orm/sql";
import { GENESIS } from "../database/chain.js";
import type { RowOf } from "../database/row-of.js";
import type { FeedHeadTable } from "./feed-head.table.js";

type Head = RowOf<typeof FeedHeadTable>;
const headTable = (em: SqlEntityManager) => em.getKysely<{ feed_head: Head }>();

/** Begins the log of a database that has none yet; the log that is there stays as it is. */
export async function openLog(em: SqlEntityManager): Promise<void> {
  const first = { id: "head", position: 0, hash: GENESIS, epoch: newEpoch() };
  await headTable(em)
    .insertInto("feed_head")
    .values(first)
    .onConflict((on) => on.doNothing())
    .execute();
}

/** How far the log is numbered now. */
export function findHead(em: SqlEntityManager): Promise<Head> {
  return headTable(em).selectFrom("feed_head").selectAll().executeTakeFirstOrThrow();
}

/**
 * Begins another epoch: every cursor given before is expired. For after a restore from backup, when positions that
 * partners have seen are about to be given again.
 */
export async function beginEpoch(em: SqlEntityManager): Promise<void> {
  await headTable(em).updateTable("feed_head").set({ epoch: newEpoch() }).execute();
}

const newEpoch = () => randomBytes(6).toString("base64url");
