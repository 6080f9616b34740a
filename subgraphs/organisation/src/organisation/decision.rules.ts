import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";

/** The legal act that a change rests on, as it is cited. */
export interface Decision {
  number: string;
  decidedOn: PlainDate;
  issuerId: string | null;
}

/** Refuses an effect before its decision was taken; `field` names the day at fault. */
export function refusalBeforeDecision(
  effectiveOn: PlainDate,
  decidedOn: PlainDate,
  field: string | readonly string[],
): Refusal | null {
  if (effectiveOn >= decidedOn) return null;
  const message = `${effectiveOn} lies before the decision of ${decidedOn}. Give a day from ${decidedOn} on.`;
  return refusal("BEFORE_DECISION", field, message);
}
