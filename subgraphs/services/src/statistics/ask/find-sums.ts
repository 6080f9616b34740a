import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { load } from "@lienthong/kernel/service/loader.js";
import { FLOWS, STANDINGS } from "../counter/measures.rules.js";
import { keyOfSums, readSums, type SumColumns } from "./read-sums.js";
import type { MeasuredSpan } from "./span.rules.js";
import type { Sums } from "./statistics.rules.js";

const weighted = (name: string, weight: string) => `sum("cover"."${weight}" * "counter"."${name}") as "${name}"`;
const OPEN = ["openOnTime", "openOverdue", "openUnknown"].map((name) => `"counter"."${name}"`).join(" + ");
const COLUMNS: SumColumns = {
  table: "dossier_counter",
  sums: [
    ...FLOWS.map((name) => weighted(name, "flow")),
    ...STANDINGS.map((name) => weighted(name, "atEnd")),
    `sum("cover"."before" * (${OPEN})) as "openBefore"`,
    `sum("cover"."atEnd" * ("counter"."received" + "counter"."takenOver")) as "everCame"`,
  ],
};

/**
 * What the counters of a body, an area or a procedure add up to in a span; null where no dossier came to it by its end.
 * One statement for all that is asked for in a tick, which reads about twenty rows for each, however many dossiers
 * there are. Public.
 */
export async function findSums(context: RequestContext, subjectId: string, span: MeasuredSpan): Promise<Sums | null> {
  const sums = await load(context, "dossier sums", findAllSums, keyOfSums(subjectId, span));
  return sums !== null && sums.everCame > 0 ? sums : null;
}

const findAllSums = (context: RequestContext, keys: readonly string[]) =>
  readSums<Sums & Record<string, number>>(context, keys, COLUMNS);
