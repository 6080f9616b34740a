import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { DecisionCitation } from "../organisation/decision-citation.type.js";
import { findPost } from "../post/find-posts.js";
import { Post } from "../post/post.type.js";
import { findMembershipsOfOfficial, findOfficial } from "./find-memberships.js";
import type { MembershipRow, OfficialRow } from "./membership.table.js";
import { Membership, Official } from "./membership.type.js";

@Resolver(() => Official)
export class OfficialResolver {
  @Query(() => Official, { nullable: true, description: "The official of an id; null when there is none. Public." })
  official(
    @Arg("id", () => ID, { description: "The id of the official." }) id: string,
    @Ctx() context: RequestContext,
  ) {
    return findOfficial(context, id);
  }

  @FieldResolver(() => [Membership], { description: "The posts held, the earliest first." })
  memberships(@Root() { id }: OfficialRow, @Ctx() context: RequestContext) {
    return findMembershipsOfOfficial(context, id);
  }
}

@Resolver(() => Membership)
export class MembershipResolver {
  @FieldResolver(() => Post, { description: "The post." })
  post(@Root() { postId }: MembershipRow, @Ctx() context: RequestContext) {
    return findPost(context, postId);
  }

  @FieldResolver(() => Official, { description: "Who holds it." })
  official(@Root() { officialId }: MembershipRow, @Ctx() context: RequestContext) {
    return findOfficial(context, officialId);
  }

  @FieldResolver(() => DecisionCitation, {
    nullable: true,
    description: "The appointing decision (quyết định bổ nhiệm); null when it is not recorded.",
  })
  decision(@Root() { decisionNumber, decidedOn, decisionIssuerId }: MembershipRow) {
    return decisionNumber && { number: decisionNumber, decidedOn, issuerId: decisionIssuerId };
  }
}
