import { LONGEST_TEXT, refusalToText } from "@lienthong/kernel/domain/given-text.js";
import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { InputType } from "type-graphql";
import { recordAct } from "../act/record-act.js";
import { mayReview, mayWorkFor } from "../programme-access.rules.js";
import { findProblemInHand, unknownProblem } from "./find-problem-in-hand.js";
import { findProblem } from "./find-problems.js";
import type { ProblemRow } from "./problem.table.js";
import { ProblemActInput } from "./problem-act.input.js";
import { refusalToTake } from "./problem-state.rules.js";

@InputType({ description: "What `closeProblem` needs." })
export class CloseProblemInput extends ProblemActInput {}

/** Closes a problem, with what came of it. */
export function closeProblem(context: RequestContext, input: CloseProblemInput): Promise<CommandResult<ProblemRow>> {
  return runCommand(context, { name: "closeProblem", input, act: (inside) => close(inside, input), read: findProblem });
}

async function close(context: RequestContext, input: CloseProblemInput) {
  const found = await findProblemInHand(context, input.problemId);
  if (found === null) return [unknownProblem()];
  const { problem, acts } = found;

  if (!(mayWorkFor(context.actor, problem.organisationId) || mayReview(context.actor))) {
    return [refusal("NOT_ALLOWED", "problemId", "Its body and Sở Nội vụ close a problem; ask there.")];
  }

  const on = input.on ?? context.today;
  const refused =
    refusalToTake("CLOSED", { reportedOn: problem.reportedOn, acts }, on, context.today) ??
    refusalToText(input.text, "text", LONGEST_TEXT);
  if (refused !== null) return [refused];

  problem.closedOn = on;
  const text = input.text.trim();
  recordAct(context, problem, { kind: "CLOSED", takenOn: on, text }, "ProblemClosed");
  return problem.id;
}
