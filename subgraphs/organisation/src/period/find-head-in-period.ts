import { addDays } from "@lienthong/kernel/domain/plain-date.js";
import { coveredDays, type ReportingPeriod, reportingPeriod } from "@lienthong/kernel/domain/reporting-period.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { grouped } from "@lienthong/kernel/service/loader.js";
import { loadInPeriod, type OrganisationPeriodRef } from "@lienthong/kernel/service/organisation-period.js";
import type { MembershipRow } from "../membership/membership.table.js";
import { getOrganisation } from "../organisation/find-organisations.js";
import { mayRead } from "../organisation/organisation.rules.js";
import { database } from "../tables.js";
import { lastInPeriod } from "./months.rules.js";

/** Who headed a body when a period ended, or when the body did in it; null for an empty post or none known. */
export async function findHeadInPeriod(
  context: RequestContext,
  ref: OrganisationPeriodRef,
): Promise<MembershipRow | null> {
  if (!mayRead(context.actor)) return null;
  const [body, heads] = await Promise.all([
    getOrganisation(context, ref.organisationId),
    loadInPeriod(context, "heads", findHeadsOfMany, ref),
  ]);
  return lastInPeriod(heads ?? [], body, reportingPeriod(ref.period));
}

async function findHeadsOfMany(context: RequestContext, period: ReportingPeriod, organisationIds: readonly string[]) {
  const { firstDay, lastDay } = coveredDays(period);
  const rows = await database(context)
    .selectFrom("membership")
    .innerJoin("post", "post.id", "membership.postId")
    .selectAll("membership")
    .select("post.organisationId")
    .where("post.organisationId", "in", organisationIds)
    .where("post.leadership", "=", "HEAD")
    .where("membership.validFrom", "<", addDays(lastDay, 1))
    .where(({ eb, or }) => or([eb("membership.validTo", "is", null), eb("membership.validTo", ">", firstDay)]))
    .orderBy("post.rank", "desc")
    .orderBy("membership.validFrom")
    .execute();
  return grouped(rows, ({ organisationId }) => organisationId);
}
