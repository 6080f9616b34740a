import type { RequestContext } from "../context.js";
import type { Connection } from "./connection.type.js";
import { connectionOfRows } from "./connection-of-rows.js";
import { readCursor } from "./cursor.js";
import { badCursor } from "./keyset-page.js";
import { type PageArguments, windowOf } from "./page-arguments.js";

export interface ListPage<Row> {
  /** The whole list in its order, as it was computed for this request. */
  rows: readonly Row[];
  /** The property that names a row in the list; a cursor holds it. */
  keyOf: keyof Row & string;
  /** The list and its arguments: a cursor of another scope is refused. */
  scope: readonly unknown[];
  page: PageArguments;
}

/** One page of a list that was computed, not read in its order. Throws BAD_PAGE, or BAD_CURSOR where the row is gone. */
export function listPage<Row extends object>(
  context: RequestContext,
  { rows, keyOf, scope: scopeParts, page }: ListPage<Row>,
): Connection<Row> {
  const scope = JSON.stringify(scopeParts);
  const window = windowOf(page);
  const { size, backwards, cursor } = window;
  const inOrder = backwards ? rows.toReversed() : rows;

  let from = 0;
  if (cursor !== null) {
    const [key] = readCursor(context.cursorKey, scope, cursor) ?? [];
    from = inOrder.findIndex((row) => row[keyOf] === key) + 1;
    if (from === 0) throw badCursor(backwards ? "before" : "after");
  }
  return connectionOfRows(context, inOrder.slice(from, from + size + 1), window, { order: [{ column: keyOf }], scope });
}
