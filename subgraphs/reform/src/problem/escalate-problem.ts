import type { CommandResult } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { InputType } from "type-graphql";
import { mayReview } from "../programme-access.rules.js";
import type { ProblemRow } from "./problem.table.js";
import { ProblemActInput } from "./problem-act.input.js";
import { takeProblemAct } from "./take-problem-act.js";

@InputType({ description: "What `escalateProblem` needs." })
export class EscalateProblemInput extends ProblemActInput {}

/** Reports a problem to the Chairman. */
export function escalateProblem(
  context: RequestContext,
  input: EscalateProblemInput,
): Promise<CommandResult<ProblemRow>> {
  return takeProblemAct(context, input, {
    name: "escalateProblem",
    kind: "ESCALATED",
    event: "ProblemEscalated",
    may: ({ actor }) => mayReview(actor),
    whose: "Sở Nội vụ reports problems to the Chairman; ask there.",
    dayColumn: "escalatedOn",
  });
}
