import { addDays, earlier, type PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { coveredDays, reportingPeriod } from "@lienthong/kernel/domain/reporting-period.js";

/** The days that statistics are asked of, both included. */
export interface Span {
  firstDay: PlainDate;
  lastDay: PlainDate;
}

/** A span that has begun, with the day at whose end what is still open is measured. */
export interface MeasuredSpan extends Span {
  measuredOn: PlainDate;
}

/** The days that a reform report of a period counts (581/BNV-CCHC): from 15 December to the 14th of its last month. */
export const spanOfPeriod = (period: string): Span => coveredDays(reportingPeriod(period));

/** A span measured at its end, or today while it lasts; null where it has not begun. Throws RangeError backwards. */
export function measured({ firstDay, lastDay }: Span, today: PlainDate): MeasuredSpan | null {
  if (lastDay < firstDay) throw new RangeError(`${lastDay} lies before ${firstDay}.`);
  return firstDay > today ? null : { firstDay, lastDay, measuredOn: earlier(lastDay, today) };
}

/** The day at whose end a span's carried-over dossiers are counted. */
export const dayBefore = ({ firstDay }: Span): PlainDate => addDays(firstDay, -1);
