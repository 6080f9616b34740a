import { type Actor, actsFor, hasRole } from "@lienthong/kernel/domain/actor.js";
import { type DatedRange, holdsOn } from "@lienthong/kernel/domain/dated.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { Start } from "./procedure-words.js";

/** Procedures are public by law (Decree 63/2010/NĐ-CP, Arts. 13 and 15 on their publication): for everybody. */
export const mayRead = (_actor: Actor): boolean => true;

/**
 * Whether the actor may record what a publication decision says: the standing body of the reform, and those who act
 * for the body that promulgates the procedure.
 */
export function mayWrite(actor: Actor, { promulgatorId }: { promulgatorId: string | null }): boolean {
  if (hasRole(actor, "OPERATOR", "HOME_AFFAIRS")) return true;
  return hasRole(actor, "CLERK", "HEAD", "CHAIRMAN") && actsFor(actor, promulgatorId);
}

/** What an actor hears who may not. */
export const notAllowed = (): Refusal =>
  refusal(
    "NOT_ALLOWED",
    [],
    "Procedures are recorded by the body that promulgates them or by the home affairs department; ask one of them.",
  );

export interface EditionDays extends DatedRange {
  start: Start;
}

/** The edition that holds on a day; before the first the first, else the last that had begun. Editions come in order. */
export function editionNearest<E extends DatedRange>(editions: readonly E[], day: PlainDate): E | null {
  return editions.findLast((edition) => edition.validFrom <= day) ?? editions[0] ?? null;
}

/** The edition that holds on a day, or null when none does. */
export function editionOn<E extends DatedRange>(editions: readonly E[], day: PlainDate): E | null {
  return editions.find((edition) => holdsOn(edition, day)) ?? null;
}

/**
 * Whether a procedure is in use on a day; null where nobody knows, which is before the first edition on record unless
 * that one set the procedure up. Editions come in order.
 */
export function isInUseOn(editions: readonly EditionDays[], day: PlainDate): boolean | null {
  if (editionOn(editions, day) !== null) return true;
  const [first] = editions;
  if (first === undefined || first.validFrom <= day) return false;
  return first.start === "SET_UP" ? false : null;
}

/** The first day on which a procedure is in use no more; null while it is, or until a later edition ends. */
export function withdrawnOn(editions: readonly DatedRange[]): PlainDate | null {
  return editions.at(-1)?.validTo ?? null;
}
