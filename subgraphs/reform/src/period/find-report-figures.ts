import { reportingPeriod } from "@lienthong/kernel/domain/reporting-period.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { OrganisationPeriodRef } from "@lienthong/kernel/service/organisation-period.js";
import { reportsDueIn } from "../duty/duty.rules.js";
import { findAccountability, findDuties, periodOf } from "../duty/find-duties.js";
import { wasLate } from "../report/report-standing.rules.js";

/** Reports that a body owed in a period, up to today. */
export interface ReportFigures {
  reportsDue: number;
  /** Handed in after their due day. */
  reportsLate: number;
  /** Not handed in at all. */
  reportsMissing: number;
}

/** Reports of a body whose due day fell into a period and is over; three statements, however many bodies. */
export async function findReportFigures(
  context: RequestContext,
  { organisationId, period }: OrganisationPeriodRef,
): Promise<ReportFigures> {
  const { today } = context;
  const owed = reportsDueIn(await findAccountability(context, organisationId), reportingPeriod(period), today);
  const duties = await findDuties(context, organisationId, owed, today);
  return {
    reportsDue: duties.length,
    reportsLate: duties.filter((duty) => wasLate(periodOf(duty), duty.acts, today)).length,
    reportsMissing: duties.filter(({ standing }) => standing === "MISSING").length,
  };
}
