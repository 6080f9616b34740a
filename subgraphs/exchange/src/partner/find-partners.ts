import { partnerOf } from "@lienthong/kernel/domain/data-scope.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey, grouped, load, loadList } from "@lienthong/kernel/service/loader.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { keysetPage } from "@lienthong/kernel/service/page/keyset-page.js";
import { ownedPage } from "@lienthong/kernel/service/page/owned-page.js";
import type { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { database } from "../tables.js";
import type { PartnerRow, PartnerSuspensionRow } from "./partner.table.js";
import { mayReadPartner } from "./partner-access.rules.js";
import { type PartnerFilter, partnersMeant, partnersSeen } from "./partners-meant.js";

const BY_NAME = [{ column: "partner.name" }, { column: "partner.id" }];

/** The partner of an id; null when there is none that the actor may know of. */
export function findPartner(context: RequestContext, id: string): Promise<PartnerRow | null> {
  return load(context, "partners", findPartnersByIds, id);
}

/** The partner that the actor is; null when it is none. */
export async function findOwnPartner(context: RequestContext): Promise<PartnerRow | null> {
  const id = partnerOf(context.actor);
  return id === null ? null : findPartner(context, id);
}

async function findPartnersByIds(context: RequestContext, ids: readonly string[]) {
  const rows = await database(context).selectFrom("partner").selectAll().where("id", "in", ids).execute();
  return byKey(
    rows.filter(({ id }) => mayReadPartner(context.actor, id)),
    ({ id }) => id,
  );
}

/** A page of the partners that the actor may know of, by name. */
export function findPartners(
  context: RequestContext,
  asked: PartnerFilter & PageArguments,
): Promise<Connection<PartnerRow>> {
  const query = database(context)
    .selectFrom("partner")
    .selectAll("partner")
    .where(partnersSeen(context.actor))
    .where(partnersMeant(asked, context.today));
  const scope = ["partners", asked.status ?? null, asked.organisation ?? null];
  return keysetPage(context, { query, order: BY_NAME, scope, page: asked });
}

/** A page of the partners that are systems of a body and that the actor may know of, by name. */
export function findPartnersOfBody(
  context: RequestContext,
  bodyId: string,
  page: PageArguments,
): Promise<Connection<PartnerRow>> {
  const query = database(context).selectFrom("partner").selectAll("partner").where(partnersSeen(context.actor));
  const list = { name: "partners of a body", query, ownerColumn: "partner.organisationId", order: BY_NAME, page };
  return ownedPage(context, list as never, bodyId);
}

/** The suspensions of a partner that the actor was given, the latest first. */
export function findSuspensions(
  context: RequestContext,
  { id }: PartnerRow,
  page: PageArguments,
): Promise<Connection<PartnerSuspensionRow>> {
  const query = database(context).selectFrom("partner_suspension").selectAll("partner_suspension");
  const order = [
    { column: "partner_suspension.validFrom", descending: true },
    { column: "partner_suspension.id", descending: true },
  ];
  const ownerColumn = "partner_suspension.partnerId";
  return ownedPage(context, { name: "suspensions", query, ownerColumn, order, page }, id);
}

/** All suspensions of a partner that the actor was given, for what is computed of them. */
export function findAllSuspensions(
  context: RequestContext,
  partnerId: string,
): Promise<readonly PartnerSuspensionRow[]> {
  return loadList(context, "all suspensions", findSuspensionsOf, partnerId);
}

async function findSuspensionsOf(context: RequestContext, partnerIds: readonly string[]) {
  const query = database(context).selectFrom("partner_suspension").selectAll().where("partnerId", "in", partnerIds);
  return grouped(await query.orderBy("validFrom").execute(), ({ partnerId }) => partnerId);
}
