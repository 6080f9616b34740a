import { type DatedRange, firstOverlap } from "@lienthong/kernel/domain/dated.js";
import { fault, type ReadRow, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";

/** Faults of rules of which two would decide the same on one day, `keyOf` saying what they decide. */
export function faultsOfOverlap<Rule extends DatedRange>(
  rows: readonly ReadRow<Rule>[],
  keyOf: (rule: Rule) => string,
): RowFault[] {
  return [...Map.groupBy(rows, ({ row }) => keyOf(row)).values()].flatMap((group) => {
    const overlap = firstOverlap(group.map(({ row }) => row));
    if (overlap === null) return [];
    const second = group.findLast(({ row }) => overlap.includes(row))!;
    const reason = "Another row decides the same from an earlier day and has not ended by then.";
    return [fault(second.record, "valid_from", "OVERLAPS", reason, "Correct the days.")];
  });
}
