import { hasRole } from "@lienthong/kernel/domain/actor.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { grouped } from "@lienthong/kernel/service/loader.js";
import { typesOf } from "../grant/record-types.js";
import { statusOn } from "../partner/partner.rules.js";
import { database } from "../tables.js";
import type { PartnerStanding } from "./partner-standing.type.js";
import { scopesOn } from "./standing.rules.js";

/** How every partner stands today, in three statements; nothing unless this installation itself asks. */
export async function findStandings(context: RequestContext): Promise<PartnerStanding[]> {
  if (!hasRole(context.actor, "OPERATOR")) return [];
  const { today } = context;
  const partners = await database(context).selectFrom("partner").selectAll().orderBy("clientId").execute();
  const suspensions = await database(context).selectFrom("partner_suspension").selectAll().execute();
  const grants = await database(context).selectFrom("data_grant").selectAll().execute();
  const pauses = grouped(suspensions, ({ partnerId }) => partnerId);
  const rights = grouped(grants, ({ partnerId }) => partnerId);
  return partners.map((partner) => {
    const own = (rights.get(partner.id) ?? []).map((grant) => ({ ...grant, recordTypes: typesOf(grant) }));
    return {
      client: partner.clientId,
      status: statusOn(partner, pauses.get(partner.id) ?? [], today),
      scopes: scopesOn(partner.id, own, today),
    };
  });
}
