import { type DatedRange, holdsOn } from "@lienthong/kernel/domain/dated.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { ProcessingTime } from "../channel/processing-time.rules.js";
import { type OwnTime, statutoryTimes } from "../execution/execution.rules.js";
import { type EditionDays, isInUseOn } from "../procedure/procedure.rules.js";

/** What is known of a procedure and of a body that is said to carry it out. */
export interface PlacementFacts {
  /** Every edition of the procedure, the earliest first. */
  editions: readonly EditionDays[];
  /** When the body has carried it out, or does. */
  executions: readonly DatedRange[];
}

/**
 * Why a dossier of a procedure cannot begin at a body on a day; null when it can. Before an edition of which it is only
 * known that it held by its first day at the latest, the procedure may have been in use.
 */
export function refusalToPlace({ editions, executions }: PlacementFacts, day: PlainDate): Refusal | null {
  if (isInUseOn(editions, day) === false) {
    const first = editions[0];
    if (first !== undefined && day < first.validFrom) {
      return refusal(
        "BEFORE_START",
        "procedureId",
        `The procedure is in use from ${first.validFrom} on, not on ${day}.`,
      );
    }
    return refusal("ENDED", "procedureId", `The procedure is not in use on ${day}; name the one that replaced it.`);
  }
  if (executions.some((execution) => holdsOn(execution, day))) return null;
  if (executions.length === 0) {
    const message = "Nothing says that the body carries out this procedure; assign it to the body, or name another.";
    return refusal("NOT_FOUND", "bodyId", message);
  }
  const ends = executions.flatMap(({ validTo }) => (validTo !== null && validTo <= day ? [validTo] : []));
  const last = ends.toSorted().at(-1);
  if (last !== undefined) {
    return refusal(
      "ENDED",
      "bodyId",
      `The body carries the procedure out no more from ${last} on; name its successor.`,
    );
  }
  const first = executions.map(({ validFrom }) => validFrom).toSorted()[0];
  return refusal("BEFORE_START", "bodyId", `The body carries the procedure out from ${first} on, not on ${day}.`);
}

/** The times out of which a dossier's is one: of the body itself, else of the case, else of the way of handing in. */
export function possibleTimes(
  own: OwnTime | null,
  ofCase: ProcessingTime | null,
  published: readonly ProcessingTime[],
): readonly ProcessingTime[] {
  return statutoryTimes(own, ofCase === null || ofCase.amount === null ? published : [ofCase]);
}

/** The time that holds for a dossier, out of those that may; null where none is published or they differ. */
export function chosenTime(times: readonly ProcessingTime[], position: number | null): ProcessingTime | null {
  if (position !== null) return times[position - 1] ?? null;
  const [first] = times;
  const areEqual = times.every(({ amount, unit }) => amount === first?.amount && unit === first.unit);
  return first !== undefined && areEqual ? first : null;
}

/** Why no time can be chosen so; null when one can, or when none is published. */
export function refusalToChoose(times: readonly ProcessingTime[], position: number | null): Refusal | null {
  if (position !== null && times[position - 1] === undefined) {
    return refusal(
      "INVALID_VALUE",
      "time",
      `There are ${times.length} times to choose from; give 1 to ${times.length}.`,
    );
  }
  if (times.length === 0 || chosenTime(times, position) !== null) return null;
  const list = times.map(({ amount, unit, note }, at) => `${at + 1}: ${amount ?? ""} ${unit} ${note ?? ""}`.trim());
  return refusal(
    "MISSING_VALUE",
    "time",
    `The times differ by case; give the number of one. ${list.join("; ").slice(0, 500)}`,
  );
}
