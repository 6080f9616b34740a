import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Connection } from "@lienthong/kernel/service/page/connection.type.js";
import { listPage } from "@lienthong/kernel/service/page/list-page.js";
import type { PageArguments } from "@lienthong/kernel/service/page/page-arguments.js";
import { isFault, owesAnnualPlan } from "./duty.rules.js";
import {
  findAccountability,
  findAccountableBodies,
  findApprovedPlan,
  findReportDuties,
  type KnownDuty,
} from "./find-duties.js";

/** How a body stands with what it owes the programme for a year, at the end of a day. */
export interface KnownStanding {
  organisationId: string;
  lacksApprovedPlan: boolean;
  reportDuties: readonly KnownDuty[];
}

/**
 * A page of the bodies whose heads answer for the reform in a year, or of those behind with plan or reports; by id.
 * A province has some dozens of such bodies: all are looked at, in four statements.
 */
export async function findAgencyStandings(
  context: RequestContext,
  { year, on, behind }: { year: number; on: PlainDate; behind: boolean },
  page: PageArguments,
): Promise<Connection<KnownStanding>> {
  const bodies = await findAccountableBodies(context, year);
  const standings = await Promise.all(bodies.map((id) => standingOf(context, id, { year, on })));
  const rows = behind ? standings.filter(isBehind) : standings;
  return listPage(context, { rows, keyOf: "organisationId", scope: ["standings", year, on, behind], page });
}

async function standingOf(
  context: RequestContext,
  organisationId: string,
  { year, on }: { year: number; on: PlainDate },
): Promise<KnownStanding> {
  const [accountable, plan, reportDuties] = await Promise.all([
    findAccountability(context, organisationId),
    findApprovedPlan(context, organisationId, year),
    findReportDuties(context, organisationId, { year, on }),
  ]);
  const isApproved = plan?.approvedOn != null && plan.approvedOn <= on;
  return { organisationId, lacksApprovedPlan: owesAnnualPlan(accountable, year) && !isApproved, reportDuties };
}

const isBehind = ({ lacksApprovedPlan, reportDuties }: KnownStanding) =>
  lacksApprovedPlan || reportDuties.some(({ standing }) => isFault(standing));
