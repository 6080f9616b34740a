import { fullCitation, refusalToCitation } from "@lienthong/kernel/domain/given-citation.js";
import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Field, InputType } from "type-graphql";
import { recordAct } from "../act/record-act.js";
import { mayDecide } from "../programme-access.rules.js";
import { findPlanInHand, unknownPlan } from "./find-plan-in-hand.js";
import { findPlan } from "./find-plans.js";
import type { PlanRow } from "./plan.table.js";
import { PlanActInput } from "./plan-act.input.js";
import { refusalToTake } from "./plan-state.rules.js";

@InputType({ description: "What `approvePlan` needs." })
export class ApprovePlanInput extends PlanActInput {
  @Field(() => String, { description: "The document that approves it, cited in full." })
  document: string;
}

/** Approves a submitted plan by a document; its items bind from that day. */
export function approvePlan(context: RequestContext, input: ApprovePlanInput): Promise<CommandResult<PlanRow>> {
  return runCommand(context, { name: "approvePlan", input, act: (inside) => approve(inside, input), read: findPlan });
}

async function approve(context: RequestContext, input: ApprovePlanInput) {
  const found = await findPlanInHand(context, input.planId);
  if (found === null) return [unknownPlan()];
  const { plan, acts } = found;

  if (!mayDecide(context.actor))
    return [refusal("NOT_ALLOWED", "planId", "The Chairman approves plans; ask his office.")];

  const on = input.on ?? context.today;
  const refused =
    refusalToTake("APPROVED", { draftedOn: plan.draftedOn, acts }, on, context.today) ??
    refusalToCitation(input.document, "document");
  if (refused !== null) return [refused];

  plan.approvedOn = on;
  const citation = fullCitation(input.document);
  recordAct(context, plan, { kind: "APPROVED", takenOn: on, citation }, "PlanApproved");
  return plan.id;
}
