import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { AdministrativeArea } from "../area/area.type.js";
import { findArea } from "../area/find-areas.js";
import { findOrganisation } from "../organisation/find-organisations.js";
import { Organisation } from "../organisation/organisation.type.js";
import { findFunction, findFunctionPage } from "./find-functions.js";
import { findHoldingOn, findHoldings } from "./find-holdings.js";
import type { PublicFunctionRow } from "./function.table.js";
import { FunctionHolding, PublicFunction, PublicFunctionConnection } from "./function.type.js";

@ArgsType()
class PublicFunctionsArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: "Only functions in the territory of this area." })
  area: string | null;

  @Field(() => String, { nullable: true, description: "Words that all occur in the name, whatever their marks." })
  query: string | null;
}

@Resolver(() => PublicFunction)
export class PublicFunctionResolver {
  @Query(() => PublicFunction, {
    nullable: true,
    description: "The function of an id; null when there is none. Public.",
  })
  publicFunction(
    @Arg("id", () => ID, { description: "The id of the function." }) id: string,
    @Ctx() context: RequestContext,
  ) {
    return findFunction(context, id);
  }

  @Query(() => PublicFunctionConnection, { description: "Functions, in Vietnamese alphabetical order. Public." })
  publicFunctions(
    @Args(() => PublicFunctionsArguments) asked: PublicFunctionsArguments,
    @Ctx() context: RequestContext,
  ) {
    return findFunctionPage(context, { areaId: asked.area ?? null, query: asked.query ?? null }, asked);
  }

  @FieldResolver(() => AdministrativeArea, {
    nullable: true,
    description: "The area in whose territory it is managed; null for the whole country.",
  })
  area(@Root() { areaId }: PublicFunctionRow, @Ctx() context: RequestContext) {
    return areaId === null ? null : findArea(context, areaId);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The body that holds it on a day; null when none does.",
  })
  async holder(
    @Root() { id }: PublicFunctionRow,
    @Arg("on", () => PlainDateScalar, { nullable: true, description: "The day; today when left out." })
    on: PlainDate | null,
    @Ctx() context: RequestContext,
  ) {
    const holding = await findHoldingOn(context, id, on ?? context.today);
    return findOrganisation(context, holding?.organisationId ?? null);
  }

  @FieldResolver(() => [FunctionHolding], { description: "Who has held it, the earliest first." })
  holdings(@Root() { id }: PublicFunctionRow, @Ctx() context: RequestContext) {
    return findHoldings(context, id);
  }
}
