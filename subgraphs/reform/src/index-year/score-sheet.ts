import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { findCriteria, findEvidence, findScores } from "./find-index-years.js";
import { percentOf, type ScoreStage, totalOf } from "./index.rules.js";
import type { IndexCriterionRow, IndexEvidenceRow, IndexYearRow } from "./index.table.js";

/** One line of the sheet: a criterion with its scores and what proves them. */
export interface ScoredCriterion {
  criterion: IndexCriterionRow;
  selfScore: number | null;
  appraisedScore: number | null;
  surveyScore: number | null;
  difference: number | null;
  evidence: readonly IndexEvidenceRow[];
}

/** Every criterion of an index year in its order, scored or not. */
export async function readScoreSheet(context: RequestContext, indexYear: IndexYearRow): Promise<ScoredCriterion[]> {
  const [criteria, scores, evidence] = await Promise.all([
    findCriteria(context, indexYear),
    findScores(context, indexYear.id),
    findEvidence(context, indexYear.id),
  ]);
  return criteria.map((criterion) => {
    const ofIt = <Part extends { criterionId: string }>(parts: readonly Part[]) =>
      parts.filter(({ criterionId }) => criterionId === criterion.id);
    const score = (stage: ScoreStage) => ofIt(scores).find((each) => each.stage === stage)?.score ?? null;
    const [selfScore, appraisedScore] = [score("SELF"), score("APPRAISED")];
    const difference = selfScore === null || appraisedScore === null ? null : totalOf([appraisedScore, -selfScore]);
    return {
      criterion,
      selfScore,
      appraisedScore,
      surveyScore: score("SURVEYED"),
      difference,
      evidence: ofIt(evidence),
    };
  });
}

/** The sum of all scores at a stage; null before the first. */
export async function totalAt(
  context: RequestContext,
  indexYear: IndexYearRow,
  stage: ScoreStage,
): Promise<number | null> {
  const scores = await findScores(context, indexYear.id);
  return totalOf(scores.filter((each) => each.stage === stage).map(({ score }) => score));
}

/** Appraised and surveyed together, in percent of the most the index gives; null before the first of them. */
export async function resultOf(context: RequestContext, indexYear: IndexYearRow): Promise<number | null> {
  const [criteria, scores] = await Promise.all([findCriteria(context, indexYear), findScores(context, indexYear.id)]);
  const counted = scores.filter(({ stage }) => stage !== "SELF").map(({ score }) => score);
  return percentOf(totalOf(counted), totalOf(criteria.map(({ maxScore }) => maxScore)) ?? 0);
}
