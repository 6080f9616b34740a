import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { CommandInputType } from "@lienthong/kernel/service/schema/command-input.js";
import { Field, ID, InputType } from "type-graphql";
import { findPlanInHand, unknownPlan } from "../plan/find-plan-in-hand.js";
import { refusalToWrite } from "../plan/plan-state.rules.js";
import { mayWorkFor } from "../programme-access.rules.js";
import { workerOf } from "../worker.js";
import { findPlanItem, type KnownItem } from "./find-plan-items.js";
import { planExtended } from "./plan-extended.js";
import { PlanItemContentInput } from "./plan-item-content.input.js";
import { refusalToWriteItem, writeItem } from "./write-item.js";

@InputType({ description: "What `addPlanItem` needs." })
export class AddPlanItemInput extends CommandInputType {
  @Field(() => ID, { description: "The plan." })
  planId: string;

  @Field(() => PlanItemContentInput, { description: "What the item says." })
  item: PlanItemContentInput;
}

/** Adds an item to a plan that its body has in hand. */
export function addPlanItem(context: RequestContext, input: AddPlanItemInput): Promise<CommandResult<KnownItem>> {
  return runCommand(context, { name: "addPlanItem", input, act: (inside) => add(inside, input), read: findPlanItem });
}

async function add(context: RequestContext, { planId, item }: AddPlanItemInput) {
  const found = await findPlanInHand(context, planId);
  if (found === null) return [unknownPlan()];
  const { plan, acts } = found;

  if (!mayWorkFor(await workerOf(context), plan.organisationId)) {
    return [refusal("NOT_ALLOWED", "planId", "Heads and clerks write the plan of their own body; ask one there.")];
  }

  const refused = refusalToWrite(acts, context.today) ?? (await refusalToWriteItem(context, plan, item, ["item"]));
  if (refused !== null) return [refused];

  recordEvent(context, planExtended(plan, plan.version + 1));
  return writeItem(context, plan, item);
}
