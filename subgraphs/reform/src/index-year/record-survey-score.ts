import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { InputType } from "type-graphql";
import { mayReview } from "../programme-access.rules.js";
import { findIndexYear } from "./find-index-years.js";
import type { IndexYearRow } from "./index.table.js";
import { IndexScoreInput } from "./index-score.input.js";
import { saveScore } from "./save-score.js";

@InputType({ description: "What a survey gives by one criterion (điều tra xã hội học)." })
export class RecordSurveyScoreInput extends IndexScoreInput {}

/** Records what a survey gives a body by one criterion. */
export function recordSurveyScore(
  context: RequestContext,
  input: RecordSurveyScoreInput,
): Promise<CommandResult<IndexYearRow>> {
  const act = async (inside: RequestContext) => {
    if (mayReview(inside.actor)) return saveScore(inside, input, "SURVEYED");
    return [refusal("NOT_ALLOWED", "organisationId", "The standing body records what a survey gave.")];
  };
  return runCommand(context, { name: "recordSurveyScore", input, act, read: findIndexYear });
}
