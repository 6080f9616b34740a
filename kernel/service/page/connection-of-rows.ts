import type { RequestContext } from "../context.js";
import type { Connection } from "./connection.type.js";
import { signCursor } from "./cursor.js";
import type { PageWindow } from "./page-arguments.js";

/** One column a list is ordered by; never null in the database. The last one must be unique. */
export interface OrderColumn {
  /** The column as the query names it, with its table where two tables have it. */
  column: string;
  /** The property of the row that holds its value; by default the column without its table. */
  property?: string;
  descending?: boolean;
}

export const propertyOf = ({ column, property }: OrderColumn): string =>
  property ?? column.slice(column.lastIndexOf(".") + 1);

/** The page that rows read in the direction of a window make: at most one more than its size. */
export function connectionOfRows<Row extends object>(
  { cursorKey }: RequestContext,
  found: readonly Row[],
  { size, backwards, cursor }: PageWindow,
  { order, scope }: { order: readonly OrderColumn[]; scope: string },
): Connection<Row> {
  const more = found.length > size;
  const rows = found.slice(0, size);
  if (backwards) rows.reverse();
  const cursorOf = (row: Row) =>
    signCursor(
      cursorKey,
      scope,
      order.map((each) => Reflect.get(row, propertyOf(each)) as string | number),
    );
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    edges: rows.map((node) => ({
      node,
      get cursor() {
        return cursorOf(node);
      },
    })),
    pageInfo: {
      hasNextPage: backwards ? cursor !== null : more,
      hasPreviousPage: backwards ? more : cursor !== null,
      get startCursor() {
        return first === undefined ? null : cursorOf(first);
      },
      get endCursor() {
        return last === undefined ? null : cursorOf(last);
      },
    },
  };
}
