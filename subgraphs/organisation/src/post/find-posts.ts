import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey, grouped, load, loadList } from "@lienthong/kernel/service/loader.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { ownedPage } from "@lienthong/kernel/service/page/owned-page.js";
import type { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { sql } from "kysely";
import type { MembershipRow } from "../membership/membership.table.js";
import { holdsOnDay } from "../organisation/holds-on-day.js";
import { mayRead } from "../organisation/organisation.rules.js";
import { database } from "../tables.js";
import type { PostRow } from "./post.table.js";

const BY_RANK = [{ column: "post.rank" }, { column: "post.id" }];

/** The post of an id; null when there is none. */
export async function findPost(context: RequestContext, id: string): Promise<PostRow | null> {
  if (!mayRead(context.actor)) return null;
  return load(context, "posts", findPostsByIds, id);
}

/** A page of the posts that a body has on a day, by rank. */
export function findPostPage(
  context: RequestContext,
  organisationId: string,
  on: PlainDate,
  page: PageArguments,
): Promise<Connection<PostRow>> {
  let posts = database(context).selectFrom("post").selectAll().where(holdsOnDay("post", on));
  if (!mayRead(context.actor)) posts = posts.where(sql<boolean>`1 = 0`);
  const list = { name: `posts on ${on}`, query: posts, ownerColumn: "post.organisationId", order: BY_RANK, page };
  return ownedPage<PostRow>(context, list, organisationId);
}

/** Who heads a body on a day; null when the post is empty or none is known. */
export async function findHead(
  context: RequestContext,
  organisationId: string,
  on: PlainDate,
): Promise<MembershipRow | null> {
  if (!mayRead(context.actor)) return null;
  const heads = await loadList(context, `heads on ${on}`, headsOn(on), organisationId);
  return heads[0] ?? null;
}

function headsOn(on: PlainDate) {
  return async (context: RequestContext, organisationIds: readonly string[]) => {
    const rows = await database(context)
      .selectFrom("membership")
      .innerJoin("post", "post.id", "membership.postId")
      .selectAll("membership")
      .select("post.organisationId")
      .where("post.organisationId", "in", organisationIds)
      .where("post.leadership", "=", "HEAD")
      .where(holdsOnDay("membership", on))
      .orderBy("post.rank")
      .orderBy("membership.validFrom")
      .execute();
    return grouped(rows, ({ organisationId }) => organisationId);
  };
}

async function findPostsByIds(context: RequestContext, ids: readonly string[]) {
  const rows = await database(context).selectFrom("post").selectAll().where("id", "in", ids).execute();
  return byKey(rows, ({ id }) => id);
}
