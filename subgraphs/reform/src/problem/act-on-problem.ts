import type { CommandResult } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { InputType } from "type-graphql";
import { mayDecide, mayReview, mayWorkFor } from "../programme-access.rules.js";
import type { ProblemRow } from "./problem.table.js";
import { ProblemActInput } from "./problem-act.input.js";
import { takeProblemAct } from "./take-problem-act.js";

@InputType({ description: "What `actOnProblem` needs." })
export class ActOnProblemInput extends ProblemActInput {}

/** Records what was done about a problem. */
export function actOnProblem(context: RequestContext, input: ActOnProblemInput): Promise<CommandResult<ProblemRow>> {
  return takeProblemAct(context, input, {
    name: "actOnProblem",
    kind: "ACTED_ON",
    event: "ProblemActedOn",
    may: (worker, body) => mayWorkFor(worker, body) || mayReview(worker.actor) || mayDecide(worker.actor),
    whose: "Its body, Sở Nội vụ and the Chairman say what was done; ask there.",
  });
}
