import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";

/** What is done on plans, reports and problems. */
export const ACT_KINDS = [
  "SUBMITTED",
  "RETURNED",
  "APPROVED",
  "AMENDED",
  "ESCALATED",
  "ACTED_ON",
  "DECIDED",
  "CLOSED",
] as const;

export type ActKind = (typeof ACT_KINDS)[number];

/** An act as rules read it; lists come in the order of doing. */
export interface ActFact {
  kind: ActKind;
  takenOn: PlainDate;
}

/** Those acts that had been done by the end of a day. */
export function actsBy<A extends ActFact>(acts: readonly A[], day: PlainDate): A[] {
  return acts.filter(({ takenOn }) => takenOn <= day);
}

/** Acts are recorded in the order of doing, none ahead: why one cannot be on a day, or null when it can. */
export function refusalToDay(
  { beganOn, acts }: { beganOn: PlainDate; acts: readonly ActFact[] },
  on: PlainDate,
  today: PlainDate,
): Refusal | null {
  if (on > today) return refusal("INVALID_VALUE", "on", `${on} lies ahead; give the day on which it was done.`);
  const before = acts.at(-1)?.takenOn ?? beganOn;
  if (on >= before) return null;
  return refusal("BEFORE_START", "on", `The step before it was taken on ${before}; give that day or a later one.`);
}
