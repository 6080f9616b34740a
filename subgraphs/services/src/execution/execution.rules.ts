import { type DatedRange, overlaps } from "@lienthong/kernel/domain/dated.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { type ProcessingTime, type ProcessingUnit, problemOfTime } from "../channel/processing-time.rules.js";
import { type DecisionFacts, refusalBeforeDecision } from "../procedure/decision.rules.js";
import { type EditionDays, isInUseOn } from "../procedure/procedure.rules.js";

export interface OwnTime {
  amount: number | null;
  unit: ProcessingUnit | null;
  note: string | null;
}

/** The time that a body has set for itself; null where it has none. */
export function ownTimeOf({ amount, unit, note }: OwnTime): ProcessingTime | null {
  return unit === null ? null : { amount, unit, note };
}

/**
 * The times within which a body must do a procedure: the one of its own where it has set one (Decree 118/2025/NĐ-CP),
 * else those of the procedure for the way of handing in. Several where cases differ; empty when none is published.
 */
export function statutoryTimes<T extends ProcessingTime>(
  own: OwnTime | null,
  published: readonly T[],
): readonly ProcessingTime[] {
  const ownTime = own === null ? null : ownTimeOf(own);
  return ownTime === null ? published : [ownTime];
}

export interface AssignmentFacts {
  assignedFrom: PlainDate;
  decision: DecisionFacts;
  time: ProcessingTime | null;
  /** The editions of the procedure, in order. */
  editions: readonly EditionDays[];
  /** When the body has done or does this procedure. */
  others: readonly DatedRange[];
}

/** Why a procedure cannot be assigned to a body, or null. */
export function refusalToAssign({ assignedFrom, decision, time, editions, others }: AssignmentFacts): Refusal | null {
  const early = refusalBeforeDecision(assignedFrom, decision, "assignedFrom");
  if (early) return early;
  const problem = time === null ? null : problemOfTime(time);
  if (problem !== null) return refusal("INVALID_VALUE", "time", `Check the time: ${problem}.`);
  if (isInUseOn(editions, assignedFrom) === false) {
    const message = `The procedure is not in use on ${assignedFrom}. Give a day on which it is.`;
    return refusal(editions.some(({ validFrom }) => validFrom <= assignedFrom) ? "ENDED" : "BEFORE_START", [], message);
  }
  const range = { validFrom: assignedFrom, validTo: null };
  const other = others.find((each) => overlaps(each, range));
  if (other === undefined) return null;
  const message = `The body does it from ${other.validFrom} to ${other.validTo ?? "now"}. End that first.`;
  return refusal("OVERLAPS", "assignedFrom", message);
}

/** Why an assignment cannot end on a day, or null. */
export function refusalToEnd(
  { validFrom, validTo }: DatedRange,
  { endedOn, decision }: { endedOn: PlainDate; decision: DecisionFacts },
): Refusal | null {
  if (validTo !== null) return refusal("ENDED", "serviceId", `It ended on ${validTo} already.`);
  if (endedOn <= validFrom) {
    return refusal("BEFORE_START", "endedOn", `It began on ${validFrom}. Give a later day.`);
  }
  return refusalBeforeDecision(endedOn, decision, "endedOn");
}
