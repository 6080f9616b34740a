import type { EvaluationOfBody } from "../evaluation/evaluate.js";
import { type Condition, ratingOf } from "../evaluation/evaluation.rules.js";
import type { TopShare } from "../evaluation/top-share.rules.js";

export const RANKING_ORDERS = [
  "POINTS",
  "ON_TIME",
  "SATISFACTION",
  "TASKS_DONE",
  "MOST_OVERDUE",
  "OVERDUE_GROWTH",
] as const;

export type RankingOrder = (typeof RANKING_ORDERS)[number];

/** What may be compared of a body; null where nothing is known. */
export type Comparable = Readonly<Record<RankingOrder, number | null>> & { organisationId: string };

/** Bodies with their places, the best first, those of whom nothing is known last; who ties shares a place. */
export function placesBy<B extends Comparable>(bodies: readonly B[], order: RankingOrder): (B & { place: number })[] {
  const value = (body: B) => body[order] ?? Number.NEGATIVE_INFINITY;
  const inOrder = bodies.toSorted((a, b) => value(b) - value(a) || (a.organisationId < b.organisationId ? -1 : 1));
  return inOrder.map((body) => ({ ...body, place: inOrder.findIndex((other) => value(other) === value(body)) + 1 }));
}

/** The evaluation of a body once the whole group is known: whether it is among the few that may be the best. */
export function evaluationInGroup(evaluation: EvaluationOfBody, share: TopShare): EvaluationOfBody {
  const isWithin = share.within.has(evaluation.organisationId);
  const quota: Condition = {
    ...{ code: "WITHIN_TOP_SHARE", neededFor: "EXCELLENT", outcome: isWithin ? "MET" : "NOT_MET" },
    ...{ fact: "topShare.places", owner: "reform", value: null, limit: share.places },
  };
  const conditions = [...evaluation.conditions, quota];
  return { ...evaluation, conditions, ...ratingOf(conditions) };
}

/** Whether a body stays in a list that asks only for those that lost posts, or whose overdue dossiers grew. */
export function isKept(
  body: { civilServantsAssignedChange: number | null; overdueDossiersChange: number | null },
  asked: { lostPosts: boolean | null; overdueGrew: boolean | null },
): boolean {
  const isLess = (body.civilServantsAssignedChange ?? 0) < 0;
  const isMore = (body.overdueDossiersChange ?? 0) > 0;
  return (asked.lostPosts !== true || isLess) && (asked.overdueGrew !== true || isMore);
}
