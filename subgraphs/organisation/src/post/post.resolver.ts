import { activeOn } from "@lienthong/kernel/domain/dated.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { PlainDateScalar } from "@lienthong/kernel/service/schema/scalars.js";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { findMembershipsOfPost } from "../membership/find-memberships.js";
import { Membership } from "../membership/membership.type.js";
import { findOrganisation } from "../organisation/find-organisations.js";
import type { OrganisationRow } from "../organisation/organisation.table.js";
import { Organisation } from "../organisation/organisation.type.js";
import { findHead, findPost, findPostPage } from "./find-posts.js";
import type { PostRow } from "./post.table.js";
import { Post, PostConnection } from "./post.type.js";

const On = () => Arg("on", () => PlainDateScalar, { nullable: true, description: "The day; today when left out." });

@Resolver(() => Post)
export class PostResolver {
  @Query(() => Post, { nullable: true, description: "The post of an id; null when there is none. Public." })
  post(@Arg("id", () => ID, { description: "The id of the post." }) id: string, @Ctx() context: RequestContext) {
    return findPost(context, id);
  }

  @FieldResolver(() => Organisation, { description: "The body that has the post." })
  organisation(@Root() { organisationId }: PostRow, @Ctx() context: RequestContext) {
    return findOrganisation(context, organisationId);
  }

  @FieldResolver(() => [Membership], { description: "Everybody who has held it, the earliest first." })
  memberships(@Root() { id }: PostRow, @Ctx() context: RequestContext) {
    return findMembershipsOfPost(context, id);
  }

  @FieldResolver(() => [Membership], { description: "Who holds it on a day; empty while it is vacant." })
  async holders(@Root() { id }: PostRow, @On() on: PlainDate | null, @Ctx() context: RequestContext) {
    return activeOn(await findMembershipsOfPost(context, id), on ?? context.today);
  }
}

@Resolver(() => Organisation)
export class OrganisationPostsResolver {
  @FieldResolver(() => PostConnection, { description: "The posts it has on a day, by rank." })
  posts(
    @Root() { id }: OrganisationRow,
    @On() on: PlainDate | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: RequestContext,
  ) {
    return findPostPage(context, id, on ?? context.today, page);
  }

  @FieldResolver(() => Membership, {
    nullable: true,
    description: "Who heads it (người đứng đầu) on a day; null when the post is vacant or nothing is known.",
  })
  head(@Root() { id }: OrganisationRow, @On() on: PlainDate | null, @Ctx() context: RequestContext) {
    return findHead(context, id, on ?? context.today);
  }
}
