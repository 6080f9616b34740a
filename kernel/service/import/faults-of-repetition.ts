import { fault, type ReadRow, type RowFault } from "./import-kind.js";

/** Faults of rows that repeat what an earlier row of the file has, such as its key. */
export function faultsOfRepetition<Row>(
  rows: readonly ReadRow<Row>[],
  column: string,
  textOf: (row: Row) => string,
): RowFault[] {
  const seen = new Set<string>();
  return rows
    .filter(({ row }) => {
      const value = textOf(row);
      const isRepeated = seen.has(value);
      seen.add(value);
      return isRepeated;
    })
    .map(({ record }) =>
      fault(record, column, "REPEATED_KEY", "An earlier row has it too.", "Give each record its own."),
    );
}
