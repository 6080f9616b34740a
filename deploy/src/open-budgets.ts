import { type BudgetStore, MINUTE_MS, minuteOf } from "@lienthong/gateway/door/budget/budget-store.js";
import { memoryBudgets } from "@lienthong/gateway/door/budget/memory-budgets.js";
import type { Log } from "@lienthong/kernel/service/log.js";
import { sharedSums } from "@lienthong/kernel/service/redis/shared-sums.js";
import type { Settings } from "./settings.js";

/** The budgets of callers: shared over Redis where there is one, else in this process, as while Redis is down. */
export async function openBudgets({ redisUrl }: Pick<Settings, "redisUrl">, log: Log): Promise<BudgetStore> {
  const alone = memoryBudgets();
  if (redisUrl === null) return alone;

  const whileDown = "every gateway counts budgets for itself";
  const sums = await sharedSums(redisUrl, log, { keptMs: 2 * MINUTE_MS, whileDown });
  return {
    spend: (payer, cost, budget, now) =>
      sums.add(`budget:${minuteOf(now)}:${payer}`, cost, budget).catch(() => alone.spend(payer, cost, budget, now)),
    close: sums.close,
  };
}
