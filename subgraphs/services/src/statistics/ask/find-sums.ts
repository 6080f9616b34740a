import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { load } from "@lienthong/kernel/service/loader.js";
import { sql } from "kysely";
import { FLOWS, STANDINGS } from "../counter/measures.rules.js";
import { coverOf } from "./cover.js";
import type { MeasuredSpan } from "./span.rules.js";
import type { Sums } from "./statistics.rules.js";

const SUBJECTS_A_STATEMENT = 1000;
/** Three days as text with blanks between. */
const SPAN_WIDTH = 32;
const weighted = (name: string, weight: string) => `sum("cover"."${weight}" * "counter"."${name}") as "${name}"`;
const open = STANDINGS.slice(0, 3).map((name) => `"counter"."${name}"`);
const COLUMNS = sql.raw(
  [
    ...FLOWS.map((name) => weighted(name, "flow")),
    ...STANDINGS.map((name) => weighted(name, "atEnd")),
    `sum("cover"."before" * (${open.join(" + ")})) as "openBefore"`,
    `sum("cover"."atEnd" * ("counter"."received" + "counter"."takenOver")) as "everCame"`,
  ].join(", "),
);

/**
 * What the counters of a body, an area or a procedure add up to in a span; null where no dossier came to it by its end.
 * One statement for all that is asked for in a tick, which reads about twenty rows for each, however many dossiers
 * there are. Public.
 */
export function findSums(context: RequestContext, subjectId: string, span: MeasuredSpan): Promise<Sums | null> {
  const { firstDay, lastDay, measuredOn } = span;
  return load(context, "dossier sums", sumsOf, `${firstDay} ${lastDay} ${measuredOn} ${subjectId}`);
}

async function sumsOf(context: RequestContext, keys: readonly string[]): Promise<Map<string, Sums>> {
  const found = new Map<string, Sums>();
  for (let at = 0; at < keys.length; at += SUBJECTS_A_STATEMENT) {
    const part = keys.slice(at, at + SUBJECTS_A_STATEMENT);
    for (const { place, ...sums } of await readSums(context, part)) {
      if (Number(sums.everCame) > 0) found.set(part[Number(place)]!, numbersOf(sums));
    }
  }
  return found;
}

async function readSums(context: RequestContext, keys: readonly string[]) {
  const spans = [...new Set(keys.map((key) => key.slice(0, SPAN_WIDTH)))];
  const asked = keys.map((key, place) => {
    const span = spans.indexOf(key.slice(0, SPAN_WIDTH));
    return sql`(${sql.lit(place)}, ${key.slice(SPAN_WIDTH + 1)}, ${sql.lit(span)})`;
  });
  const { rows } = await sql<Sums & { place: number }>`
    with "asked"("place", "subjectId", "span") as (values ${sql.join(asked)}), ${coverOf(spans.map(spanOf))}
    select "asked"."place", ${COLUMNS} from "asked"
    join "cover" on "cover"."span" = "asked"."span"
    join "dossier_counter" "counter" on "counter"."subjectId" = "asked"."subjectId"
      and "counter"."slot" between "cover"."first" and "cover"."last"
    group by "asked"."place"
  `.execute(context.em.getKysely());
  return rows;
}

function spanOf(text: string): MeasuredSpan {
  const [firstDay, lastDay, measuredOn] = text.split(" ") as MeasuredSpan["firstDay"][];
  return { firstDay: firstDay!, lastDay: lastDay!, measuredOn: measuredOn! };
}

/** PostgreSQL gives sums as text. */
function numbersOf(sums: Omit<Sums & { place: number }, "place">): Sums {
  return Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, Number(sum)])) as unknown as Sums;
}
