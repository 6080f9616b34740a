import { addDays } from "@lienthong/kernel/domain/plain-date.js";
import {
  coveredDays,
  parseReportingPeriod,
  type ReportingPeriod,
  reportingPeriod,
} from "@lienthong/kernel/domain/reporting-period.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { loadInPeriod, type OrganisationPeriodRef } from "@lienthong/kernel/service/organisation-period.js";
import { findOrganisation, findStates } from "../organisation/find-organisations.js";
import { mayRead, stateNearest } from "../organisation/organisation.rules.js";
import { database } from "../tables.js";
import type { OrganisationRankingRef } from "./organisation-ranking.type.js";

/** The ranking of the bodies under one in a period; null when there is no such body, or the text names no period. */
export async function findRanking(
  context: RequestContext,
  { underId, period }: OrganisationRankingRef,
): Promise<OrganisationRankingRef | null> {
  const under = await findOrganisation(context, underId);
  return under && parseReportingPeriod(period) && { underId, period };
}

/** The ranking in which a body stands in a period; null for a body that nobody stands above. */
export async function findRankingOf(
  context: RequestContext,
  { organisationId, period }: OrganisationPeriodRef,
): Promise<OrganisationRankingRef | null> {
  const states = await findStates(context, organisationId);
  const underId = stateNearest(states, coveredDays(reportingPeriod(period)).lastDay)?.parentId ?? null;
  return underId === null ? null : { underId, period };
}

/** The bodies of a ranking, in the order of their ids. */
export async function findRankedBodies(
  context: RequestContext,
  { underId, period }: OrganisationRankingRef,
): Promise<OrganisationPeriodRef[]> {
  if (!mayRead(context.actor)) return [];
  const ref = { organisationId: underId, period };
  return (await loadInPeriod(context, "bodies under", findBodiesUnderMany, ref)) ?? [];
}

async function findBodiesUnderMany(context: RequestContext, period: ReportingPeriod, underIds: readonly string[]) {
  const { firstDay, lastDay } = coveredDays(period);
  const rows = await database(context)
    .selectFrom("organisation_state")
    .select(["parentId", "organisationId"])
    .distinct()
    .where("parentId", "in", underIds)
    .where("kind", "!=", "CHAIRMAN")
    .where("validFrom", "<", addDays(lastDay, 1))
    .where(({ eb, or }) => or([eb("validTo", "is", null), eb("validTo", ">", firstDay)]))
    .orderBy("organisationId")
    .execute();
  const groups = Map.groupBy(rows, ({ parentId }) => parentId!);
  const refs = (bodies: typeof rows) => bodies.map(({ organisationId }) => ({ organisationId, period: period.text }));
  return new Map([...groups].map(([underId, bodies]) => [underId, refs(bodies)]));
}
