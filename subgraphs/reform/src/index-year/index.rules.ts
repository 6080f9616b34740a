import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";

/** The indices of reform: of provinces by the Ministry, of a province's own bodies by the province. */
export const REFORM_INDICES = ["PAR_INDEX", "SIPAS", "PROVINCIAL_INDEX"] as const;

export type ReformIndex = (typeof REFORM_INDICES)[number];

/** The fields of reform by which criteria are grouped (876/QĐ-BNV; 3323/QĐ-UBND Nghệ An prints the first seven). */
export const INDEX_FIELDS = [
  "DIRECTION",
  "INSTITUTIONS",
  "PROCEDURES",
  "ORGANISATION",
  "CIVIL_SERVICE",
  "PUBLIC_FINANCE",
  "DIGITAL_GOVERNMENT",
  "IMPACT",
] as const;

export type IndexField = (typeof INDEX_FIELDS)[number];

/** A criterion is scored by the body and then appraised, or by a survey; never both (876/QĐ-BNV). */
export const SCORING = ["ASSESSMENT", "SURVEY"] as const;

export type Scoring = (typeof SCORING)[number];

/** Whose score it is. */
export const SCORE_STAGES = ["SELF", "APPRAISED", "SURVEYED"] as const;

export type ScoreStage = (typeof SCORE_STAGES)[number];

export interface CriterionFacts {
  scoredBy: Scoring;
  maxScore: number;
}

/** Why a criterion cannot be given a score at a stage, or null. `given` are the stages at which it has one. */
export function refusalToScore(
  { scoredBy, maxScore }: CriterionFacts,
  stage: ScoreStage,
  score: number,
  given: readonly ScoreStage[],
): Refusal | null {
  if ((stage === "SURVEYED") !== (scoredBy === "SURVEY")) {
    const way = scoredBy === "SURVEY" ? "by a survey" : "by the body itself and then appraised";
    return refusal("WRONG_KIND", "criterionId", `This criterion is scored ${way}.`);
  }
  if (!(score >= 0 && score <= maxScore)) {
    return refusal("INVALID_VALUE", "score", `${score} lies outside 0 to ${maxScore}, the most this criterion gives.`);
  }
  if (stage === "SELF" && given.includes("APPRAISED")) {
    return refusal("WRONG_STEP", "criterionId", "It has been appraised; what the body scored stays as it was.");
  }
  if (stage === "APPRAISED" && !given.includes("SELF")) {
    return refusal("WRONG_STEP", "criterionId", "The body has not scored itself yet; its score comes first.");
  }
  return null;
}

/** The sum of scores to three decimals; null where there is none: nothing scored is not zero. */
export function totalOf(scores: readonly number[]): number | null {
  return scores.length === 0 ? null : Math.round(1000 * scores.reduce((sum, score) => sum + score, 0)) / 1000;
}

/** What was reached of the most that was to reach, in percent to two decimals; null without anything to reach. */
export function percentOf(reached: number | null, most: number): number | null {
  return reached === null || most === 0 ? null : Math.round((10_000 * reached) / most) / 100;
}
