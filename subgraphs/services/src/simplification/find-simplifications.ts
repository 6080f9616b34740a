import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey, load } from "@lienthong/kernel/service/loader.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { keysetPage } from "@lienthong/kernel/service/page/keyset-page.js";
import { ownedPage } from "@lienthong/kernel/service/page/owned-page.js";
import type { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { mayRead } from "../procedure/procedure.rules.js";
import { database } from "../tables.js";
import type { SimplificationRow } from "./simplification.table.js";

export interface SimplificationFilter {
  proposerId: string | null;
  isApproved: boolean | null;
}

const NEWEST_FIRST = [
  { column: "proposal.proposedOn", descending: true },
  { column: "proposal.id", descending: true },
];

/** The proposal of an id; null when there is none. Public. */
export async function findSimplification(context: RequestContext, id: string): Promise<SimplificationRow | null> {
  return mayRead(context.actor) ? load(context, "simplifications", findSimplificationsByIds, id) : null;
}

/** A page of the proposals that fit, the newest first. Public. */
export function listSimplifications(
  context: RequestContext,
  { proposerId, isApproved }: SimplificationFilter,
  page: PageArguments,
): Promise<Connection<SimplificationRow>> {
  let query = proposals(context);
  if (proposerId !== null) query = query.where("proposal.proposerId", "=", proposerId);
  if (isApproved !== null) query = query.where("proposal.approvalNumber", isApproved ? "is not" : "is", null);
  const scope = ["simplifications", proposerId, isApproved];
  return keysetPage<SimplificationRow>(context, { query, order: NEWEST_FIRST, scope, page });
}

/** A page of the proposals for a procedure, the newest first. Public. */
export function listSimplificationsOf(
  context: RequestContext,
  procedureId: string,
  page: PageArguments,
): Promise<Connection<SimplificationRow>> {
  const list = { name: "simplifications", query: proposals(context), ownerColumn: "proposal.procedureId" };
  return ownedPage<SimplificationRow>(context, { ...list, order: NEWEST_FIRST, page }, procedureId);
}

const proposals = (context: RequestContext) =>
  database(context).selectFrom("simplification_proposal as proposal").selectAll("proposal");

async function findSimplificationsByIds(context: RequestContext, ids: readonly string[]) {
  const query = database(context).selectFrom("simplification_proposal").selectAll().where("id", "in", ids);
  return byKey(await query.execute(), ({ id }) => id);
}
