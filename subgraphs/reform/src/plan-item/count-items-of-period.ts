import { earlier } from "@lienthong/kernel/domain/plain-date.js";
import { coveredDays, type ReportingPeriod } from "@lienthong/kernel/domain/reporting-period.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey } from "@lienthong/kernel/service/loader.js";
import { loadInPeriod, type OrganisationPeriodRef } from "@lienthong/kernel/service/organisation-period.js";
import { sql } from "kysely";
import { bindingItems } from "./find-plan-items.js";

export interface PeriodCounts {
  itemsDue: number;
  itemsDone: number;
  itemsLate: number;
}

/**
 * Items of approved plans that a body leads and that were due on the days a period's report counts, up to today; those of
 * them done by its cut-off, and those late: done after their due day, or overdue. One statement a period.
 */
export async function countItemsOfPeriod(context: RequestContext, ref: OrganisationPeriodRef): Promise<PeriodCounts> {
  return (await loadInPeriod(context, "plan items", counts, ref)) ?? { itemsDue: 0, itemsDone: 0, itemsLate: 0 };
}

async function counts(context: RequestContext, period: ReportingPeriod, leads: readonly string[]) {
  const covered = coveredDays(period);
  const [firstDay, lastDay] = [covered.firstDay, earlier(covered.lastDay, context.today)];
  const isDone = sql<boolean>`"doneOn" is not null and "doneOn" <= ${lastDay}`;
  const rows = await bindingItems(context, lastDay)
    .clearSelect()
    .select("plan_item.leadId")
    .select([
      sql<number>`count(*)`.as("itemsDue"),
      sql<number>`sum(case when ${isDone} then 1 else 0 end)`.as("itemsDone"),
      sql<number>`sum(case when case when ${isDone} then "doneOn" > "dueOn" else "dueOn" < ${lastDay} end
        then 1 else 0 end)`.as("itemsLate"),
    ])
    .where("plan_item.leadId", "in", leads)
    .where("plan_item.dueOn", ">=", firstDay)
    .where("plan_item.dueOn", "<=", lastDay)
    .groupBy("plan_item.leadId")
    .execute();
  const numbers = rows.map(({ leadId, itemsDue, itemsDone, itemsLate }) => ({
    leadId,
    itemsDue: Number(itemsDue),
    itemsDone: Number(itemsDone),
    itemsLate: Number(itemsLate),
  }));
  return byKey(numbers, ({ leadId }) => leadId);
}
