import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey, load } from "@lienthong/kernel/service/loader.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { ownedPage } from "@lienthong/kernel/service/page/owned-page.js";
import type { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import type { PartnerRow } from "../partner/partner.table.js";
import { mayReadPartner } from "../partner/partner-access.rules.js";
import { database } from "../tables.js";
import type { DataGrantRow } from "./data-grant.table.js";

const LATEST_FIRST = [
  { column: "data_grant.validFrom", descending: true },
  { column: "data_grant.id", descending: true },
];

/** The grant of an id; null when there is none that the actor may know of. */
export function findDataGrant(context: RequestContext, id: string): Promise<DataGrantRow | null> {
  return load(context, "data grants", findDataGrantsByIds, id);
}

async function findDataGrantsByIds(context: RequestContext, ids: readonly string[]) {
  const rows = await database(context).selectFrom("data_grant").selectAll().where("id", "in", ids).execute();
  return byKey(
    rows.filter(({ partnerId }) => mayReadPartner(context.actor, partnerId)),
    ({ id }) => id,
  );
}

/** A page of the grants of a partner that the actor was given, the latest first. */
export function findGrantsOfPartner(
  context: RequestContext,
  { id }: PartnerRow,
  page: PageArguments,
): Promise<Connection<DataGrantRow>> {
  const query = database(context).selectFrom("data_grant").selectAll("data_grant");
  const list = { name: "grants of a partner", query, ownerColumn: "data_grant.partnerId", order: LATEST_FIRST, page };
  return ownedPage(context, list, id);
}
