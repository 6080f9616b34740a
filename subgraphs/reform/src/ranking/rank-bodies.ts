import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { type EvaluationOfBody, evaluate } from "../evaluation/evaluate.js";
import type { EvaluationFacts } from "../evaluation/evaluation-facts.js";
import { gatherFacts } from "../evaluation/gather-facts.js";
import { shareOf } from "../evaluation/points.rules.js";
import { STANDARD } from "../evaluation/standard.js";
import { type TopShare, topShareOf } from "../evaluation/top-share.rules.js";
import type { PeriodWithFacts } from "../period/required-facts.js";
import { evaluationInGroup, placesBy, type RankingOrder } from "./ranking.rules.js";

export interface RankedBody {
  organisationId: string;
  period: string;
  place: number;
  facts: EvaluationFacts;
  /** Null in a period that is no year. */
  evaluation: EvaluationOfBody | null;
}

/** All bodies of a group in their places, each with its evaluation as the group decides it. */
export async function rankBodies(
  context: RequestContext,
  bodies: readonly PeriodWithFacts[],
  order: RankingOrder,
): Promise<RankedBody[]> {
  const [evaluations, facts] = await Promise.all([evaluateAll(context, bodies), gatherAll(context, bodies)]);
  const share = shareOfGroup(evaluations);
  const compared = bodies.map((body, n) => {
    const { onTimeShare, satisfactionPoints, planItemsDone, planItemsDue } = facts[n]!;
    const evaluation = evaluations[n] ? evaluationInGroup(evaluations[n], share) : null;
    return {
      ...{ organisationId: body.organisationId, period: body.period, facts: facts[n]!, evaluation },
      ...{ POINTS: evaluation?.points ?? null, ON_TIME: onTimeShare, SATISFACTION: satisfactionPoints },
      TASKS_DONE: shareOf(planItemsDone, planItemsDue),
    };
  });
  return placesBy(compared, order);
}

/** How many of a group may be the best. */
export async function findTopShare(context: RequestContext, bodies: readonly PeriodWithFacts[]): Promise<TopShare> {
  return shareOfGroup(await evaluateAll(context, bodies));
}

function shareOfGroup(evaluations: readonly (EvaluationOfBody | null)[]): TopShare {
  const group = evaluations.filter((each) => each !== null);
  return topShareOf(
    group.map((each) => ({ organisationId: each.organisationId, points: each.points, rating: each })),
    STANDARD,
  );
}

const evaluateAll = (context: RequestContext, bodies: readonly PeriodWithFacts[]) =>
  Promise.all(bodies.map((body) => evaluate(context, body)));

const gatherAll = (context: RequestContext, bodies: readonly PeriodWithFacts[]) =>
  Promise.all(bodies.map((body) => gatherFacts(context, body)));
