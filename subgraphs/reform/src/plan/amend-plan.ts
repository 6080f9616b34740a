import { fullCitation, refusalToCitation } from "@lienthong/kernel/domain/given-citation.js";
import { LONGEST_TEXT, LONGEST_TITLE, refusalToText } from "@lienthong/kernel/domain/given-text.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { recordAct } from "../act/record-act.js";
import { refusalToDueDay } from "../plan-item/plan-item.rules.js";
import { type PlanItemRow, PlanItemTable } from "../plan-item/plan-item.table.js";
import { refusalToWriteItem, writeItem } from "../plan-item/write-item.js";
import { mayDecide } from "../programme-access.rules.js";
import type { AmendPlanInput, PlanItemChangeInput } from "./amend-plan.input.js";
import { findPlanInHand, unknownPlan } from "./find-plan-in-hand.js";
import { findPlan } from "./find-plans.js";
import type { PlanRow } from "./plan.table.js";
import { refusalToTake } from "./plan-state.rules.js";

/** Amends an approved plan by a document: items get other days or targets, are dropped or added. */
export function amendPlan(context: RequestContext, input: AmendPlanInput): Promise<CommandResult<PlanRow>> {
  return runCommand(context, { name: "amendPlan", input, act: (inside) => amend(inside, input), read: findPlan });
}

async function amend(context: RequestContext, input: AmendPlanInput) {
  const found = await findPlanInHand(context, input.planId);
  if (found === null) return [unknownPlan()];
  const { plan, acts } = found;

  if (!mayDecide(context.actor))
    return [refusal("NOT_ALLOWED", "planId", "The Chairman amends plans; ask his office.")];

  const on = input.on ?? context.today;
  const refused =
    refusalToTake("AMENDED", { draftedOn: plan.draftedOn, acts }, on, context.today) ??
    refusalToCitation(input.document, "document") ??
    refusalToText(input.reason, "reason", LONGEST_TEXT);
  if (refused !== null) return [refused];
  const items = await context.em.find(PlanItemTable, { planId: plan.id });
  const refusals = [...refusalsToChanges(input, plan, items), ...(await refusalsToAdditions(context, input, plan))];
  if (refusals.length > 0) return refusals;

  for (const change of input.changes) {
    changeItem(context, { plan, item: items.find(({ id }) => id === change.itemId)!, change, on });
  }
  for (const item of input.additions) writeItem(context, plan, item);
  const act = {
    kind: "AMENDED",
    takenOn: on,
    citation: fullCitation(input.document),
    text: input.reason.trim(),
  } as const;
  recordAct(context, plan, act, "PlanAmended");
  return plan.id;
}

function refusalsToChanges(
  { changes, additions }: AmendPlanInput,
  plan: PlanRow,
  items: readonly PlanItemRow[],
): Refusal[] {
  if (changes.length + additions.length === 0) {
    return [refusal("MISSING_VALUE", "changes", "Say what the amendment changes or adds.")];
  }
  const ids = changes.map(({ itemId }) => itemId);
  return changes.flatMap(({ itemId, dueOn, target, isDropped }, at) => {
    const path = ["changes", String(at)];
    const item = items.find(({ id }) => id === itemId);
    if (item === undefined) return [refusal("NOT_FOUND", [...path, "itemId"], "The plan has no such item.")];
    if (dueOn == null && target == null && !isDropped) {
      return [refusal("MISSING_VALUE", path, "Say what changes in the item.")];
    }
    if (ids.indexOf(itemId) < at) return [refusal("ALREADY_EXISTS", [...path, "itemId"], "It stands there twice.")];
    if (item.doneOn !== null) return [refusal("ALREADY_DONE", [...path, "itemId"], `It was done on ${item.doneOn}.`)];
    if (item.droppedOn !== null) return [refusal("ENDED", [...path, "itemId"], `It was dropped on ${item.droppedOn}.`)];
    const refused =
      (dueOn == null ? null : refusalToDueDay(dueOn, plan, [...path, "dueOn"])) ??
      (target == null ? null : refusalToText(target, [...path, "target"], LONGEST_TITLE));
    return refused === null ? [] : [refused];
  });
}

async function refusalsToAdditions(context: RequestContext, { additions }: AmendPlanInput, plan: PlanRow) {
  const refusals: Refusal[] = [];
  for (const [at, item] of additions.entries()) {
    const refused = await refusalToWriteItem(context, plan, item, ["additions", String(at)]);
    if (refused !== null) refusals.push(refused);
  }
  return refusals;
}

interface ItemChange {
  plan: PlanRow;
  item: PlanItemRow;
  change: PlanItemChangeInput;
  on: PlainDate;
}

function changeItem(context: RequestContext, { plan, item, change, on }: ItemChange): void {
  const { dueOn, target, isDropped } = change;
  if (dueOn != null) item.dueOn = dueOn;
  if (target != null) item.target = target.trim();
  if (isDropped) item.droppedOn = on;
  const told = { dueOn: dueOn != null, target: target != null, droppedOn: isDropped };
  recordEvent(context, {
    type: "PlanItemAmended",
    subjectId: item.id,
    subjectVersion: item.version + 1,
    changedFields: Object.keys(told).filter((field) => told[field as keyof typeof told]),
    organisationId: plan.organisationId,
  });
}
