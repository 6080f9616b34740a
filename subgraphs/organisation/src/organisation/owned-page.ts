import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { grouped, loadList } from "@lienthong/kernel/service/loader.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { signCursor } from "@lienthong/kernel/service/page/cursor.js";
import { keysetPage, type OrderColumn } from "@lienthong/kernel/service/page/keyset-page.js";
import { type PageArguments, windowOf } from "@lienthong/kernel/service/page/page-arguments.js";
import { type SelectQueryBuilder, sql } from "kysely";
import { database } from "../tables.js";

type Rows = Record<string, Record<string, string | number>>;

export interface OwnedList<Row> {
  /** Names the list and all that it depends on, such as a day. */
  name: string;
  /** The rows of all owners: tables, filters and columns, among them `ownerId` and those of the order. */
  query: SelectQueryBuilder<never, never, Row & { ownerId: string | null }>;
  /** The column that `ownerId` is selected from. */
  owner: string;
  order: readonly OrderColumn[];
}

/**
 * A page of what one row owns. First pages of many owners in a request are one statement; only a page that a cursor
 * or `last` asks for is a statement of its own.
 */
export async function ownedPage<Row extends object>(
  context: RequestContext,
  list: OwnedList<Row>,
  ownerId: string,
  page: PageArguments,
): Promise<Connection<Row>> {
  const { size, backwards, cursor } = windowOf(page);
  const scope = [list.name, ownerId];
  if (backwards || cursor !== null) {
    const own = list.query as unknown as SelectQueryBuilder<Rows, string, Row>;
    const query = own.where(list.owner as never, "=", ownerId as never) as never;
    return keysetPage<Row>(context, { query, order: list.order, scope, page });
  }

  const batch = (inside: RequestContext, ids: readonly string[]) => firstRows(inside, list, ids, size + 1);
  const rows = await loadList<string, Row>(context, `${list.name} first ${size}`, batch, ownerId);
  return firstPage(context, rows, { size, order: list.order, scope: JSON.stringify(scope) });
}

async function firstRows<Row extends object>(
  context: RequestContext,
  { query, owner, order }: OwnedList<Row>,
  ids: readonly string[],
  limit: number,
) {
  const by = sql.join(
    order.map(({ column, descending }) => sql`${sql.ref(column)} ${sql.raw(descending ? "desc" : "asc")}`),
  );
  const ranked = (query as unknown as SelectQueryBuilder<Rows, string, Row & { ownerId: string }>)
    .where(owner as never, "in", ids as never)
    .select(sql<number>`row_number() over (partition by ${sql.ref(owner)} order by ${by})`.as("place"));
  const rows = await database(context)
    .selectFrom(ranked.as("ranked") as never)
    .selectAll()
    .where("place" as never, "<=", limit as never)
    .orderBy("place" as never)
    .execute();
  return grouped(rows as (Row & { ownerId: string })[], ({ ownerId }) => ownerId);
}

function firstPage<Row extends object>(
  context: RequestContext,
  found: readonly Row[],
  { size, order, scope }: { size: number; order: readonly OrderColumn[]; scope: string },
): Connection<Row> {
  const rows = found.slice(0, size);
  const cursorOf = (row: Row | undefined) =>
    row === undefined ? null : signCursor(context.cursorKey, scope, valuesOf(row, order));
  return {
    edges: rows.map((node) => ({
      node,
      get cursor() {
        return cursorOf(node)!;
      },
    })),
    pageInfo: {
      hasNextPage: found.length > size,
      hasPreviousPage: false,
      get startCursor() {
        return cursorOf(rows[0]);
      },
      get endCursor() {
        return cursorOf(rows.at(-1));
      },
    },
  };
}

function valuesOf(row: object, order: readonly OrderColumn[]): (string | number)[] {
  return order.map(({ column, property }) => Reflect.get(row, property ?? column.split(".").at(-1)!));
}
