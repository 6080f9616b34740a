import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";

export interface DecisionFacts {
  number: string;
  decidedOn: PlainDate;
}

/** Why a decision cannot be what a command rests on, or null. */
export function refusalOfDecision({ number, decidedOn }: DecisionFacts, today: PlainDate): Refusal | null {
  if (number.trim() === "") {
    return refusal("MISSING_VALUE", ["decision", "number"], "Give the number of the decision.");
  }
  if (decidedOn <= today) return null;
  const message = `${decidedOn} is yet to come; record the decision once it is taken.`;
  return refusal("INVALID_VALUE", ["decision", "decidedOn"], message);
}

/** Refuses an effect before its decision was taken; `field` names the day at fault. */
export function refusalBeforeDecision(day: PlainDate, { decidedOn }: DecisionFacts, field: string): Refusal | null {
  if (day >= decidedOn) return null;
  const message = `${day} lies before the decision of ${decidedOn}. Give a day from ${decidedOn} on.`;
  return refusal("BEFORE_DECISION", field, message);
}

/** Refuses an id that names nothing the actor may know of. */
export function notFound(field: string, what: string): Refusal {
  return refusal("NOT_FOUND", field, `There is no ${what} with this id. Look it up again.`);
}
