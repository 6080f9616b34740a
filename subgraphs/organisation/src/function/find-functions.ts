import { searchTerms } from "@lienthong/kernel/domain/fold.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey, load } from "@lienthong/kernel/service/loader.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { keysetPage } from "@lienthong/kernel/service/page/keyset-page.js";
import type { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { sql } from "kysely";
import { mayRead } from "../organisation/organisation.rules.js";
import { database } from "../tables.js";
import type { PublicFunctionRow } from "./function.table.js";

const ORDER = [{ column: "public_function.sortName" }, { column: "public_function.id" }];

/** The function of an id; null when there is none. */
export async function findFunction(context: RequestContext, id: string): Promise<PublicFunctionRow | null> {
  if (!mayRead(context.actor)) return null;
  return load(context, "functions", findFunctionsByIds, id);
}

/** The functions of ids, in Vietnamese alphabetical order of their names. */
export async function findFunctions(context: RequestContext, ids: readonly string[]): Promise<PublicFunctionRow[]> {
  const found = await Promise.all(ids.map((id) => findFunction(context, id)));
  return found
    .filter((each) => each !== null)
    .toSorted((a, b) => (a.sortName < b.sortName ? -1 : a.sortName > b.sortName ? 1 : 0));
}

/** A page of functions, in Vietnamese alphabetical order, of one territory and with words in their names where given. */
export function findFunctionPage(
  context: RequestContext,
  { areaId, query }: { areaId: string | null; query: string | null },
  page: PageArguments,
): Promise<Connection<PublicFunctionRow>> {
  let functions = database(context).selectFrom("public_function").selectAll();
  if (areaId !== null) functions = functions.where("areaId", "=", areaId);
  for (const term of searchTerms(query ?? "")) functions = functions.where("foldedName", "like", `%${term}%`);
  if (!mayRead(context.actor)) functions = functions.where(sql<boolean>`1 = 0`);

  const scope = ["publicFunctions", areaId, query];
  return keysetPage<PublicFunctionRow>(context, { query: functions as never, order: ORDER, scope, page });
}

async function findFunctionsByIds(context: RequestContext, ids: readonly string[]) {
  const rows = await database(context).selectFrom("public_function").selectAll().where("id", "in", ids).execute();
  return byKey(rows, ({ id }) => id);
}
