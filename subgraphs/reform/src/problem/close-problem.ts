import type { CommandResult } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { InputType } from "type-graphql";
import { mayReview, mayWorkFor } from "../programme-access.rules.js";
import type { ProblemRow } from "./problem.table.js";
import { ProblemActInput } from "./problem-act.input.js";
import { takeProblemAct } from "./take-problem-act.js";

@InputType({ description: "What `closeProblem` needs." })
export class CloseProblemInput extends ProblemActInput {}

/** Closes a problem, with what came of it. */
export function closeProblem(context: RequestContext, input: CloseProblemInput): Promise<CommandResult<ProblemRow>> {
  return takeProblemAct(context, input, {
    name: "closeProblem",
    kind: "CLOSED",
    event: "ProblemClosed",
    may: (worker, body) => mayWorkFor(worker, body) || mayReview(worker.actor),
    whose: "Its body and Sở Nội vụ close a problem; ask there.",
    dayColumn: "closedOn",
  });
}
