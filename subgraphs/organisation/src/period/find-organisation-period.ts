import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { type OrganisationPeriodRef, organisationPeriodOf } from "@lienthong/kernel/service/organisation-period.js";
import { findOrganisation } from "../organisation/find-organisations.js";

/** One body in one period; null when there is no such body, or the text names no period. */
export async function findOrganisationPeriod(
  context: RequestContext,
  ref: OrganisationPeriodRef,
): Promise<OrganisationPeriodRef | null> {
  const body = await findOrganisation(context, ref.organisationId);
  return body && organisationPeriodOf(context, ref);
}
