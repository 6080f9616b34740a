import type { IncomingMessage } from "node:http";
import type { MaybePromise } from "../../transport/transport.js";
import { Refusal } from "../http/refusal.js";
import type { Principal } from "../identity/principal.js";
import { type BudgetStore, MINUTE_MS, minuteOf } from "./budget-store.js";
import { payerOf } from "./payer.js";

export interface BudgetOptions {
  store: BudgetStore;
  /** What the anonymous callers of one address may spend in a minute; 0 sets no bound. */
  budget: number;
  signedInBudget: number;
  /** Proxies of our own through which every request comes. */
  proxies: number;
  now?: () => number;
}

/** Lets every caller spend so much a minute, whichever door it comes through. */
export class Budgets {
  readonly #options: BudgetOptions;

  constructor(options: BudgetOptions) {
    this.#options = options;
  }

  /** Books the cost; throws or rejects with a refusal when the budget of this minute does not hold it. */
  charge(principal: Principal, request: IncomingMessage, cost: number): MaybePromise<void> {
    const { store, budget, signedInBudget, proxies, now = Date.now } = this.#options;
    const allowed = principal.isSignedIn ? signedInBudget : budget;
    if (allowed === 0) return;
    const at = now();
    const settle = (isPaid: boolean) => {
      if (!isPaid) throw budgetSpent(allowed, at);
    };
    const paid = store.spend(payerOf(principal, request, proxies), cost, allowed, at);
    return typeof paid === "boolean" ? settle(paid) : paid.then(settle);
  }
}

function budgetSpent(budget: number, now: number): Refusal {
  const refillsAt = (minuteOf(now) + 1) * MINUTE_MS;
  const seconds = Math.ceil((refillsAt - now) / 1000);
  const message = `The budget of ${budget} a minute does not hold this operation. Come again in ${seconds} s, or ask for less.`;
  return new Refusal({
    status: 429,
    code: "BUDGET_SPENT",
    errors: [{ message, extensions: { code: "BUDGET_SPENT", refillsAt: new Date(refillsAt).toISOString() } }],
    headers: { "retry-after": String(seconds) },
  });
}
