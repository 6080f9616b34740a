import { givenCitation, refusalToCitation } from "@lienthong/kernel/domain/given-citation.js";
import { newId } from "@lienthong/kernel/domain/id.js";
import { refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { recordEvent } from "@lienthong/kernel/service/event/record-event.js";
import { ReportingPeriodScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Field, ID, InputType } from "type-graphql";
import { ActInput } from "../act/act.input.js";
import { findPlanItem } from "../plan-item/find-plan-items.js";
import { mayReview } from "../programme-access.rules.js";
import { findReminder } from "./find-reminders.js";
import { refusalToRemind } from "./reminder.rules.js";
import { type ReminderRow, ReminderTable } from "./reminder.table.js";

@InputType({ description: "What `remind` needs." })
export class RemindInput extends ActInput {
  @Field(() => ID, { description: "The body that is reminded." })
  organisation: string;

  @Field(() => String, { description: "What it is asked to do, at most 4000 characters." })
  text: string;

  @Field(() => ID, { nullable: true, description: "The item of a plan it is about, if it is one." })
  item?: string | null;

  @Field(() => ReportingPeriodScalar, {
    nullable: true,
    description: "The period whose report is asked for, if one is.",
  })
  reportPeriod?: string | null;

  @Field(() => String, { nullable: true, description: "The document by which it is sent, cited in full, if one is." })
  document?: string | null;
}

/** Urges a body to do what it owes. */
export function remind(context: RequestContext, input: RemindInput): Promise<CommandResult<ReminderRow>> {
  return runCommand(context, { name: "remind", input, act: (inside) => send(inside, input), read: findReminder });
}

async function send(context: RequestContext, input: RemindInput) {
  const { em, actor, today, now } = context;
  const { organisation: organisationId, text, item: itemId = null, reportPeriod = null, document = null } = input;
  const item = itemId === null ? null : await findPlanItem(context, itemId);
  if (itemId !== null && item === null) {
    return [refusal("NOT_FOUND", "item", "No item that you may know of has this id; take it from `AgencyPlan.items`.")];
  }

  if (!mayReview(actor)) return [refusal("NOT_ALLOWED", "organisation", "Sở Nội vụ urges bodies; ask there.")];

  const sentOn = input.on ?? today;
  const refused =
    refusalToRemind({ organisationId, text, reportPeriod, item }, sentOn, today) ??
    refusalToCitation(document, "document");
  if (refused !== null) return [refused];

  const reminder = em.create(ReminderTable, {
    id: newId("Reminder", now.getTime()),
    organisationId,
    senderId: actor.organisationId,
    sentOn,
    text: text.trim(),
    itemId,
    reportPeriod,
    citation: givenCitation(document),
    origin: "SOURCE",
    source: "remind",
  });
  em.persist(reminder);
  recordEvent(context, {
    type: "ReminderSent",
    subjectId: reminder.id,
    subjectVersion: 1,
    changedFields: ["organisation", "text", "item", "reportPeriod"],
    organisationId,
  });
  return reminder.id;
}
