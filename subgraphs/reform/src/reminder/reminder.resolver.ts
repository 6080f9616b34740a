import type { CommandResult } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { payloadOf } from "@lienthong/kernel/service/schema/payload.js";
import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { findPlanItem, type KnownItem } from "../plan-item/find-plan-items.js";
import { PlanItem } from "../plan-item/plan-item.type.js";
import { documentStub, LegalDocument, Organisation, organisationStub } from "../references.js";
import { findReminders } from "./find-reminders.js";
import { RemindInput, remind } from "./remind.js";
import type { ReminderRow } from "./reminder.table.js";
import { Reminder, ReminderConnection } from "./reminder.type.js";

const RemindPayload = payloadOf("remind", "reminder", () => Reminder);

@Resolver(() => Reminder)
export class ReminderResolver {
  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The body that was reminded; null when the organisation subgraph does not answer.",
  })
  organisation(@Root() { organisationId }: ReminderRow) {
    return organisationStub(organisationId);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The body that sent it; null where an office of no body did, or its subgraph does not answer.",
  })
  sender(@Root() { senderId }: ReminderRow) {
    return organisationStub(senderId);
  }

  @FieldResolver(() => PlanItem, {
    nullable: true,
    description: "The item it is about; null when about another thing.",
  })
  item(@Root() { itemId }: ReminderRow, @Ctx() context: RequestContext) {
    return itemId && findPlanItem(context, itemId);
  }

  @FieldResolver(() => LegalDocument, {
    nullable: true,
    description: "The document by which it was sent; null without one, or when the legal subgraph does not know it.",
  })
  document(@Root() { citation }: ReminderRow) {
    return documentStub(citation);
  }

  @Mutation(() => RemindPayload, { description: "Urges a body to do what it owes (đôn đốc). For Sở Nội vụ." })
  remind(
    @Arg("input", () => RemindInput, { description: "What the act needs." }) input: RemindInput,
    @Ctx() context: RequestContext,
  ): Promise<CommandResult<ReminderRow>> {
    return remind(context, input);
  }
}

@Resolver(() => Organisation)
export class OrganisationRemindersResolver {
  @FieldResolver(() => ReminderConnection, { description: "The reminders it got, the last sent first. Public." })
  reminders(
    @Root() { id }: Organisation,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return findReminders(context, { owner: "organisationId", id }, page);
  }
}

@Resolver(() => PlanItem)
export class ItemRemindersResolver {
  @FieldResolver(() => ReminderConnection, { description: "The reminders about it, the last sent first." })
  reminders(@Root() { id }: KnownItem, @Args(() => PageArguments) page: PageArguments, @Ctx() context: RequestContext) {
    return findReminders(context, { owner: "itemId", id }, page);
  }
}
