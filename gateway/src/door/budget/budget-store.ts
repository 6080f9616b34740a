import type { MaybePromise } from "../../transport/transport.js";

/** Counts what payers have spent in this minute; shared by every process of a gateway, or of one alone. */
export interface BudgetStore {
  /** Books `cost` for `payer` in the minute that `now` lies in: true while no more than `budget` is spent; else books nothing. */
  spend(payer: string, cost: number, budget: number, now: number): MaybePromise<boolean>;
  close(): void;
}

export const MINUTE_MS = 60_000;

/** The minute in which an instant lies, counted from the epoch. */
export const minuteOf = (now: number): number => Math.floor(now / MINUTE_MS);
