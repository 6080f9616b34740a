import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { database } from "../../tables.js";
import type { OrganisationStateRow } from "../organisation.table.js";

const IDS_A_STATEMENT = 5_000;

/** The stored states of bodies, in no order. For imports. */
export async function findStoredStates(
  context: RequestContext,
  organisationIds: readonly string[],
): Promise<OrganisationStateRow[]> {
  const found: OrganisationStateRow[] = [];
  for (let at = 0; at < organisationIds.length; at += IDS_A_STATEMENT) {
    const some = organisationIds.slice(at, at + IDS_A_STATEMENT);
    const states = database(context).selectFrom("organisation_state").selectAll().where("organisationId", "in", some);
    found.push(...(await states.execute()));
  }
  return found;
}
