import type { ReportingPeriod } from "@lienthong/kernel/domain/reporting-period.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { grouped } from "@lienthong/kernel/service/loader.js";
import { loadInPeriod, type OrganisationPeriodRef } from "@lienthong/kernel/service/organisation-period.js";
import { mayReadProgramme } from "../programme-access.rules.js";
import type { ReportRow } from "../report/report.table.js";
import { database } from "../tables.js";

/** What a body reported on the periods that end with one: for a year, all four reports. One statement a period. */
export async function findReportsOfPeriod(
  context: RequestContext,
  ref: OrganisationPeriodRef,
): Promise<readonly ReportRow[]> {
  if (!mayReadProgramme(context.actor)) return [];
  return (await loadInPeriod(context, "reports", reportsOfMany, ref)) ?? [];
}

async function reportsOfMany(context: RequestContext, period: ReportingPeriod, organisationIds: readonly string[]) {
  const rows = await database(context)
    .selectFrom("progress_report")
    .selectAll()
    .where("organisationId", "in", organisationIds)
    .where("year", "=", period.year)
    .execute();
  return grouped(rows, ({ organisationId }) => organisationId);
}
