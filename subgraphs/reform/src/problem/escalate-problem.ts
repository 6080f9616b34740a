import { LONGEST_TEXT, refusalToText } from "@lienthong/kernel/domain/given-text.js";
import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { InputType } from "type-graphql";
import { recordAct } from "../act/record-act.js";
import { mayReview } from "../programme-access.rules.js";
import { findProblemInHand, unknownProblem } from "./find-problem-in-hand.js";
import { findProblem } from "./find-problems.js";
import type { ProblemRow } from "./problem.table.js";
import { ProblemActInput } from "./problem-act.input.js";
import { refusalToTake } from "./problem-state.rules.js";

@InputType({ description: "What `escalateProblem` needs." })
export class EscalateProblemInput extends ProblemActInput {}

/** Reports a problem to the Chairman. */
export function escalateProblem(
  context: RequestContext,
  input: EscalateProblemInput,
): Promise<CommandResult<ProblemRow>> {
  return runCommand(context, {
    name: "escalateProblem",
    input,
    act: (inside) => escalate(inside, input),
    read: findProblem,
  });
}

async function escalate(context: RequestContext, input: EscalateProblemInput) {
  const found = await findProblemInHand(context, input.problemId);
  if (found === null) return [unknownProblem()];
  const { problem, acts } = found;

  if (!mayReview(context.actor)) {
    return [refusal("NOT_ALLOWED", "problemId", "Sở Nội vụ reports problems to the Chairman; ask there.")];
  }

  const on = input.on ?? context.today;
  const refused =
    refusalToTake("ESCALATED", { reportedOn: problem.reportedOn, acts }, on, context.today) ??
    refusalToText(input.text, "text", LONGEST_TEXT);
  if (refused !== null) return [refused];

  problem.escalatedOn = on;
  const text = input.text.trim();
  recordAct(context, problem, { kind: "ESCALATED", takenOn: on, text }, "ProblemEscalated");
  return problem.id;
}
