import { LONGEST_TEXT, refusalToText } from "@lienthong/kernel/domain/given-text.js";
import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { InputType } from "type-graphql";
import { recordAct } from "../act/record-act.js";
import { mayDecide, mayReview, mayWorkFor } from "../programme-access.rules.js";
import { findProblemInHand, unknownProblem } from "./find-problem-in-hand.js";
import { findProblem } from "./find-problems.js";
import type { ProblemRow } from "./problem.table.js";
import { ProblemActInput } from "./problem-act.input.js";
import { refusalToTake } from "./problem-state.rules.js";

@InputType({ description: "What `actOnProblem` needs." })
export class ActOnProblemInput extends ProblemActInput {}

/** Records what was done about a problem. */
export function actOnProblem(context: RequestContext, input: ActOnProblemInput): Promise<CommandResult<ProblemRow>> {
  return runCommand(context, { name: "actOnProblem", input, act: (inside) => actOn(inside, input), read: findProblem });
}

async function actOn(context: RequestContext, input: ActOnProblemInput) {
  const found = await findProblemInHand(context, input.problemId);
  if (found === null) return [unknownProblem()];
  const { problem, acts } = found;

  if (!(mayWorkFor(context.actor, problem.organisationId) || mayReview(context.actor) || mayDecide(context.actor))) {
    return [refusal("NOT_ALLOWED", "problemId", "Its body, Sở Nội vụ and the Chairman say what was done; ask there.")];
  }

  const on = input.on ?? context.today;
  const refused =
    refusalToTake("ACTED_ON", { reportedOn: problem.reportedOn, acts }, on, context.today) ??
    refusalToText(input.text, "text", LONGEST_TEXT);
  if (refused !== null) return [refused];

  const text = input.text.trim();
  recordAct(context, problem, { kind: "ACTED_ON", takenOn: on, text }, "ProblemActedOn");
  return problem.id;
}
