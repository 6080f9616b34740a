import { LONGEST_TEXT, refusalToText } from "@lienthong/kernel/domain/given-text.js";
import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Field, InputType } from "type-graphql";
import { recordAct } from "../act/record-act.js";
import { mayDecide, mayReview } from "../programme-access.rules.js";
import { findPlanInHand, unknownPlan } from "./find-plan-in-hand.js";
import { findPlan } from "./find-plans.js";
import type { PlanRow } from "./plan.table.js";
import { PlanActInput } from "./plan-act.input.js";
import { refusalToTake } from "./plan-state.rules.js";

@InputType({ description: "What `returnPlan` needs." })
export class ReturnPlanInput extends PlanActInput {
  @Field(() => String, { description: "What is to be mended, at most 4000 characters." })
  reason: string;
}

/** Returns a submitted plan to its body, to be mended. */
export function returnPlan(context: RequestContext, input: ReturnPlanInput): Promise<CommandResult<PlanRow>> {
  return runCommand(context, { name: "returnPlan", input, act: (inside) => giveBack(inside, input), read: findPlan });
}

async function giveBack(context: RequestContext, input: ReturnPlanInput) {
  const found = await findPlanInHand(context, input.planId);
  if (found === null) return [unknownPlan()];
  const { plan, acts } = found;

  if (!mayReview(context.actor) && !mayDecide(context.actor)) {
    return [refusal("NOT_ALLOWED", "planId", "Sở Nội vụ reviews plans; ask there.")];
  }

  const on = input.on ?? context.today;
  const refused =
    refusalToTake("RETURNED", { draftedOn: plan.draftedOn, acts }, on, context.today) ??
    refusalToText(input.reason, "reason", LONGEST_TEXT);
  if (refused !== null) return [refused];

  recordAct(context, plan, { kind: "RETURNED", takenOn: on, text: input.reason.trim() }, "PlanReturned");
  return plan.id;
}
