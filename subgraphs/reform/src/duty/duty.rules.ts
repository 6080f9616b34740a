import { type DatedRange, holdsOn } from "@lienthong/kernel/domain/dated.js";
import { type PlainDate, plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { calendarEnd, calendarStart, dueOn, type ReportingPeriod } from "@lienthong/kernel/domain/reporting-period.js";
import { type ReportStanding, reportedPeriods } from "../report/report-standing.rules.js";

/**
 * The reports of a year that a body owes: those due on a day on which its head answers for the reform (34/CT-UBND: heads
 * answer for their bodies; that the duty begins and ends with that, is inferred). `accountable` are its stretches.
 */
export function reportsOwed(accountable: readonly DatedRange[], year: number): ReportingPeriod[] {
  return reportedPeriods(year).filter((period) => accountable.some((range) => holdsOn(range, dueOn(period))));
}

/** Those of the reports owed that fell due in a period by the end of a day; due days are later than cut-offs. */
export function reportsDueIn(
  accountable: readonly DatedRange[],
  period: ReportingPeriod,
  day: PlainDate,
): ReportingPeriod[] {
  const [first, last] = [calendarStart(period), calendarEnd(period)];
  return reportsOwed(accountable, period.year).filter((owed) => {
    const due = dueOn(owed);
    return first <= due && due <= last && due < day;
  });
}

/** Whether a body owes a plan for a year: its head answered for the reform when the year began (inferred). */
export function owesAnnualPlan(accountable: readonly DatedRange[], year: number): boolean {
  return accountable.some((range) => holdsOn(range, plainDate(`${year}-01-01`)));
}

/** Whether a report of this standing is one that a body is behind with. */
export function isFault(standing: ReportStanding): boolean {
  return standing === "LATE" || standing === "MISSING" || standing === "RETURNED";
}
