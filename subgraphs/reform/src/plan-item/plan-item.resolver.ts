import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Arg, Args, ArgsType, Ctx, Directive, Field, FieldResolver, Resolver, Root } from "type-graphql";
import type { FocusTaskRow } from "../directive/directive.table.js";
import { FocusTask } from "../directive/directive.type.js";
import { findRecord } from "../find-record.js";
import { findPlan } from "../plan/find-plans.js";
import type { PlanRow } from "../plan/plan.table.js";
import { AgencyPlan } from "../plan/plan.type.js";
import { documentStub, LegalDocument, Organisation, organisationStub } from "../references.js";
import { countItemsByLead, type LeadCounts, sumOf } from "./count-items.js";
import { findCoordinators, findItemsOf, findItemsOfTask, type KnownItem } from "./find-plan-items.js";
import { planItemStateOn } from "./plan-item.rules.js";
import { ItemCounts, LeadProgress, PlanItem, PlanItemConnection, PlanItemStateEnum } from "./plan-item.type.js";

const DAY = { nullable: true, description: "The day; today when left out." };

@ArgsType()
class TaskItemsArguments extends PageArguments {
  @Field(() => PlainDateScalar, DAY)
  on?: PlainDate | null;

  @Field(() => Boolean, { defaultValue: false, description: "Only those not done by the end of the day." })
  undone: boolean;
}

@Resolver(() => PlanItem)
export class PlanItemResolver {
  @FieldResolver(() => AgencyPlan, { nullable: true, description: "The plan; null when you may not read it." })
  plan(@Root() { planId }: KnownItem, @Ctx() context: RequestContext) {
    return findPlan(context, planId);
  }

  @FieldResolver(() => FocusTask, { nullable: true, description: "The task of the directive that it serves." })
  task(@Root() { taskId }: KnownItem, @Ctx() context: RequestContext) {
    return findRecord(context, "focus_task", taskId);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The body that leads it (chủ trì); null when the organisation subgraph does not answer.",
  })
  lead(@Root() { leadId }: KnownItem) {
    return organisationStub(leadId);
  }

  @FieldResolver(() => [Organisation], { description: "The bodies that work with the lead (phối hợp)." })
  async coordinators(@Root() { id }: KnownItem, @Ctx() context: RequestContext) {
    return (await findCoordinators(context, id)).map(({ organisationId }) => organisationStub(organisationId));
  }

  @FieldResolver(() => PlanItemStateEnum, { description: "How it stands at the end of a day." })
  state(
    @Root() item: KnownItem,
    @Arg("on", () => PlainDateScalar, DAY) on: PlainDate | null,
    @Ctx() context: RequestContext,
  ) {
    return planItemStateOn(item, on ?? context.today);
  }

  @FieldResolver(() => LegalDocument, {
    nullable: true,
    description: "The document that came of it; null without one, or when the legal subgraph does not know it.",
  })
  evidenceDocument(@Root() { evidenceCitation }: KnownItem) {
    return documentStub(evidenceCitation);
  }
}

@Resolver(() => LeadProgress)
export class LeadProgressResolver {
  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The body that leads; null when the organisation subgraph does not answer.",
  })
  lead(@Root() { leadId }: LeadCounts) {
    return organisationStub(leadId);
  }
}

@Resolver(() => AgencyPlan)
export class PlanItemsResolver {
  @FieldResolver(() => PlanItemConnection, { description: "What it says is to be done, in its order." })
  items(@Root() { id }: PlanRow, @Args(() => PageArguments) page: PageArguments, @Ctx() context: RequestContext) {
    return findItemsOf(context, id, page);
  }
}

@Resolver(() => FocusTask)
export class TaskItemsResolver {
  @FieldResolver(() => PlanItemConnection, {
    description: "The items of approved plans that serve it on a day, the soonest due first.",
  })
  planItems(
    @Root() { id }: FocusTaskRow,
    @Args(() => TaskItemsArguments) args: TaskItemsArguments,
    @Ctx() context: RequestContext,
  ) {
    return findItemsOfTask(context, { taskId: id, on: args.on ?? context.today, undone: args.undone }, args);
  }

  @FieldResolver(() => ItemCounts, { description: "How far all bodies together have come on a day (tiến độ)." })
  async progress(
    @Root() { id }: FocusTaskRow,
    @Arg("on", () => PlainDateScalar, DAY) on: PlainDate | null,
    @Ctx() context: RequestContext,
  ) {
    return sumOf(await countItemsByLead(context, id, on ?? context.today));
  }

  @Directive("@listSize(assumedSize: 100)")
  @FieldResolver(() => [LeadProgress], { description: "How far each body that leads items has come on a day." })
  progressByLead(
    @Root() { id }: FocusTaskRow,
    @Arg("on", () => PlainDateScalar, DAY) on: PlainDate | null,
    @Ctx() context: RequestContext,
  ) {
    return countItemsByLead(context, id, on ?? context.today);
  }
}
