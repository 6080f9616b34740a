import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { sql } from "kysely";
import type { CounterBook } from "../counter/counter-book.js";
import { coverOf } from "./cover.js";
import type { MeasuredSpan } from "./span.rules.js";

/** Which counters are read, and what of them is summed up, as SQL over "cover" and "counter". */
export interface SumColumns {
  table: CounterBook["table"];
  sums: readonly string[];
}

const SUBJECTS_A_STATEMENT = 1000;
/** Three days as text with blanks between. */
const SPAN_WIDTH = 32;

/** Names the sums of a subject in a span: the key by which they are loaded. */
export function keyOfSums(subjectId: string, { firstDay, lastDay, measuredOn }: MeasuredSpan): string {
  return `${firstDay} ${lastDay} ${measuredOn} ${subjectId}`;
}

/**
 * The sums of many subjects in their spans, by their keys; one statement for a thousand. Cross joins tell SQLite to keep
 * to their order: left to choose, it may read all counters there are, and look whose they are after that.
 */
export async function readSums<S extends Record<string, number>>(
  context: RequestContext,
  keys: readonly string[],
  { table, sums }: SumColumns,
): Promise<Map<string, S>> {
  const found = new Map<string, S>();
  for (let at = 0; at < keys.length; at += SUBJECTS_A_STATEMENT) {
    const part = keys.slice(at, at + SUBJECTS_A_STATEMENT);
    const spans = [...new Set(part.map((key) => key.slice(0, SPAN_WIDTH)))];
    const asked = part.map((key, place) => {
      const span = spans.indexOf(key.slice(0, SPAN_WIDTH));
      return sql`(${sql.lit(place)}, ${key.slice(SPAN_WIDTH + 1)}, ${sql.lit(span)})`;
    });
    const { rows } = await sql<Record<string, number | string>>`
      with "asked"("place", "subjectId", "span") as (values ${sql.join(asked)}), ${coverOf(spans.map(spanOf))}
      select "asked"."place", ${sql.raw(sums.join(", "))}
      from "asked" cross join "cover" cross join ${sql.table(table)} "counter"
      where "cover"."span" = "asked"."span" and "counter"."subjectId" = "asked"."subjectId"
        and "counter"."slot" between "cover"."first" and "cover"."last"
      group by "asked"."place"
    `.execute(context.em.getKysely());
    for (const { place, ...row } of rows) found.set(part[Number(place)]!, numbersOf(row) as S);
  }
  return found;
}

function spanOf(text: string): MeasuredSpan {
  const [firstDay, lastDay, measuredOn] = text.split(" ") as MeasuredSpan["firstDay"][];
  return { firstDay: firstDay!, lastDay: lastDay!, measuredOn: measuredOn! };
}

/** PostgreSQL gives sums as text. */
function numbersOf(row: Readonly<Record<string, number | string>>): Record<string, number> {
  return Object.fromEntries(Object.entries(row).map(([name, sum]) => [name, Number(sum)]));
}
