import { earlier } from "@lienthong/kernel/domain/plain-date.js";
import { coveredDays, type ReportingPeriod } from "@lienthong/kernel/domain/reporting-period.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { loadInPeriod, type OrganisationPeriodRef } from "@lienthong/kernel/service/organisation-period.js";
import { mayReadProgramme } from "../programme-access.rules.js";
import { database } from "../tables.js";

/** How many problems that a body told of were not closed when a period ended, or are not today while it runs. */
export async function countOpenProblems(context: RequestContext, ref: OrganisationPeriodRef): Promise<number> {
  return (await loadInPeriod(context, "open problems", counts, ref)) ?? 0;
}

async function counts(context: RequestContext, period: ReportingPeriod, organisationIds: readonly string[]) {
  if (!mayReadProgramme(context.actor)) return new Map<string, number>();
  const day = earlier(coveredDays(period).lastDay, context.today);
  const rows = await database(context)
    .selectFrom("reform_problem")
    .select(["organisationId", ({ fn }) => fn.countAll<number>().as("count")])
    .where("organisationId", "in", organisationIds)
    .where("reportedOn", "<=", day)
    .where((eb) => eb.or([eb("closedOn", "is", null), eb("closedOn", ">", day)]))
    .groupBy("organisationId")
    .execute();
  return new Map(rows.map(({ organisationId, count }): [string, number] => [organisationId, Number(count)]));
}
