import { LONGEST_TEXT, refusalToText } from "@lienthong/kernel/domain/given-text.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { type ReformIndex, refusalToScore, type ScoreStage } from "./index.rules.js";
import { IndexCriterionTable, IndexScoreTable, IndexYearTable } from "./index.table.js";
import type { IndexScoreInput } from "./index-score.input.js";

const EVENTS: Readonly<Record<ScoreStage, string>> = {
  SELF: "IndexSelfScored",
  APPRAISED: "IndexScoreAppraised",
  SURVEYED: "IndexScoreSurveyed",
};

/** The id that a body's year in an index always has. */
export const indexYearIdOf = (organisationId: string, index: ReformIndex, year: number): string =>
  stableId("IndexYear", organisationId, index, String(year));

/** Saves the score of a criterion at a stage, in place of an earlier one; gives the id of the index year. */
export async function saveScore(
  context: RequestContext,
  input: IndexScoreInput,
  stage: ScoreStage,
): Promise<string | Refusal[]> {
  const { em } = context;
  const { organisationId, year, criterionId, score } = input;
  const on = input.on ?? context.today;
  const criterion = await em.findOne(IndexCriterionTable, { id: criterionId });
  if (!criterion || year < criterion.firstYear || (criterion.lastYear !== null && year > criterion.lastYear)) {
    return [refusal("NOT_FOUND", "criterionId", `No criterion of ${year} has this id.`)];
  }
  const indexYearId = indexYearIdOf(organisationId, criterion.index, year);
  const given = await em.find(IndexScoreTable, { indexYearId, criterionId });

  const refused =
    (on > context.today ? refusal("INVALID_VALUE", "on", `${on} lies ahead; give the day of the score.`) : null) ??
    (input.note ? refusalToText(input.note, "note", LONGEST_TEXT) : null) ??
    refusalToScore(
      criterion,
      stage,
      score,
      given.map((each) => each.stage),
    );
  if (refused !== null) return [refused];

  const indexYear = await em.findOne(IndexYearTable, { id: indexYearId });
  if (indexYear === null) {
    em.create(IndexYearTable, {
      ...{ id: indexYearId, organisationId, index: criterion.index, year },
      ...{ publishedPercent: null, publishedRank: null, rankedOf: null },
      ...{ publishedSelfScore: null, publishedAppraisedScore: null },
      ...{ certainty: "CERTAIN", origin: "SOURCE", source: "recorded here" },
    });
  }
  const before = given.find((each) => each.stage === stage);
  const scored = { score, scoredOn: on, note: input.note ?? null };
  if (before) em.assign(before, scored);
  else {
    const id = stableId("IndexScore", indexYearId, criterionId, stage);
    em.create(IndexScoreTable, { id, indexYearId, criterionId, stage, ...scored });
  }
  recordEvent(context, {
    ...{ type: EVENTS[stage], subjectId: indexYearId, subjectVersion: indexYear?.version ?? 1 },
    ...{ changedFields: [`${stage} ${criterion.code}`], organisationId },
  });
  return indexYearId;
}
