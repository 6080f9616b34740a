import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { PeriodWithFacts } from "../period/required-facts.js";
import { type EvaluationFacts, NO_FACTS } from "./evaluation-facts.js";

/** Every fact of a body's year: those of other subgraphs as they came, and what this one knows itself. */
export async function gatherFacts(_context: RequestContext, period: PeriodWithFacts): Promise<EvaluationFacts> {
  return Object.fromEntries(
    Object.keys(NO_FACTS).map((fact) => [fact, period[fact as keyof EvaluationFacts] ?? null]),
  ) as unknown as EvaluationFacts;
}
