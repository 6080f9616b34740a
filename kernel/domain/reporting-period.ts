import { addDays, addMonths, type PlainDate, partsOf, plainDate } from "./plain-date.js";
import { REFORM_REPORTING, type ReportingRules } from "./reporting-rules.js";

/** The periods over which bodies report. HALF_YEAR is the first six months, NINE_MONTHS the first nine. */
export type PeriodKind = "QUARTER" | "HALF_YEAR" | "NINE_MONTHS" | "YEAR";

/** A reporting period, written 2026, 2026-Q3, 2026-H1 or 2026-9M; its months are those of the calendar year. */
export interface ReportingPeriod {
  text: string;
  kind: PeriodKind;
  year: number;
  /** 1 to 12. */
  firstMonth: number;
  /** 1 to 12. */
  lastMonth: number;
}

const SPANS: readonly { suffix: string; kind: PeriodKind; firstMonth: number; lastMonth: number }[] = [
  { suffix: "-Q1", kind: "QUARTER", firstMonth: 1, lastMonth: 3 },
  { suffix: "-Q2", kind: "QUARTER", firstMonth: 4, lastMonth: 6 },
  { suffix: "-Q3", kind: "QUARTER", firstMonth: 7, lastMonth: 9 },
  { suffix: "-Q4", kind: "QUARTER", firstMonth: 10, lastMonth: 12 },
  { suffix: "-H1", kind: "HALF_YEAR", firstMonth: 1, lastMonth: 6 },
  { suffix: "-9M", kind: "NINE_MONTHS", firstMonth: 1, lastMonth: 9 },
  { suffix: "", kind: "YEAR", firstMonth: 1, lastMonth: 12 },
];

/** The period a text names, or null (2026-Q5, 2026-H2, 26-Q1). */
export function parseReportingPeriod(text: string): ReportingPeriod | null {
  const span = SPANS.find(({ suffix }) => suffix === text.slice(4));
  if (!span || !/^[1-9]\d{3}/.test(text)) return null;
  const { kind, firstMonth, lastMonth } = span;
  return { text, kind, year: Number(text.slice(0, 4)), firstMonth, lastMonth };
}

/** The period a text names; throws RangeError when it names none. */
export function reportingPeriod(text: string): ReportingPeriod {
  const period = parseReportingPeriod(text);
  if (!period) throw new RangeError(`"${text}" is not a reporting period: write 2026, 2026-Q3, 2026-H1 or 2026-9M.`);
  return period;
}

/** First day of the period by the calendar. */
export function calendarStart(period: ReportingPeriod): PlainDate {
  return firstOfMonth(period.year, period.firstMonth);
}

/** Last day of the period by the calendar. */
export function calendarEnd(period: ReportingPeriod): PlainDate {
  return addDays(addMonths(firstOfMonth(period.year, period.lastMonth), 1), -1);
}

/** Last day whose facts count in the period's report. */
export function cutOffOn(period: ReportingPeriod, rules: ReportingRules = REFORM_REPORTING): PlainDate {
  return dayOfMonth(firstOfMonth(period.year, period.lastMonth), rules.cutOffDay);
}

/** Day on which the period's report is due; not moved when it falls on a day off. */
export function dueOn(period: ReportingPeriod, rules: ReportingRules = REFORM_REPORTING): PlainDate {
  return dayOfMonth(addMonths(firstOfMonth(period.year, period.lastMonth), rules.dueMonthsLater), rules.dueDay);
}

/** The days whose facts the report counts, both included: from the day after the cut-off before it to its own. */
export function coveredDays(
  period: ReportingPeriod,
  rules: ReportingRules = REFORM_REPORTING,
): { firstDay: PlainDate; lastDay: PlainDate } {
  const cutOffBefore = dayOfMonth(addMonths(calendarStart(period), -1), rules.cutOffDay);
  return { firstDay: addDays(cutOffBefore, 1), lastDay: cutOffOn(period, rules) };
}

/** Whether facts of a day count in the period's report. */
export function contains(period: ReportingPeriod, day: PlainDate, rules: ReportingRules = REFORM_REPORTING): boolean {
  const { firstDay, lastDay } = coveredDays(period, rules);
  return firstDay <= day && day <= lastDay;
}

/** The period of a kind in whose report facts of a day count; null for a day after the half year or nine months. */
export function periodOf(
  kind: PeriodKind,
  day: PlainDate,
  rules: ReportingRules = REFORM_REPORTING,
): ReportingPeriod | null {
  const { year } = partsOf(day);
  const candidates = [year, year + 1].flatMap((y) => SPANS.map(({ suffix }) => reportingPeriod(`${y}${suffix}`)));
  return candidates.find((period) => period.kind === kind && contains(period, day, rules)) ?? null;
}

/** The period it is compared with: the quarter or year before it; for half a year and nine months, a year before. */
export function periodBefore({ text, kind, year, firstMonth }: ReportingPeriod): ReportingPeriod {
  if (kind !== "QUARTER") return reportingPeriod(text.replace(/^\d{4}/, String(year - 1)));
  return reportingPeriod(firstMonth === 1 ? `${year - 1}-Q4` : `${year}-Q${(firstMonth - 1) / 3}`);
}

/** Order by last month, the shorter first: 2026-Q1, Q2, H1, Q3, 9M, Q4, 2026. */
export function comparePeriods(a: ReportingPeriod, b: ReportingPeriod): number {
  return a.year - b.year || a.lastMonth - b.lastMonth || b.firstMonth - a.firstMonth;
}

function firstOfMonth(year: number, month: number): PlainDate {
  return plainDate(`${year}-${String(month).padStart(2, "0")}-01`);
}

function dayOfMonth(first: PlainDate, day: number): PlainDate {
  const last = addDays(addMonths(first, 1), -1);
  const wanted = addDays(first, day - 1);
  return wanted < last ? wanted : last;
}
