import { type RawBuilder, sql } from "kysely";
import { slotsUntil } from "../counter/slot.rules.js";
import { dayBefore, type MeasuredSpan } from "./span.rules.js";

/**
 * The slots of spans as rows of a table: `span` is the place among those given, `first` and `last` bound the slots, and
 * the weights say how a slot counts: `flow` within the span, `atEnd` and `before` for what stood at its ends. At most
 * six ranges a span, however long it is.
 */
export function coverOf(spans: readonly MeasuredSpan[]): RawBuilder<unknown> {
  const rows = spans.flatMap((span, at) => [
    ...slotsUntil(span.measuredOn).map(({ sign, first, last }) => [at, first, last, sign, sign, 0]),
    ...slotsUntil(dayBefore(span)).map(({ sign, first, last }) => [at, first, last, -sign, 0, sign]),
  ]);
  const values = rows.map((row) => sql`(${sql.join(row.map((cell) => sql.lit(cell)))})`);
  return sql`"cover"("span", "first", "last", "flow", "atEnd", "before") as (values ${sql.join(values)})`;
}
