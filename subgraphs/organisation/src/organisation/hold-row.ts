import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { type EntitySchema, LockMode } from "@mikro-orm/core";

/**
 * Holds a row until the command ends: of two commands at once that add to what it owns, the second waits and then sees
 * what the first did. SQLite has one writer at a time and needs no lock.
 */
export async function holdRow(context: RequestContext, table: EntitySchema, id: string): Promise<void> {
  await context.em.findOne(table, id as never, { lockMode: LockMode.PESSIMISTIC_WRITE });
}
