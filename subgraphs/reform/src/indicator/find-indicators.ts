import type { ReportingPeriod } from "@lienthong/kernel/domain/reporting-period.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { grouped } from "@lienthong/kernel/service/loader.js";
import { loadInPeriod } from "@lienthong/kernel/service/organisation-period.js";
import type { PeriodWithFacts } from "../period/required-facts.js";
import { mayReadProgramme } from "../programme-access.rules.js";
import { database } from "../tables.js";
import { type ValuedIndicator, valueIndicator } from "./indicator.rules.js";
import { INDICATORS } from "./indicators.js";
import type { ReportedIndicatorRow } from "./reported-indicator.table.js";

/** All 24 indicators of a body's period: computed, reported or missing. One statement for many bodies. */
export async function findIndicators(context: RequestContext, period: PeriodWithFacts): Promise<ValuedIndicator[]> {
  if (!mayReadProgramme(context.actor)) return [];
  const reported = (await loadInPeriod(context, "reported indicators", reportedOfMany, period)) ?? [];
  const { onTimeShare = null, onlineShare = null, satisfactionPoints = null } = period;
  return INDICATORS.map((indicator) => {
    const own = reported.find(({ code }) => code === indicator.code)?.value ?? null;
    return valueIndicator(indicator, { onTimeShare, onlineShare, satisfactionPoints }, own);
  });
}

async function reportedOfMany(
  context: RequestContext,
  period: ReportingPeriod,
  organisationIds: readonly string[],
): Promise<Map<string, ReportedIndicatorRow[]>> {
  const rows = await database(context)
    .selectFrom("reported_indicator")
    .selectAll()
    .where("organisationId", "in", organisationIds)
    .where("period", "=", period.text)
    .execute();
  return grouped(rows, ({ organisationId }) => organisationId);
}
