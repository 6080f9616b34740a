import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { OptimisticLockError } from "@mikro-orm/core";
import { database } from "../tables.js";

interface Versioned {
  id: string;
  version: number;
}

/** Throws OptimisticLockError, which the client is told as CONFLICT, when a row has changed since it was read. */
export function checkVersion(row: Versioned, expected: number | null): void {
  if (expected !== null && expected !== row.version) throw raceLost(row);
}

/**
 * Raises the version of a row whose parts a command changes, and gives the new one: of two commands at once on one
 * row, the later loses its race.
 */
export async function raiseVersion(
  context: RequestContext,
  table: "organisation" | "public_function",
  row: Versioned,
): Promise<number> {
  const version = row.version + 1;
  const { numUpdatedRows } = await database(context)
    .updateTable(table)
    .set({ version })
    .where("id", "=", row.id)
    .where("version", "=", row.version)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw raceLost(row);
  return version;
}

const raceLost = ({ id }: Versioned) => new OptimisticLockError(`${id} was changed by somebody else`);
