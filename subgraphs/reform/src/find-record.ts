import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey, grouped, load, loadList } from "@lienthong/kernel/service/loader.js";
import { mayReadProgramme } from "./programme-access.rules.js";
import type { Rows } from "./tables.js";

type RecordTable = { [T in keyof Rows]: Rows[T] extends { id: string } ? T : never }[keyof Rows];

/** The record of an id in a table whose rows are all public; null when there is none. */
export async function findRecord<T extends RecordTable>(
  context: RequestContext,
  table: T,
  id: string,
): Promise<Rows[T] | null> {
  if (!mayReadProgramme(context.actor)) return null;
  return load(context, `${table} by id`, batchOf(table), id);
}

/** The records of a public table that name an owner, in the order of a column; few for every owner. */
export async function findOwned<T extends RecordTable>(
  context: RequestContext,
  table: T,
  { owner, order, id }: { owner: keyof Rows[T] & string; order: keyof Rows[T] & string; id: string },
): Promise<readonly Rows[T][]> {
  if (!mayReadProgramme(context.actor)) return [];
  return loadList(context, `${table} by ${owner} in order of ${order}`, ownedBatch(table, owner, order), id);
}

function batchOf<T extends RecordTable>(table: T) {
  return async (context: RequestContext, ids: readonly string[]) => {
    const rows = await rowsWhere(context, table, "id", ids).execute();
    return byKey(rows as unknown as Rows[T][], ({ id }) => id);
  };
}

function ownedBatch<T extends RecordTable>(table: T, owner: keyof Rows[T] & string, order: keyof Rows[T] & string) {
  return async (context: RequestContext, owners: readonly string[]) => {
    const rows = await rowsWhere(context, table, owner, owners).orderBy(order).orderBy("id").execute();
    return grouped(rows as unknown as Rows[T][], (row) => row[owner] as string);
  };
}

function rowsWhere({ em }: RequestContext, table: string, column: string, values: readonly string[]) {
  const any = em.getKysely<Record<string, Record<string, string>>>();
  return any.selectFrom(table).selectAll().where(column, "in", values);
}
