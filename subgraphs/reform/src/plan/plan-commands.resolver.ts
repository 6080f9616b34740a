import type { CommandResult } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { AddPlanItemInput, addPlanItem } from "../plan-item/add-plan-item.js";
import { CompletePlanItemInput, completePlanItem } from "../plan-item/complete-plan-item.js";
import type { KnownItem } from "../plan-item/find-plan-items.js";
import { PlanItem } from "../plan-item/plan-item.type.js";
import { AmendPlanInput } from "./amend-plan.input.js";
import { amendPlan } from "./amend-plan.js";
import { ApprovePlanInput, approvePlan } from "./approve-plan.js";
import { DraftPlanInput, draftPlan } from "./draft-plan.js";
import type { PlanRow } from "./plan.table.js";
import { AgencyPlan } from "./plan.type.js";
import { ReturnPlanInput, returnPlan } from "./return-plan.js";
import { SubmitPlanInput, submitPlan } from "./submit-plan.js";

const INPUT = { description: "What the act needs." };
const planPayload = (mutation: string) => payloadOf(mutation, "plan", () => AgencyPlan);
const itemPayload = (mutation: string) => payloadOf(mutation, "planItem", () => PlanItem);

const PAYLOADS = {
  draftPlan: planPayload("draftPlan"),
  addPlanItem: itemPayload("addPlanItem"),
  submitPlan: planPayload("submitPlan"),
  returnPlan: planPayload("returnPlan"),
  approvePlan: planPayload("approvePlan"),
  amendPlan: planPayload("amendPlan"),
  completePlanItem: itemPayload("completePlanItem"),
};

@Resolver()
export class PlanCommandsResolver {
  @Mutation(() => PAYLOADS.draftPlan, {
    description: "Begins a body's plan (dự thảo kế hoạch). For heads and clerks of the body.",
  })
  draftPlan(
    @Arg("input", () => DraftPlanInput, INPUT) input: DraftPlanInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<PlanRow>> {
    return draftPlan(context, input);
  }

  @Mutation(() => PAYLOADS.addPlanItem, {
    description: "Adds an item to a plan that is a draft or was returned. For heads and clerks of the body.",
  })
  addPlanItem(
    @Arg("input", () => AddPlanItemInput, INPUT) input: AddPlanItemInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<KnownItem>> {
    return addPlanItem(context, input);
  }

  @Mutation(() => PAYLOADS.submitPlan, {
    description: "Submits a plan (trình kế hoạch), which makes it public. For heads and clerks of the body.",
  })
  submitPlan(
    @Arg("input", () => SubmitPlanInput, INPUT) input: SubmitPlanInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<PlanRow>> {
    return submitPlan(context, input);
  }

  @Mutation(() => PAYLOADS.returnPlan, {
    description: "Returns a submitted plan to be mended (trả lại). For Sở Nội vụ and the Chairman.",
  })
  returnPlan(
    @Arg("input", () => ReturnPlanInput, INPUT) input: ReturnPlanInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<PlanRow>> {
    return returnPlan(context, input);
  }

  @Mutation(() => PAYLOADS.approvePlan, {
    description: "Approves a submitted plan by a document (phê duyệt). For the Chairman.",
  })
  approvePlan(
    @Arg("input", () => ApprovePlanInput, INPUT) input: ApprovePlanInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<PlanRow>> {
    return approvePlan(context, input);
  }

  @Mutation(() => PAYLOADS.amendPlan, {
    description: "Amends an approved plan by a document (điều chỉnh, bổ sung). For the Chairman.",
  })
  amendPlan(
    @Arg("input", () => AmendPlanInput, INPUT) input: AmendPlanInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<PlanRow>> {
    return amendPlan(context, input);
  }

  @Mutation(() => PAYLOADS.completePlanItem, {
    description:
      "Records that an item was done (hoàn thành), and what shows it. For heads and clerks of its lead or body.",
  })
  completePlanItem(
    @Arg("input", () => CompletePlanItemInput, INPUT) input: CompletePlanItemInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<KnownItem>> {
    return completePlanItem(context, input);
  }
}
