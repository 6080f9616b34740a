import type { CommandResult } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Field, InputType } from "type-graphql";
import { mayDecide } from "../programme-access.rules.js";
import type { ProblemRow } from "./problem.table.js";
import { ProblemActInput } from "./problem-act.input.js";
import { takeProblemAct } from "./take-problem-act.js";

@InputType({ description: "What `decideProblem` needs." })
export class DecideProblemInput extends ProblemActInput {
  @Field(() => String, { nullable: true, description: "The document of the decision, cited in full, if there is one." })
  document?: string | null;
}

/** Records the Chairman's decision on a problem that was reported to him. */
export function decideProblem(context: RequestContext, input: DecideProblemInput): Promise<CommandResult<ProblemRow>> {
  return takeProblemAct(context, input, {
    name: "decideProblem",
    kind: "DECIDED",
    event: "ProblemDecided",
    may: ({ actor }) => mayDecide(actor),
    whose: "The Chairman decides on problems; ask his office.",
    dayColumn: "decidedOn",
  });
}
