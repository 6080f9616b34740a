import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { InputType } from "type-graphql";
import { recordAct } from "../act/record-act.js";
import { mayWorkFor } from "../programme-access.rules.js";
import { workerOf } from "../worker.js";
import { findPlanInHand, unknownPlan } from "./find-plan-in-hand.js";
import { findPlan } from "./find-plans.js";
import type { PlanRow } from "./plan.table.js";
import { PlanActInput } from "./plan-act.input.js";
import { refusalToTake } from "./plan-state.rules.js";

@InputType({ description: "What `submitPlan` needs." })
export class SubmitPlanInput extends PlanActInput {}

/** Submits a plan for review and approval; from then on it is public. */
export function submitPlan(context: RequestContext, input: SubmitPlanInput): Promise<CommandResult<PlanRow>> {
  return runCommand(context, { name: "submitPlan", input, act: (inside) => submit(inside, input), read: findPlan });
}

async function submit(context: RequestContext, input: SubmitPlanInput) {
  const found = await findPlanInHand(context, input.planId);
  if (found === null) return [unknownPlan()];
  const { plan, acts } = found;

  if (!mayWorkFor(await workerOf(context), plan.organisationId)) {
    return [refusal("NOT_ALLOWED", "planId", "Heads and clerks submit the plan of their own body; ask one there.")];
  }

  const on = input.on ?? context.today;
  const refused = refusalToTake("SUBMITTED", { draftedOn: plan.draftedOn, acts }, on, context.today);
  if (refused !== null) return [refused];
  if (plan.itemCount === 0) {
    return [refusal("MISSING_VALUE", "planId", "The plan has no item yet; add what is to be done first.")];
  }

  plan.submittedOn ??= on;
  recordAct(context, plan, { kind: "SUBMITTED", takenOn: on }, "PlanSubmitted");
  return plan.id;
}
