import { type Change, savingOf } from "./simplification.rules.js";
import type { SimplificationRow } from "./simplification.table.js";
import type { SimplifiedQuantity, SimplifiedTime } from "./simplification.type.js";

/** A change with what it saves, or null where a proposal says nothing of it. */
export function simplified(before: number | null, after: number | null): SimplifiedQuantity | null {
  if (before === null || after === null) return null;
  const change: Change = { before, after };
  return { ...change, ...savingOf(change) };
}

/** The change of the time, or null where a proposal says nothing of it. */
export function simplifiedTime({ timeUnit, timeBefore, timeAfter }: SimplificationRow): SimplifiedTime | null {
  const change = simplified(timeBefore, timeAfter);
  return change === null || timeUnit === null ? null : { ...change, unit: timeUnit };
}
