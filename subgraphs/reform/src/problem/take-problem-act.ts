import { givenCitation, refusalToCitation } from "@lienthong/kernel/domain/given-citation.js";
import { LONGEST_TEXT, refusalToText } from "@lienthong/kernel/domain/given-text.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordAct } from "../act/record-act.js";
import type { Worker } from "../programme-access.rules.js";
import { workerOf } from "../worker.js";
import { findProblemInHand, unknownProblem } from "./find-problem-in-hand.js";
import { findProblem } from "./find-problems.js";
import type { ProblemRow } from "./problem.table.js";
import type { ProblemActInput } from "./problem-act.input.js";
import { type ProblemActKind, refusalToTake } from "./problem-state.rules.js";

/** What is particular to one kind of act on a problem. */
export interface ProblemAct {
  /** The name of the mutation. */
  name: string;
  kind: ProblemActKind;
  event: string;
  may(worker: Worker, organisationId: string): boolean;
  /** Whose act it is, for those who may not. */
  whose: string;
  /** The column that keeps the day of the act for lists, where one does. */
  dayColumn?: "escalatedOn" | "decidedOn" | "closedOn";
}

/** Does an act on a problem: its words, and the document by which it is done if there is one, are kept with it. */
export function takeProblemAct(
  context: RequestContext,
  input: ProblemActInput & { document?: string | null },
  problemAct: ProblemAct,
): Promise<CommandResult<ProblemRow>> {
  const act = (inside: RequestContext) => take(inside, input, problemAct);
  return runCommand(context, { name: problemAct.name, input, act, read: findProblem });
}

async function take(
  context: RequestContext,
  { problemId, text, document = null, on }: ProblemActInput & { document?: string | null },
  { kind, event, may, whose, dayColumn }: ProblemAct,
) {
  const found = await findProblemInHand(context, problemId);
  if (found === null) return [unknownProblem()];
  const { problem, acts } = found;

  if (!may(await workerOf(context), problem.organisationId)) return [refusal("NOT_ALLOWED", "problemId", whose)];

  const takenOn: PlainDate = on ?? context.today;
  const refused =
    refusalToTake(kind, { reportedOn: problem.reportedOn, acts }, takenOn, context.today) ??
    refusalToText(text, "text", LONGEST_TEXT) ??
    refusalToCitation(document, "document");
  if (refused !== null) return [refused];

  if (dayColumn !== undefined) problem[dayColumn] = takenOn;
  recordAct(context, problem, { kind, takenOn, text: text.trim(), citation: givenCitation(document) }, event);
  return problem.id;
}
