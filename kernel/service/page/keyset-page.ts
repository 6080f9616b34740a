import { GraphQLError } from "graphql";
import type { Expression, ExpressionBuilder, SelectQueryBuilder, SqlBool } from "kysely";
import type { RequestContext } from "../context.js";
import type { Connection } from "./connection.type.js";
import { connectionOfRows, type OrderColumn } from "./connection-of-rows.js";
import { readCursor } from "./cursor.js";
import { type PageArguments, windowOf } from "./page-arguments.js";

export type { OrderColumn } from "./connection-of-rows.js";

type Value = string | number;

export interface KeysetList<Row> {
  /** The whole list: tables, filters and selected columns; no order and no limit. */
  // biome-ignore lint/suspicious/noExplicitAny: any tables; only the rows matter here
  query: SelectQueryBuilder<any, any, Row>;
  order: readonly OrderColumn[];
  /** The list and its filters: a cursor of another scope is refused. */
  scope: readonly unknown[];
  page: PageArguments;
}

/** Reads one page of a list by keyset. Throws BAD_PAGE or BAD_CURSOR. One statement, whatever the page. */
export async function keysetPage<Row extends object>(
  context: RequestContext,
  { query, order, scope: scopeParts, page }: KeysetList<Row>,
): Promise<Connection<Row>> {
  const scope = JSON.stringify(scopeParts);
  const window = windowOf(page);
  const { size, backwards, cursor } = window;
  const directions = order.map(({ column, descending = false }) => ({ column, down: descending !== backwards }));

  let select = query;
  if (cursor !== null) {
    const values = readCursor(context.cursorKey, scope, cursor);
    if (values?.length !== order.length) throw badCursor(backwards ? "before" : "after");
    select = select.where((eb) => beyond(eb as unknown as Where, directions, values));
  }
  for (const { column, down } of directions) select = select.orderBy(column, down ? "desc" : "asc");
  return connectionOfRows(context, await select.limit(size + 1).execute(), window, { order, scope });
}

type Where = ExpressionBuilder<Record<string, Record<string, Value>>, string>;

/** (a, b) beyond (x, y): a > x, or a = x and b > y. */
function beyond(eb: Where, order: readonly { column: string; down: boolean }[], values: readonly Value[]) {
  const cases = order.map(({ column, down }, at): Expression<SqlBool> => {
    const equal = order.slice(0, at).map((each, i) => eb(each.column as never, "=", values[i] as never));
    return eb.and([...equal, eb(column as never, down ? "<" : ">", values[at] as never)]);
  });
  return eb.or(cases);
}

/** The refusal of a cursor that is not of this list. */
export function badCursor(argument: string): GraphQLError {
  const message = `\`${argument}\` is no cursor of this list with these filters. Take one from this list's pageInfo, or begin without.`;
  return new GraphQLError(message, { extensions: { code: "BAD_CURSOR", argument } });
}
