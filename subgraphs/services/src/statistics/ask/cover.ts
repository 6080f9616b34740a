import { type RawBuilder, sql } from "kysely";
import { type SlotRange, slotsUntil } from "../counter/slot.rules.js";
import { dayBefore, type MeasuredSpan } from "./span.rules.js";

/**
 * The slots of spans as rows of a table: `span` is the place among those given, `first` and `last` bound the slots, and
 * the weights say how a slot counts: `flow` within the span, `atEnd` and `before` for what stood at its ends. No slot
 * is in two of the rows of a span, so that each is read once.
 */
export function coverOf(spans: readonly MeasuredSpan[]): RawBuilder<unknown> {
  const rows = spans.flatMap((span, at) =>
    piecesOf(slotsUntil(span.measuredOn), slotsUntil(dayBefore(span))).map((piece) => [at, ...piece]),
  );
  const values = rows.map((row) => sql`(${sql.join(row.map((cell) => sql.lit(cell)))})`);
  return sql`"cover"("span", "first", "last", "flow", "atEnd", "before") as (values ${sql.join(values)})`;
}

/** Cuts ranges wherever one begins or ends; leaves out what counts neither at the end nor before. */
function piecesOf(until: readonly SlotRange[], before: readonly SlotRange[]): number[][] {
  const cuts = new Set([...until, ...before].flatMap(({ first, last }) => [first, last + 1]));
  const inOrder = [...cuts].sort((a, b) => a - b);
  return inOrder.slice(0, -1).flatMap((first, at) => {
    const [atEnd, atBeginning] = [signIn(until, first), signIn(before, first)];
    if (atEnd === 0 && atBeginning === 0) return [];
    return [[first, inOrder[at + 1]! - 1, atEnd - atBeginning, atEnd, atBeginning]];
  });
}

function signIn(ranges: readonly SlotRange[], slot: number): number {
  return ranges.find(({ first, last }) => first <= slot && slot <= last)?.sign ?? 0;
}
