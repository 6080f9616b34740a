import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import {
  cutOffOn,
  dueOn,
  parseReportingPeriod,
  type ReportingPeriod,
  reportingPeriod,
} from "@lienthong/kernel/domain/reporting-period.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { type ActFact, actsBy, refusalToDay } from "../act/act-kind.rules.js";

/** How a report that is owed stands; computed from its due day and its acts, never stored. */
export const REPORT_STANDINGS = ["NOT_DUE", "MISSING", "IN_TIME", "LATE", "RETURNED"] as const;

export type ReportStanding = (typeof REPORT_STANDINGS)[number];

/** The four reports of a year: first quarter, six months, nine months, year (581/BNV-CCHC, read in the press). */
const REPORTED = ["-Q1", "-H1", "-9M", ""] as const;

/** The periods of a year on which every agency reports, in the order of their due days. */
export function reportedPeriods(year: number): ReportingPeriod[] {
  return REPORTED.map((suffix) => reportingPeriod(`${year}${suffix}`));
}

/** Whether agencies report on this period: on the second quarter they do in the report of six months, and so on. */
export function isReported({ text, year }: ReportingPeriod): boolean {
  return reportedPeriods(year).some((period) => period.text === text);
}

/** The day on which a report was first handed in; null before. */
export function firstSubmission(acts: readonly ActFact[]): PlainDate | null {
  return acts.find(({ kind }) => kind === "SUBMITTED")?.takenOn ?? null;
}

/**
 * How the report on a period stood at the end of a day. A report is late by its first submission: mending a returned
 * one does not make it late (inferred; no source says otherwise). The due day is not moved when it is a day off.
 */
export function reportStandingOn(period: ReportingPeriod, acts: readonly ActFact[], day: PlainDate): ReportStanding {
  const done = actsBy(acts, day);
  const submittedOn = firstSubmission(done);
  if (submittedOn === null) return day <= dueOn(period) ? "NOT_DUE" : "MISSING";
  if (done.at(-1)?.kind === "RETURNED") return "RETURNED";
  return submittedOn <= dueOn(period) ? "IN_TIME" : "LATE";
}

/** Whether a report was first handed in after its due day, by the end of a day. */
export function wasLate(period: ReportingPeriod, acts: readonly ActFact[], day: PlainDate): boolean {
  const submittedOn = firstSubmission(actsBy(acts, day));
  return submittedOn !== null && submittedOn > dueOn(period);
}

/** Why a report cannot be handed in on a day; null when it can. `acts` are those of the report, if there is one. */
export function refusalToSubmit(
  periodText: string,
  acts: readonly ActFact[],
  on: PlainDate,
  today: PlainDate,
): Refusal | null {
  const period = parseReportingPeriod(periodText);
  if (period === null || !isReported(period)) {
    const known = "on the first quarter (2026-Q1), six months (2026-H1), nine months (2026-9M) and the year (2026)";
    return refusal("INVALID_VALUE", "period", `Agencies report ${known}; "${periodText}" is none of these.`);
  }
  const refusedDay = refusalToDay({ beganOn: on, acts }, on, today);
  if (refusedDay !== null) return refusedDay;
  if (on < cutOffOn(period)) {
    return refusal("TOO_EARLY", "on", `Its figures are cut off on ${cutOffOn(period)}; report from that day on.`);
  }
  if (acts.at(-1)?.kind !== "SUBMITTED") return null;
  return refusal(
    "ALREADY_DONE",
    "period",
    "The report on this period has been handed in; a returned one may be mended.",
  );
}

/** Why a report cannot be returned on a day; null when it can. */
export function refusalToReturn(acts: readonly ActFact[], on: PlainDate, today: PlainDate): Refusal | null {
  const refusedDay = refusalToDay({ beganOn: on, acts }, on, today);
  if (refusedDay !== null) return refusedDay;
  if (acts.at(-1)?.kind === "SUBMITTED") return null;
  return refusal("WRONG_STEP", "reportId", "It has been returned already; its body hands it in again.");
}

/** A body's own figures, as it reports them; null where it reports none. */
export interface ReportedFigures {
  itemsDue: number | null;
  itemsDone: number | null;
  onTimePercent: number | null;
}

/** Why figures cannot be so; null when they can. What is measured may well differ, and stands beside them. */
export function refusalToFigures({ itemsDue, itemsDone, onTimePercent }: ReportedFigures): Refusal | null {
  if ((itemsDue ?? 0) < 0) return refusal("INVALID_VALUE", "itemsDue", "Give a number from 0.");
  if ((itemsDone ?? 0) < 0) return refusal("INVALID_VALUE", "itemsDone", "Give a number from 0.");
  if (itemsDone !== null && itemsDue !== null && itemsDone > itemsDue) {
    return refusal("SUM_MISMATCH", "itemsDone", `Of ${itemsDue} due items, ${itemsDone} cannot be done.`);
  }
  if (onTimePercent === null || (onTimePercent >= 0 && onTimePercent <= 100)) return null;
  return refusal("INVALID_VALUE", "onTimePercent", "Give a share from 0 to 100.");
}
