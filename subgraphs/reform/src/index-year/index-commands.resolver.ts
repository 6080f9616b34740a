import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { AppraiseIndexScoreInput, appraiseIndexScore } from "./appraise-index-score.js";
import { IndexYear } from "./index.type.js";
import { RecordSurveyScoreInput, recordSurveyScore } from "./record-survey-score.js";
import { ScoreIndexCriterionInput, scoreIndexCriterion } from "./score-index-criterion.js";

const payload = (mutation: string) => payloadOf(mutation, "indexYear", () => IndexYear);
const ScoreIndexCriterionPayload = payload("scoreIndexCriterion");
const AppraiseIndexScorePayload = payload("appraiseIndexScore");
const RecordSurveyScorePayload = payload("recordSurveyScore");

@Resolver()
export class IndexCommandsResolver {
  @Mutation(() => ScoreIndexCriterionPayload, {
    description: "A body scores itself by one criterion, until it is appraised. Roles HEAD, CLERK, for their own body.",
  })
  scoreIndexCriterion(
    @Arg("input", () => ScoreIndexCriterionInput, { description: "The score and what proves it." })
    input: ScoreIndexCriterionInput,
    @Ctx() context: RequestContext,
  ) {
    return scoreIndexCriterion(context, input);
  }

  @Mutation(() => AppraiseIndexScorePayload, {
    description: "Records what the council appraises a self-scored criterion at. Role HOME_AFFAIRS.",
  })
  appraiseIndexScore(
    @Arg("input", () => AppraiseIndexScoreInput, { description: "The score." }) input: AppraiseIndexScoreInput,
    @Ctx() context: RequestContext,
  ) {
    return appraiseIndexScore(context, input);
  }

  @Mutation(() => RecordSurveyScorePayload, {
    description: "Records what a survey gives by one criterion. Role HOME_AFFAIRS.",
  })
  recordSurveyScore(
    @Arg("input", () => RecordSurveyScoreInput, { description: "The score." }) input: RecordSurveyScoreInput,
    @Ctx() context: RequestContext,
  ) {
    return recordSurveyScore(context, input);
  }
}
