import type { PlainDate } from "./plain-date.js";

/** A stretch of days: it holds from validFrom until the day before validTo; null while no end is known. */
export interface DatedRange {
  validFrom: PlainDate;
  /** The first day on which it no longer holds, so the next one may begin on this very day. */
  validTo: PlainDate | null;
}

/** Whether the range holds on a day: the first day counts, the end does not. */
export function holdsOn(range: DatedRange, day: PlainDate): boolean {
  return range.validFrom <= day && (range.validTo === null || day < range.validTo);
}

/** Whether some day belongs to both ranges; one that ends before it begins, or as it begins, has no days. */
export function overlaps(a: DatedRange, b: DatedRange): boolean {
  const latestStart = a.validFrom > b.validFrom ? a.validFrom : b.validFrom;
  return holdsOn(a, latestStart) && holdsOn(b, latestStart);
}

/** Those of a list that hold on a day, in the order of the list. */
export function activeOn<T extends DatedRange>(list: readonly T[], day: PlainDate): T[] {
  return list.filter((range) => holdsOn(range, day));
}

/** Two of a list that share a day, the earlier first, or null when at most one holds on any day. */
export function firstOverlap<T extends DatedRange>(list: readonly T[]): [T, T] | null {
  const byStart = list.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : 0));
  let reachesFurthest: T | null = null;
  for (const range of byStart) {
    if (reachesFurthest && overlaps(reachesFurthest, range)) return [reachesFurthest, range];
    if (!reachesFurthest || endsAfter(range, reachesFurthest)) reachesFurthest = range;
  }
  return null;
}

function endsAfter(a: DatedRange, b: DatedRange): boolean {
  if (a.validTo === null || b.validTo === null) return b.validTo !== null;
  return a.validTo > b.validTo;
}
