import { describe, expect, test } from "vitest";
import { plainDate } from "./plain-date.js";
import {
  calendarEnd,
  calendarStart,
  comparePeriods,
  contains,
  coveredDays,
  cutOffOn,
  dueOn,
  type PeriodKind,
  parseReportingPeriod,
  periodBefore,
  periodOf,
  reportingPeriod,
} from "./reporting-period.js";
import { CALENDAR_REPORTING } from "./reporting-rules.js";

describe("the text of a period", () => {
  test.each<[string, PeriodKind]>([
    ["2026", "YEAR"],
    ["2026-Q3", "QUARTER"],
    ["2026-H1", "HALF_YEAR"],
    ["2026-9M", "NINE_MONTHS"],
  ])("%s is of kind %s", (text, kind) => {
    expect(parseReportingPeriod(text)).toMatchObject({ text, kind, year: 2026 });
  });

  test.each(["2026-Q0", "2026-Q5", "2026-H2", "2026-6M", "26-Q1", "0026", "2026Q3", "2026-q3", "2026-", " 2026", ""])(
    "%j names no period",
    (text) => {
      expect(parseReportingPeriod(text)).toBeNull();
      expect(() => reportingPeriod(text)).toThrow(
        new RangeError(`"${text}" is not a reporting period: write 2026, 2026-Q3, 2026-H1 or 2026-9M.`),
      );
    },
  );
});

describe("the days of a period", () => {
  test.each([
    ["2026-Q1", "2026-01-01", "2026-03-31", "2025-12-15", "2026-03-14", "2026-03-20"],
    ["2026-Q2", "2026-04-01", "2026-06-30", "2026-03-15", "2026-06-14", "2026-06-20"],
    ["2026-H1", "2026-01-01", "2026-06-30", "2025-12-15", "2026-06-14", "2026-06-20"],
    ["2026-Q3", "2026-07-01", "2026-09-30", "2026-06-15", "2026-09-14", "2026-09-20"],
    ["2026-9M", "2026-01-01", "2026-09-30", "2025-12-15", "2026-09-14", "2026-09-20"],
    ["2026-Q4", "2026-10-01", "2026-12-31", "2026-09-15", "2026-12-14", "2026-12-20"],
    ["2026", "2026-01-01", "2026-12-31", "2025-12-15", "2026-12-14", "2026-12-20"],
  ])("%s: %s to %s by the calendar, counted %s to %s, due %s", (text, start, end, firstDay, lastDay, due) => {
    const period = reportingPeriod(text);

    expect([calendarStart(period), calendarEnd(period)]).toEqual([start, end]);
    expect(coveredDays(period)).toEqual({ firstDay, lastDay });
    expect(cutOffOn(period)).toBe(lastDay);
    expect(dueOn(period)).toBe(due);
  });

  test("without a cut-off they are those of the calendar, the end of February included", () => {
    const march = { ...CALENDAR_REPORTING, dueDay: 5, dueMonthsLater: 1 };

    expect(coveredDays(reportingPeriod("2024-Q1"), march)).toEqual({ firstDay: "2024-01-01", lastDay: "2024-03-31" });
    expect(coveredDays(reportingPeriod("2026-Q2"), march)).toEqual({ firstDay: "2026-04-01", lastDay: "2026-06-30" });
    expect(dueOn(reportingPeriod("2026"), march)).toBe("2027-01-05");
    expect(dueOn(reportingPeriod("2026-Q2"), CALENDAR_REPORTING)).toBe("2026-06-30");
  });

  test("the quarters of two years follow one another without a gap or a day counted twice", () => {
    const quarters = ["2025", "2026"].flatMap((year) => [1, 2, 3, 4].map((n) => reportingPeriod(`${year}-Q${n}`)));

    for (let day = plainDate("2025-01-01"); day <= "2026-12-14"; day = nextDay(day)) {
      expect(quarters.filter((quarter) => contains(quarter, day))).toHaveLength(1);
    }
  });
});

describe("the period of a day", () => {
  test.each<[PeriodKind, string, string | null]>([
    ["QUARTER", "2026-03-14", "2026-Q1"],
    ["QUARTER", "2026-03-15", "2026-Q2"],
    ["QUARTER", "2025-12-14", "2025-Q4"],
    ["QUARTER", "2025-12-15", "2026-Q1"],
    ["YEAR", "2025-12-31", "2026"],
    ["YEAR", "2026-12-14", "2026"],
    ["HALF_YEAR", "2025-12-20", "2026-H1"],
    ["HALF_YEAR", "2026-06-15", null],
    ["NINE_MONTHS", "2026-06-15", "2026-9M"],
    ["NINE_MONTHS", "2026-09-15", null],
  ])("%s of %s is %s", (kind, day, text) => {
    expect(periodOf(kind, plainDate(day))?.text ?? null).toBe(text);
  });

  test("by the calendar is the one on the wall", () => {
    expect(periodOf("QUARTER", plainDate("2025-12-31"), CALENDAR_REPORTING)?.text).toBe("2025-Q4");
  });
});

test.each([
  ["2026-Q1", "2025-Q4"],
  ["2026-Q3", "2026-Q2"],
  ["2026-H1", "2025-H1"],
  ["2026-9M", "2025-9M"],
  ["2026", "2025"],
])("%s is compared with %s", (text, before) => {
  expect(periodBefore(reportingPeriod(text)).text).toBe(before);
});

test("periods sort by their end, the shorter first", () => {
  const inOrder = ["2025", "2026-Q1", "2026-Q2", "2026-H1", "2026-Q3", "2026-9M", "2026-Q4", "2026", "2027-Q1"];

  const sorted = inOrder.toReversed().map(reportingPeriod).toSorted(comparePeriods);

  expect(sorted.map(({ text }) => text)).toEqual(inOrder);
});

function nextDay(day: ReturnType<typeof plainDate>) {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return plainDate(next.toISOString().slice(0, 10));
}
