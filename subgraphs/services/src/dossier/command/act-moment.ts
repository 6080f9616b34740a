import { type PlainDate, plainDateAt } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";

/** When an act was done, as an input says it. */
export interface SaidMoment {
  on?: PlainDate | null | undefined;
  at?: Date | null | undefined;
}

export interface ActMoment {
  actedOn: PlainDate;
  actedAt: string | null;
}

/** The moment of an act: now, the instant that was given, or the day of which the hour is not known. */
export function actMoment({ on = null, at = null }: SaidMoment, context: RequestContext): ActMoment | Refusal {
  if (at === null) {
    const isNow = on === null || on === context.today;
    return isNow ? { actedOn: context.today, actedAt: context.now.toISOString() } : { actedOn: on, actedAt: null };
  }
  const actedOn = plainDateAt(at);
  if (on === null || on === actedOn) return { actedOn, actedAt: at.toISOString() };
  return refusal(
    "INVALID_VALUE",
    "on",
    `${at.toISOString()} is ${actedOn} in Viet Nam, not ${on}; give one of the two.`,
  );
}

/** The clock of a command. */
export const clockOf = ({ today, now }: RequestContext) => ({ today, now: now.toISOString() });
