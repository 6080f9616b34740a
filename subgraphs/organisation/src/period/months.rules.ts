import type { DatedRange } from "@lienthong/kernel/domain/dated.js";
import { addDays, addMonths, type PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { coveredDays, type ReportingPeriod } from "@lienthong/kernel/domain/reporting-period.js";

/** The part of a stretch of days that lies in a period, half-open; null when no day of it does. */
export function partInPeriod(range: DatedRange, period: ReportingPeriod): (DatedRange & { validTo: PlainDate }) | null {
  const { firstDay, lastDay } = coveredDays(period);
  const end = addDays(lastDay, 1);
  const validFrom = range.validFrom > firstDay ? range.validFrom : firstDay;
  const validTo = range.validTo !== null && range.validTo < end ? range.validTo : end;
  return validFrom < validTo ? { validFrom, validTo } : null;
}

/** Whole months of a period during which something lasted: 12 at most in a year, 0 when it never did. */
export function monthsInPeriod(range: DatedRange, period: ReportingPeriod): number {
  const part = partInPeriod(range, period);
  if (part === null) return 0;
  let months = 0;
  while (addMonths(part.validFrom, months + 1) <= part.validTo) months += 1;
  return months;
}

/** Of those who held one place one after the other, the one in it when the period, or the place, ended; else null. */
export function lastInPeriod<T extends DatedRange>(
  holders: readonly T[],
  place: DatedRange,
  period: ReportingPeriod,
): T | null {
  const part = partInPeriod(place, period);
  if (part === null) return null;
  return (
    holders.findLast((each) => each.validFrom < part.validTo && (each.validTo ?? part.validTo) >= part.validTo) ?? null
  );
}
