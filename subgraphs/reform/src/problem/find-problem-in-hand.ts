import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { ReformActRow } from "../act/act.table.js";
import { actsWithin } from "../act/find-acts.js";
import { mayReadProgramme } from "../programme-access.rules.js";
import { type ProblemRow, ProblemTable } from "./problem.table.js";

/** A problem as a command changes it, with its acts in the order of doing. */
export interface ProblemInHand {
  problem: ProblemRow;
  acts: ReformActRow[];
}

/** The problem of an id within the command's transaction; null when there is none that the actor may read. */
export async function findProblemInHand(context: RequestContext, id: string): Promise<ProblemInHand | null> {
  const problem = mayReadProgramme(context.actor) ? await context.em.findOne(ProblemTable, { id }) : null;
  return problem && { problem, acts: await actsWithin(context, id) };
}

/** That there is no such problem. */
export function unknownProblem(): Refusal {
  return refusal("NOT_FOUND", "problemId", "There is no such problem; take it from `reformProblems`.");
}
