import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { OrganisationPeriodRef } from "@lienthong/kernel/service/organisation-period.js";
import { ReportingPeriodScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Arg, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { getOrganisation } from "../organisation/find-organisations.js";
import { Organisation } from "../organisation/organisation.type.js";
import { OrganisationPeriod } from "../period/organisation-period.type.js";
import { findRankedBodies, findRanking, findRankingOf } from "./find-ranking.js";
import { OrganisationRanking, type OrganisationRankingRef } from "./organisation-ranking.type.js";

@Resolver(() => OrganisationRanking)
export class OrganisationRankingResolver {
  @Query(() => OrganisationRanking, {
    nullable: true,
    description: "The bodies directly under one, side by side in a period; null when there is no such body. Public.",
  })
  organisationRanking(
    @Arg("under", () => ID, { description: "The id of the body under which they stand: a committee, a department." })
    underId: string,
    @Arg("period", () => ReportingPeriodScalar, { description: "The period." }) period: string,
    @Ctx() context: RequestContext,
  ) {
    return findRanking(context, { underId, period });
  }

  @FieldResolver(() => Organisation, { description: "The body under which they stand." })
  under(@Root() { underId }: OrganisationRankingRef, @Ctx() context: RequestContext) {
    return getOrganisation(context, underId);
  }

  @Directive("@inaccessible")
  @FieldResolver(() => [OrganisationPeriod], { description: "The bodies, for computations inside the graph." })
  bodies(@Root() ref: OrganisationRankingRef, @Ctx() context: RequestContext) {
    return findRankedBodies(context, ref);
  }
}

@Resolver(() => OrganisationPeriod)
export class PeriodRankingResolver {
  @FieldResolver(() => OrganisationRanking, {
    nullable: true,
    description: "The ranking in which the body stands when the period ends; null for a body that nobody stands above.",
  })
  ranking(@Root() ref: OrganisationPeriodRef, @Ctx() context: RequestContext) {
    return findRankingOf(context, ref);
  }
}
