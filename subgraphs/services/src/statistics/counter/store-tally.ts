import { insertRows } from "@lienthong/kernel/service/database/insert-rows.js";
import type { SqlEntityManager } from "@mikro-orm/sql";
import { COUNTER_KIND, type CounterBook } from "./counter-book.js";
import { rowsOfTally, type Tally, type TallyRow } from "./tally.js";

/**
 * Adds a tally to the counters, in the transaction that `em` is in. The database does the adding, so that of many
 * writers at once none is lost; all take hold of the rows in one order, so that none waits for another in a circle.
 * Call it last: a transaction that holds counters should be about to end.
 */
export function storeTally(em: SqlEntityManager, tally: Tally): Promise<void> {
  return addToCounters(em, tally.book, rowsOfTally(tally));
}

/** Adds rows to the counters of a book, in the order in which they are given. */
export async function addToCounters(em: SqlEntityManager, book: CounterBook, rows: readonly TallyRow[]): Promise<void> {
  const sums = book.measures.map((name) => `"${name}" = "${book.table}"."${name}" + excluded."${name}"`);
  const adding = `on conflict ("subjectId", "slot") do update set ${sums.join(", ")}`;
  const cells = rows.map(({ kind, subjectId, slot, amounts }) => ({
    ...{ subjectId, slot, kind: COUNTER_KIND[kind] },
    ...Object.fromEntries(book.measures.map((measure, at) => [measure, amounts[at]!])),
  }));
  await insertRows(em, book.table, cells, adding);
}
