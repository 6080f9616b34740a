import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { OptimisticLockError } from "@mikro-orm/core";
import { database } from "../tables.js";

/**
 * Raises the version of a procedure whose parts a command changes, and gives the new one: of two commands at once on
 * one procedure, the later loses its race. Throws OptimisticLockError also when the actor has seen another version.
 */
export async function raiseVersion(
  context: RequestContext,
  row: { id: string; version: number },
  expected: number | null = null,
): Promise<number> {
  const version = row.version + 1;
  if (expected !== null && expected !== row.version) throw raceLost(row.id);
  const { numUpdatedRows } = await database(context)
    .updateTable("procedure")
    .set({ version })
    .where("id", "=", row.id)
    .where("version", "=", row.version)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw raceLost(row.id);
  return version;
}

const raceLost = (id: string) => new OptimisticLockError(`${id} was changed by somebody else`);
