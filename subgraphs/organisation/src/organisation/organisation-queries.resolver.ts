import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from "type-graphql";
import { findOrganisationByIdentifier } from "./find-identifiers.js";
import { findOrganisationPage } from "./find-organisation-page.js";
import { findOrganisation } from "./find-organisations.js";
import type { IdentifierScheme } from "./identifier.rules.js";
import { IdentifierSchemeEnum } from "./identifier.type.js";
import { Organisation, OrganisationConnection } from "./organisation.type.js";
import type { OrganisationKind, OrganisationLevel } from "./organisation-kind.rules.js";
import { OrganisationKindEnum, OrganisationLevelEnum } from "./organisation-kind.type.js";

@ArgsType()
class OrganisationsArguments extends PageArguments {
  @Field(() => PlainDateScalar, {
    nullable: true,
    description: "The day on which they existed and were so; today when left out.",
  })
  on: PlainDate | null;

  @Field(() => OrganisationKindEnum, { nullable: true, description: "Only bodies of this kind." })
  kind: OrganisationKind | null;

  @Field(() => OrganisationLevelEnum, { nullable: true, description: "Only bodies of this level." })
  level: OrganisationLevel | null;

  @Field(() => ID, { nullable: true, description: "Only bodies that serve this area itself." })
  area: string | null;

  @Field(() => ID, { nullable: true, description: "Only bodies directly below this one." })
  parent: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Words that all occur in the full or short name, whatever their marks: `so noi vu` finds Sở Nội vụ.",
  })
  query: string | null;
}

@Resolver(() => Organisation)
export class OrganisationQueries {
  @Query(() => Organisation, { nullable: true, description: "The body of an id; null when there is none. Public." })
  organisation(
    @Arg("id", () => ID, { description: "The id of the body." }) id: string,
    @Ctx() context: RequestContext,
  ) {
    return findOrganisation(context, id);
  }

  @Query(() => Organisation, {
    nullable: true,
    description: "The body that a code (mã định danh) named on a day; null when it named none. Public.",
  })
  organisationByIdentifier(
    @Arg("scheme", () => IdentifierSchemeEnum, { description: "The rules that the code follows." })
    scheme: IdentifierScheme,
    @Arg("value", () => String, { description: "The code as written." }) value: string,
    @Arg("on", () => PlainDateScalar, { nullable: true, description: "The day; today when left out." })
    on: PlainDate | null,
    @Ctx() context: RequestContext,
  ) {
    return findOrganisationByIdentifier(context, scheme, value, on ?? context.today);
  }

  @Query(() => OrganisationConnection, {
    description: "The bodies that existed on a day, in Vietnamese alphabetical order. Public.",
  })
  organisations(@Args(() => OrganisationsArguments) asked: OrganisationsArguments, @Ctx() context: RequestContext) {
    const { on, kind = null, level = null, area = null, parent = null, query = null } = asked;
    const filter = { on: on ?? context.today, kind, level, areaId: area, parentId: parent, query };
    return findOrganisationPage(context, filter, asked);
  }
}
