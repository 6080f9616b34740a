import { RecentMap } from "../../plan/recent-map.js";
import { type BudgetStore, minuteOf } from "./budget-store.js";

/** So many payers are remembered within a minute. */
const MOST_PAYERS = 100_000;

/** Budgets of one process, in its memory. */
export function memoryBudgets(): BudgetStore {
  let minute = Number.NaN;
  let spent = new RecentMap<string, number>(MOST_PAYERS);
  return {
    spend(payer, cost, budget, now) {
      if (minuteOf(now) !== minute) {
        minute = minuteOf(now);
        spent = new RecentMap(MOST_PAYERS);
      }
      const sum = (spent.get(payer) ?? 0) + cost;
      if (sum > budget) return false;
      spent.set(payer, sum);
      return true;
    },
    close: () => {},
  };
}
