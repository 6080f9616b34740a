import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { coveredDays, type ReportingPeriod, reportingPeriod } from "@lienthong/kernel/domain/reporting-period.js";
import { type DisciplineForm, FORMS } from "../regime/discipline-words.js";
import { shownCounts, type YearCells } from "./suppression.rules.js";

const QUARTERS = ["Q1", "Q2", "Q3", "Q4"];

/** The days of the year to which a period belongs, as reform reports count them (581/BNV-CCHC). */
export const yearOf = (period: ReportingPeriod) => coveredDays(reportingPeriod(String(period.year)));

/** Which quarters, from 0, a period is made of. */
export function quartersOf({ firstMonth, lastMonth }: ReportingPeriod): number[] {
  return [0, 1, 2, 3].filter((quarter) => quarter * 3 + 1 >= firstMonth && quarter * 3 + 3 <= lastMonth);
}

/** In which quarter of a year, from 0, a day counts; -1 outside it. */
export function quarterOf(year: number, day: PlainDate): number {
  return QUARTERS.findIndex((name) => {
    const { firstDay, lastDay } = coveredDays(reportingPeriod(`${year}-${name}`));
    return firstDay <= day && day <= lastDay;
  });
}

/** So many of something on a day. */
export interface Tally {
  day: PlainDate;
  count: number;
}

/** The cells of a year: how many tallies of each category fall into each quarter. */
export function cellsOf<T extends Tally>(
  year: number,
  tallies: readonly T[],
  categories: readonly ((tally: T) => boolean)[],
): YearCells {
  const cells = QUARTERS.map(() => categories.map(() => 0));
  for (const tally of tallies) {
    const row = cells[quarterOf(year, tally.day)];
    categories.forEach((isOf, at) => {
      if (row !== undefined && isOf(tally)) row[at]! += tally.count;
    });
  }
  return cells;
}

export interface DecisionTally extends Tally {
  form: DisciplineForm;
  isDutyRelated: number;
  isHead: number;
}

export interface ComplaintTally extends Tally {
  isFounded: number | null;
}

/** What everybody may see of the decisions of a body in a period. */
export function shownDecisions(period: ReportingPeriod, tallies: readonly DecisionTally[]) {
  const quarters = quartersOf(period);
  const ofForm = FORMS.map((form) => (tally: DecisionTally) => tally.form === form);
  const ofDuty = [1, 0].map((isDuty) => (tally: DecisionTally) => tally.isDutyRelated === isDuty);
  const { total, parts } = shownCounts(cellsOf(period.year, tallies, ofForm), quarters);
  const [dutyDecisions = null] = shownCounts(cellsOf(period.year, tallies, ofDuty), quarters).parts;
  return { decisions: total, dutyDecisions, byForm: FORMS.map((form, at) => ({ form, decisions: parts[at]! })) };
}

/** What everybody may see of the complaints about the staff of a body in a period. */
export function shownComplaints(period: ReportingPeriod, tallies: readonly ComplaintTally[]) {
  const ofOutcome = [1, 0, null].map((outcome) => (tally: ComplaintTally) => tally.isFounded === outcome);
  const { total, parts } = shownCounts(cellsOf(period.year, tallies, ofOutcome), quartersOf(period));
  return { complaints: total, complaintsFounded: parts[0]! };
}

/** The true numbers of decisions for acts on duty in a period, for the graph's own evaluation alone (233/2026/NĐ-CP). */
export function trueDutyDecisions(period: ReportingPeriod, tallies: readonly DecisionTally[]) {
  const { firstDay, lastDay } = coveredDays(period);
  const counted = tallies.filter(({ day, isDutyRelated }) => isDutyRelated === 1 && firstDay <= day && day <= lastDay);
  const sum = (some: readonly DecisionTally[]) => some.reduce((total, { count }) => total + count, 0);
  return { duty: sum(counted), headDuty: sum(counted.filter(({ isHead }) => isHead === 1)) };
}
