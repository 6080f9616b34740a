import { givenCitation, refusalToCitation } from "@lienthong/kernel/domain/given-citation.js";
import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { Field, ID, InputType } from "type-graphql";
import { ActInput } from "../act/act.input.js";
import { findPlanInHand } from "../plan/find-plan-in-hand.js";
import { mayWorkFor } from "../programme-access.rules.js";
import { workerOf } from "../worker.js";
import { findPlanItem, type KnownItem } from "./find-plan-items.js";
import { refusalToComplete } from "./plan-item.rules.js";
import { PlanItemTable } from "./plan-item.table.js";

@InputType({ description: "What `completePlanItem` needs." })
export class CompletePlanItemInput extends ActInput {
  @Field(() => ID, { description: "The item." })
  itemId: string;

  @Field(() => String, { description: "What shows that it was done, at most 4000 characters." })
  evidence: string;

  @Field(() => String, { nullable: true, description: "The document that came of it, cited in full, if one did." })
  document?: string | null;
}

/** Records that an item was done, and what shows it. */
export function completePlanItem(
  context: RequestContext,
  input: CompletePlanItemInput,
): Promise<CommandResult<KnownItem>> {
  const act = (inside: RequestContext) => complete(inside, input);
  return runCommand(context, { name: "completePlanItem", input, act, read: findPlanItem });
}

async function complete(context: RequestContext, { itemId, evidence, document = null, on }: CompletePlanItemInput) {
  const item = await context.em.findOne(PlanItemTable, { id: itemId });
  const found = item && (await findPlanInHand(context, item.planId));
  if (!item || !found) {
    return [
      refusal("NOT_FOUND", "itemId", "No item that you may know of has this id; take it from `AgencyPlan.items`."),
    ];
  }
  const { plan } = found;

  const worker = await workerOf(context);
  if (!mayWorkFor(worker, item.leadId) && !mayWorkFor(worker, plan.organisationId)) {
    return [
      refusal("NOT_ALLOWED", "itemId", "The lead, or the body whose plan it is, says that it was done; ask there."),
    ];
  }

  const done = { on: on ?? context.today, evidence };
  const refused =
    refusalToComplete({ ...item, approvedOn: plan.approvedOn }, done, context.today) ??
    refusalToCitation(document, "document");
  if (refused !== null) return [refused];

  item.doneOn = done.on;
  item.evidence = evidence.trim();
  item.evidenceCitation = givenCitation(document);
  recordEvent(context, {
    type: "PlanItemCompleted",
    subjectId: item.id,
    subjectVersion: item.version + 1,
    changedFields: ["doneOn", "evidence", "evidenceDocument"],
    organisationId: plan.organisationId,
  });
  return item.id;
}
