import { LONGEST_TEXT, refusalToText } from "@lienthong/kernel/domain/given-text.js";
import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Field, InputType } from "type-graphql";
import { recordAct } from "../act/record-act.js";
import { givenCitation, refusalToCitation } from "../given-citation.rules.js";
import { mayDecide } from "../programme-access.rules.js";
import { findProblemInHand, unknownProblem } from "./find-problem-in-hand.js";
import { findProblem } from "./find-problems.js";
import type { ProblemRow } from "./problem.table.js";
import { ProblemActInput } from "./problem-act.input.js";
import { refusalToTake } from "./problem-state.rules.js";

@InputType({ description: "What `decideProblem` needs." })
export class DecideProblemInput extends ProblemActInput {
  @Field(() => String, { nullable: true, description: "The document of the decision, cited in full, if there is one." })
  document?: string | null;
}

/** Records the Chairman's decision on a problem that was reported to him. */
export function decideProblem(context: RequestContext, input: DecideProblemInput): Promise<CommandResult<ProblemRow>> {
  return runCommand(context, {
    name: "decideProblem",
    input,
    act: (inside) => decide(inside, input),
    read: findProblem,
  });
}

async function decide(context: RequestContext, input: DecideProblemInput) {
  const found = await findProblemInHand(context, input.problemId);
  if (found === null) return [unknownProblem()];
  const { problem, acts } = found;

  if (!mayDecide(context.actor)) {
    return [refusal("NOT_ALLOWED", "problemId", "The Chairman decides on problems; ask his office.")];
  }

  const on = input.on ?? context.today;
  const refused =
    refusalToTake("DECIDED", { reportedOn: problem.reportedOn, acts }, on, context.today) ??
    refusalToText(input.text, "text", LONGEST_TEXT) ??
    refusalToCitation(input.document ?? null, "document");
  if (refused !== null) return [refused];

  problem.decidedOn = on;
  const citation = givenCitation(input.document);
  const text = input.text.trim();
  recordAct(context, problem, { kind: "DECIDED", takenOn: on, text, citation }, "ProblemDecided");
  return problem.id;
}
