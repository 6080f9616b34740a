import { type SelectQueryBuilder, sql } from "kysely";
import type { RequestContext } from "../context.js";
import { grouped, loadList } from "../loader.js";
import type { Connection } from "./connection.type.js";
import { connectionOfRows, type OrderColumn, propertyOf } from "./connection-of-rows.js";
import { keysetPage } from "./keyset-page.js";
import { type PageArguments, windowOf } from "./page-arguments.js";

export interface OwnedList<Row> {
  /** Names the list and all it depends on, such as a day or a filter: part of its batch and of its cursors. */
  name: string;
  /** The lists of all owners together: tables, filters and selected columns, the owner's among them. */
  // biome-ignore lint/suspicious/noExplicitAny: any tables; only the rows matter here
  query: SelectQueryBuilder<any, any, Row>;
  /** The column that says whose list a row is in. */
  ownerColumn: string;
  /** The property of the row that holds it; by default the column without its table. */
  ownerProperty?: string;
  order: readonly OrderColumn[];
  page: PageArguments;
}

/**
 * One page of the list of one owner: the children of a body, the comments on a draft. First pages of many owners asked
 * for in one tick are one statement; a page at a cursor is a statement by itself. Throws BAD_PAGE or BAD_CURSOR.
 */
export async function ownedPage<Row extends object>(
  context: RequestContext,
  list: OwnedList<Row>,
  ownerId: string,
): Promise<Connection<Row>> {
  const { name, query, ownerColumn, order, page } = list;
  const window = windowOf(page);
  const scope = [name, ownerId];
  if (window.cursor !== null) {
    return keysetPage(context, { query: query.where(ownerColumn, "=", ownerId), order, scope, page });
  }
  const batch = (inside: RequestContext, owners: readonly string[]) => firstRows(inside, list, owners);
  const rows = await loadList(context, `${name} ${JSON.stringify(page)}`, batch, ownerId);
  return connectionOfRows(context, rows, window, { order, scope: JSON.stringify(scope) });
}

async function firstRows<Row extends object>(
  { em }: RequestContext,
  { query, ownerColumn, ownerProperty, order, page }: OwnedList<Row>,
  owners: readonly string[],
): Promise<Map<string, Row[]>> {
  const { size, backwards } = windowOf(page);
  const directions = order.map(({ column, descending = false }) =>
    descending === backwards ? sql`${sql.ref(column)} asc` : sql`${sql.ref(column)} desc`,
  );
  const place = sql<number>`row_number() over (partition by ${sql.ref(ownerColumn)} order by ${sql.join(directions)})`;
  const placed = query.where(ownerColumn, "in", owners).select(place.as("place"));
  const rows = await em
    .getKysely<Record<string, Record<string, unknown>>>()
    .selectFrom(placed.as("placed"))
    .selectAll()
    .where("place", "<=", size + 1)
    .orderBy("place")
    .execute();
  const owner = ownerProperty ?? propertyOf({ column: ownerColumn });
  return grouped(rows as Row[], (row) => Reflect.get(row, owner) as string);
}
