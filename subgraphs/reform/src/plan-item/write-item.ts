import { newId } from "@lienthong/kernel/domain/id.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { FocusTaskTable } from "../directive/directive.table.js";
import type { PlanRow } from "../plan/plan.table.js";
import { refusalToContent } from "./plan-item.rules.js";
import { PlanItemCoordinatorTable, PlanItemTable } from "./plan-item.table.js";
import type { PlanItemContentInput } from "./plan-item-content.input.js";

/** Why an item cannot be written into a plan; null when it can. `at` is the path to it in the input. */
export async function refusalToWriteItem(
  { em }: RequestContext,
  plan: PlanRow,
  item: PlanItemContentInput,
  at: readonly string[],
): Promise<Refusal | null> {
  if ((await em.count(FocusTaskTable, { id: item.task, directiveId: plan.directiveId })) === 0) {
    return refusal("NOT_FOUND", [...at, "task"], "The plan's directive has no such task.");
  }
  return refusalToContent({ ...item, indicator: item.indicator ?? null, target: item.target ?? null }, plan, at);
}

/** Writes an item into a plan with its event: its number follows on the last, which raises the plan's version. */
export function writeItem(context: RequestContext, plan: PlanRow, item: PlanItemContentInput): string {
  const { em, now } = context;
  const { task, output, lead, coordinators, dueOn, indicator = null, target = null } = item;
  plan.itemCount += 1;
  const id = newId("PlanItem", now.getTime());
  em.persist(
    em.create(PlanItemTable, {
      id,
      planId: plan.id,
      number: plan.itemCount,
      taskId: task,
      output: output.trim(),
      leadId: lead,
      dueOn,
      indicator: indicator?.trim() ?? null,
      target: target?.trim() ?? null,
      droppedOn: null,
      doneOn: null,
      evidence: null,
      evidenceCitation: null,
    }),
  );
  for (const organisationId of coordinators) {
    const coordinator = { id: newId("PlanItemCoordinator", now.getTime()), itemId: id, organisationId };
    em.persist(em.create(PlanItemCoordinatorTable, coordinator));
  }
  recordEvent(context, {
    type: "PlanItemAdded",
    subjectId: id,
    subjectVersion: 1,
    changedFields: ["output", "lead", "dueOn"],
    organisationId: plan.organisationId,
    classification: plan.submittedOn === null ? "RESTRICTED" : "PUBLIC",
  });
  return id;
}
