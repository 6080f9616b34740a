import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { type EvaluationOfBody, evaluate } from "../evaluation/evaluate.js";
import { gatherFacts } from "../evaluation/gather-facts.js";
import { shareOf } from "../evaluation/points.rules.js";
import { STANDARD } from "../evaluation/standard.js";
import { type TopShare, topShareOf } from "../evaluation/top-share.rules.js";
import type { ComparedPeriod } from "../period/required-facts.js";
import { evaluationInGroup, placesBy, type RankingOrder } from "./ranking.rules.js";

/** One body of a ranking before it has its place. */
export interface ComparedBody {
  organisationId: string;
  /** Null in a period that is no year. */
  evaluation: EvaluationOfBody | null;
  onTimeShare: number | null;
  satisfactionPoints: number | null;
  overdueDossiers: number | null;
  overdueDossiersChange: number | null;
  civilServantsAssignedChange: number | null;
  planItemsDue: number | null;
  planItemsDone: number | null;
}

export type RankedBody = ComparedBody & { place: number };

/** All bodies of a group, each with its evaluation as the group decides it. */
export async function compareBodies(
  context: RequestContext,
  bodies: readonly ComparedPeriod[],
): Promise<ComparedBody[]> {
  const evaluations = await evaluateAll(context, bodies);
  const share = shareOfGroup(evaluations);
  return Promise.all(
    bodies.map(async (body, n) => {
      const facts = await gatherFacts(context, body);
      const own = evaluations[n] ?? null;
      return {
        ...{ organisationId: body.organisationId, evaluation: own && evaluationInGroup(own, share) },
        ...{ onTimeShare: facts.onTimeShare, satisfactionPoints: facts.satisfactionPoints },
        ...{ planItemsDue: facts.planItemsDue, planItemsDone: facts.planItemsDone },
        overdueDossiers: body.overdueDossiers ?? null,
        overdueDossiersChange: body.overdueDossiersChange ?? null,
        civilServantsAssignedChange: body.civilServantsAssignedChange ?? null,
      };
    }),
  );
}

/** Bodies in their places by one of their figures. */
export function rankBodies(bodies: readonly ComparedBody[], order: RankingOrder): RankedBody[] {
  const figures = (body: ComparedBody): Record<RankingOrder, number | null> => ({
    POINTS: body.evaluation?.points ?? null,
    ON_TIME: body.onTimeShare,
    SATISFACTION: body.satisfactionPoints,
    TASKS_DONE: shareOf(body.planItemsDone, body.planItemsDue),
    MOST_OVERDUE: body.overdueDossiers,
    OVERDUE_GROWTH: body.overdueDossiersChange,
  });
  return placesBy(
    bodies.map((body) => ({ ...body, ...figures(body) })),
    order,
  );
}

/** How many of a group may be the best. */
export async function findTopShare(context: RequestContext, bodies: readonly ComparedPeriod[]): Promise<TopShare> {
  return shareOfGroup(await evaluateAll(context, bodies));
}

function shareOfGroup(evaluations: readonly (EvaluationOfBody | null)[]): TopShare {
  const group = evaluations.filter((each) => each !== null);
  return topShareOf(
    group.map((each) => ({ organisationId: each.organisationId, points: each.points, rating: each })),
    STANDARD,
  );
}

const evaluateAll = (context: RequestContext, bodies: readonly ComparedPeriod[]) =>
  Promise.all(bodies.map((body) => evaluate(context, body)));
