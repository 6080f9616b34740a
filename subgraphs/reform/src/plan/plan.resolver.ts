import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { ReformAct } from "../act/act.type.js";
import { findActs } from "../act/find-acts.js";
import { Directive } from "../directive/directive.type.js";
import { findRecord } from "../find-record.js";
import { documentStub, LegalDocument, Organisation, organisationStub } from "../references.js";
import { findPlans, findPlansApprovedBy, findPlansOf } from "./find-plans.js";
import type { PlanRow } from "./plan.table.js";
import { AgencyPlan, AgencyPlanConnection, PlanKindEnum, PlanStateEnum } from "./plan.type.js";
import type { PlanKind } from "./plan-scope.rules.js";
import { planStateOn } from "./plan-state.rules.js";

@ArgsType()
class PlansArguments extends PageArguments {
  @Field(() => PlanKindEnum, { nullable: true, description: "Only plans of this kind." })
  kind?: PlanKind | null;

  @Field(() => Int, { nullable: true, description: "Only plans for this year, alone or among others." })
  year?: number | null;
}

@Resolver(() => AgencyPlan)
export class PlanResolver {
  @Query(() => AgencyPlanConnection, { description: "The plans that you may read, the latest year first." })
  agencyPlans(@Args(() => PlansArguments) args: PlansArguments, @Ctx() context: RequestContext) {
    return findPlans(context, args, args);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The body whose plan it is; null when the organisation subgraph does not answer.",
  })
  organisation(@Root() { organisationId }: PlanRow) {
    return organisationStub(organisationId);
  }

  @FieldResolver(() => Directive, { nullable: true, description: "The directive whose programme it serves." })
  directive(@Root() { directiveId }: PlanRow, @Ctx() context: RequestContext) {
    return findRecord(context, "directive", directiveId);
  }

  @FieldResolver(() => PlanStateEnum, { description: "Where it stands at the end of a day (tình trạng)." })
  async state(
    @Root() { id }: PlanRow,
    @Arg("on", () => PlainDateScalar, { nullable: true, description: "The day; today when left out." })
    on: PlainDate | null,
    @Ctx() context: RequestContext,
  ) {
    return planStateOn(await findActs(context, id), on ?? context.today);
  }

  @FieldResolver(() => [ReformAct], { description: "What was done with it, in the order of doing; empty for a draft." })
  acts(@Root() { id }: PlanRow, @Ctx() context: RequestContext) {
    return findActs(context, id);
  }

  @FieldResolver(() => LegalDocument, {
    nullable: true,
    description: "The document that approved it; null before, or when the legal subgraph does not know it.",
  })
  async approvedBy(@Root() { id }: PlanRow, @Ctx() context: RequestContext) {
    const approval = (await findActs(context, id)).find(({ kind }) => kind === "APPROVED");
    return documentStub(approval?.citation ?? null);
  }
}

@Resolver(() => Organisation)
export class OrganisationPlansResolver {
  @FieldResolver(() => AgencyPlanConnection, {
    description: "Its plans for the reform that you may read, the latest year first; a predecessor's are its own.",
  })
  plans(
    @Root() { id }: Organisation,
    @Args(() => PlansArguments) args: PlansArguments,
    @Ctx() context: RequestContext,
  ) {
    return findPlansOf(context, id, args, args);
  }
}

@Resolver(() => LegalDocument)
export class DocumentPlansResolver {
  @FieldResolver(() => AgencyPlanConnection, {
    description: "The plans for the reform that it approved or amended, the latest year first.",
  })
  approvedPlans(
    @Root() { citation }: LegalDocument,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return findPlansApprovedBy(context, citation, page);
  }
}
