import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { InputType } from "type-graphql";
import { mayReview } from "../programme-access.rules.js";
import { findIndexYear } from "./find-index-years.js";
import type { IndexYearRow } from "./index.table.js";
import { IndexScoreInput } from "./index-score.input.js";
import { saveScore } from "./save-score.js";

@InputType({ description: "What the council appraises a criterion at (thẩm định)." })
export class AppraiseIndexScoreInput extends IndexScoreInput {}

/** Records what the council appraises a criterion at, after the body scored itself. */
export function appraiseIndexScore(
  context: RequestContext,
  input: AppraiseIndexScoreInput,
): Promise<CommandResult<IndexYearRow>> {
  const act = async (inside: RequestContext) => {
    if (mayReview(inside.actor)) return saveScore(inside, input, "APPRAISED");
    return [refusal("NOT_ALLOWED", "organisationId", "The standing body records what the council appraised.")];
  };
  return runCommand(context, { name: "appraiseIndexScore", input, act, read: findIndexYear });
}
