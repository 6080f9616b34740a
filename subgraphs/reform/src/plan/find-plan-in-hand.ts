import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { ReformActRow } from "../act/act.table.js";
import { actsWithin } from "../act/find-acts.js";
import { mayReadPlan } from "../programme-access.rules.js";
import { workerOf } from "../worker.js";
import { type PlanRow, PlanTable } from "./plan.table.js";

/** A plan as a command changes it, with its acts in the order of doing. */
export interface PlanInHand {
  plan: PlanRow;
  acts: ReformActRow[];
}

/** The plan of an id within the command's transaction; null when there is none that the actor may read. */
export async function findPlanInHand(context: RequestContext, id: string): Promise<PlanInHand | null> {
  const plan = await context.em.findOne(PlanTable, { id });
  if (plan === null || !mayReadPlan(await workerOf(context), plan)) return null;
  return { plan, acts: await actsWithin(context, id) };
}

/** That there is no such plan, or none one may know of. */
export function unknownPlan(): Refusal {
  return refusal("NOT_FOUND", "planId", "No plan that you may know of has this id; take it from `agencyPlans`.");
}
