import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { DecisionCitation } from "../organisation/decision-citation.type.js";
import { findOrganisation } from "../organisation/find-organisations.js";
import type { OrganisationRow } from "../organisation/organisation.table.js";
import { Organisation } from "../organisation/organisation.type.js";
import { findHeadcountLinePage, findHeadcountLines, findNumber, type HeadcountLineRow } from "./find-headcounts.js";
import type { HeadcountQuantity } from "./headcount.rules.js";
import type { HeadcountRow } from "./headcount.table.js";
import { Headcount, HeadcountLine, HeadcountLineConnection, HeadcountQuantityEnum } from "./headcount.type.js";

const ON = "The day on which the numbers were in force; the newest when left out.";

@ArgsType()
class HeadcountsArguments extends PageArguments {
  @Field(() => Int, { description: "The year." })
  year: number;

  @Field(() => HeadcountQuantityEnum, { nullable: true, description: "Only this quantity." })
  quantity: HeadcountQuantity | null;

  @Field(() => PlainDateScalar, { nullable: true, description: ON })
  on: PlainDate | null;
}

@Resolver(() => HeadcountLine)
export class HeadcountLineResolver {
  @Query(() => HeadcountLineConnection, {
    description: "Staff decided, assigned and present, body by body in Vietnamese alphabetical order. Public.",
  })
  headcounts(@Args(() => HeadcountsArguments) asked: HeadcountsArguments, @Ctx() context: RequestContext) {
    const { year, quantity = null, on = null } = asked;
    return findHeadcountLinePage(context, { year, quantity, on }, asked);
  }

  @FieldResolver(() => Organisation, { description: "The body." })
  organisation(@Root() { organisationId }: HeadcountLineRow, @Ctx() context: RequestContext) {
    return findOrganisation(context, organisationId);
  }

  @FieldResolver(() => Headcount, {
    nullable: true,
    description: "What the people's council decided for the body and all below it; null when it decided for none.",
  })
  decided(@Root() line: HeadcountLineRow, @Ctx() context: RequestContext) {
    return findNumber(context, line, "DECIDED");
  }

  @FieldResolver(() => Headcount, {
    nullable: true,
    description: "What the people's committee assigned to the body; null when nothing is known.",
  })
  assigned(@Root() line: HeadcountLineRow, @Ctx() context: RequestContext) {
    return findNumber(context, line, "ASSIGNED");
  }

  @FieldResolver(() => Headcount, {
    nullable: true,
    description: "How many were there when last counted; null when never.",
  })
  present(@Root() line: HeadcountLineRow, @Ctx() context: RequestContext) {
    return findNumber(context, line, "PRESENT");
  }
}

@Resolver(() => Headcount)
export class HeadcountResolver {
  @FieldResolver(() => Organisation, { description: "The body." })
  organisation(@Root() { organisationId }: HeadcountRow, @Ctx() context: RequestContext) {
    return findOrganisation(context, organisationId);
  }

  @FieldResolver(() => DecisionCitation, { nullable: true, description: "The decision; null for a plain count." })
  decision(@Root() { decisionNumber, decidedOn, decisionIssuerId }: HeadcountRow) {
    return decisionNumber && { number: decisionNumber, decidedOn, issuerId: decisionIssuerId };
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "Of a number assigned: the body whose decided number it is taken from; else null.",
  })
  decidedFor(@Root() { decidedForId }: HeadcountRow, @Ctx() context: RequestContext) {
    return findOrganisation(context, decidedForId);
  }
}

@Resolver(() => Organisation)
export class OrganisationHeadcountsResolver {
  @FieldResolver(() => [HeadcountLine], {
    description:
      "Its staff in a year: decided, assigned, present, each quantity by itself; empty when nothing is known.",
  })
  headcounts(
    @Root() { id }: OrganisationRow,
    @Arg("year", () => Int, { description: "The year." }) year: number,
    @Arg("on", () => PlainDateScalar, { nullable: true, description: ON }) on: PlainDate | null,
    @Ctx() context: RequestContext,
  ) {
    return findHeadcountLines(context, id, year, on ?? null);
  }
}
