import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey, grouped, load, loadList } from "@lienthong/kernel/service/loader.js";
import { mayRead } from "../organisation/organisation.rules.js";
import { database } from "../tables.js";
import type { MembershipRow, OfficialRow } from "./membership.table.js";

/** The official of an id; null when there is none. */
export async function findOfficial(context: RequestContext, id: string): Promise<OfficialRow | null> {
  if (!mayRead(context.actor)) return null;
  return load(context, "officials", findOfficialsByIds, id);
}

/** The membership of an id; null when there is none. */
export async function findMembership(context: RequestContext, id: string): Promise<MembershipRow | null> {
  if (!mayRead(context.actor)) return null;
  return load(context, "memberships", findMembershipsByIds, id);
}

/** Everybody who has held a post, the earliest first. */
export async function findMembershipsOfPost(context: RequestContext, id: string): Promise<readonly MembershipRow[]> {
  if (!mayRead(context.actor)) return [];
  return loadList(context, "memberships of posts", (inside, ids) => findBy("postId", inside, ids), id);
}

/** Every post that an official has held, the earliest first. */
export async function findMembershipsOfOfficial(
  context: RequestContext,
  id: string,
): Promise<readonly MembershipRow[]> {
  if (!mayRead(context.actor)) return [];
  return loadList(context, "memberships of officials", (inside, ids) => findBy("officialId", inside, ids), id);
}

async function findBy(key: "postId" | "officialId", context: RequestContext, ids: readonly string[]) {
  const rows = await database(context)
    .selectFrom("membership")
    .selectAll()
    .where(key, "in", ids)
    .orderBy("validFrom")
    .orderBy("id")
    .execute();
  return grouped(rows, (row) => row[key]);
}

async function findOfficialsByIds(context: RequestContext, ids: readonly string[]) {
  const rows = await database(context).selectFrom("official").selectAll().where("id", "in", ids).execute();
  return byKey(rows, ({ id }) => id);
}

async function findMembershipsByIds(context: RequestContext, ids: readonly string[]) {
  const rows = await database(context).selectFrom("membership").selectAll().where("id", "in", ids).execute();
  return byKey(rows, ({ id }) => id);
}
