import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { listPage } from "@lienthong/kernel/service/page/list-page.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { Arg, Args, ArgsType, Ctx, Directive, Field, FieldResolver, ID, Resolver, Root } from "type-graphql";
import { Evaluation } from "../evaluation/evaluation.type.js";
import { COMPARED_FACTS, REQUIRED_FACTS } from "../period/required-facts.js";
import { Organisation, organisationStub } from "../references.js";
import {
  OrganisationRanking,
  RankingEntry,
  RankingEntryConnection,
  RankingOrderEnum,
  TopShareType,
} from "./organisation-ranking.type.js";
import { compareBodies, findTopShare, type RankedBody, rankBodies } from "./rank-bodies.js";
import { isKept, type RankingOrder } from "./ranking.rules.js";

const REQUIRES = `@requires(fields: "bodies { organisationId period ${REQUIRED_FACTS} ${COMPARED_FACTS} }")`;

@ArgsType()
class EntriesArguments extends PageArguments {
  @Field(() => RankingOrderEnum, { nullable: true, description: "By what; POINTS when left out." })
  by: RankingOrder | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Only bodies that have fewer civil servants assigned than in the period before; all when left out.",
  })
  lostPosts: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Only bodies that have more overdue dossiers than in the period before; all when left out.",
  })
  overdueGrew: boolean | null;
}

@Resolver(() => OrganisationRanking)
export class OrganisationRankingResolver {
  @Directive(REQUIRES)
  @FieldResolver(() => RankingEntryConnection, { description: "The bodies in their places, the best first." })
  async entries(
    @Root() { underId, period, bodies }: OrganisationRanking,
    @Args(() => EntriesArguments) asked: EntriesArguments,
    @Ctx() context: RequestContext,
  ) {
    const { by, lostPosts = null, overdueGrew = null } = asked;
    const order = by ?? "POINTS";
    const kept = (await compareBodies(context, bodies)).filter((body) => isKept(body, { lostPosts, overdueGrew }));
    const scope = ["ranking", underId, period, order, lostPosts, overdueGrew];
    return listPage(context, { rows: rankBodies(kept, order), keyOf: "organisationId", scope, page: asked });
  }

  @Directive(REQUIRES)
  @FieldResolver(() => RankingEntry, {
    nullable: true,
    description: "One body of the ranking, ranked by points; null when it does not stand in it.",
  })
  async entry(
    @Root() { bodies }: OrganisationRanking,
    @Arg("of", () => ID, { description: "The id of the body." }) of: string,
    @Ctx() context: RequestContext,
  ) {
    const ranked = rankBodies(await compareBodies(context, bodies), "POINTS");
    return ranked.find(({ organisationId }) => organisationId === of) ?? null;
  }

  @Directive(REQUIRES)
  @FieldResolver(() => TopShareType, { description: "How many of the group may be EXCELLENT." })
  topShare(@Root() { bodies }: OrganisationRanking, @Ctx() context: RequestContext) {
    return findTopShare(context, bodies);
  }
}

@Resolver(() => RankingEntry)
export class RankingEntryResolver {
  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The body; null when the organisation subgraph does not answer.",
  })
  organisation(@Root() { organisationId }: RankedBody) {
    return organisationStub(organisationId);
  }

  @FieldResolver(() => Evaluation, {
    nullable: true,
    description: "Its evaluation, the share of the best in it; null in a period that is no year.",
  })
  evaluation(@Root() { evaluation }: RankedBody) {
    return evaluation;
  }
}
