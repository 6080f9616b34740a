import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { EvaluationOfBody } from "./evaluate.js";
import { type Condition, headConditions, type Rating, ratingOf } from "./evaluation.rules.js";
import { mayReadHeadRating } from "./evaluation-access.rules.js";
import { STANDARD } from "./standard.js";

/** How the graph rates the head of a body in one year. */
export interface EvaluationOfHead extends Rating {
  conditions: Condition[];
}

/** Rates the head of a rated body; for those who may not know it, whether the head was disciplined is left open. */
export function evaluateHead({ actor }: RequestContext, body: EvaluationOfBody): EvaluationOfHead {
  const all = headConditions(body.facts, body, STANDARD);
  const conditions = mayReadHeadRating(actor, body.organisationId) ? all : all.map(hideDiscipline);
  return { conditions, ...ratingOf(conditions) };
}

const hideDiscipline = (condition: Condition): Condition =>
  condition.code === "NO_DUTY_DISCIPLINE" ? { ...condition, outcome: "HIDDEN" } : condition;
