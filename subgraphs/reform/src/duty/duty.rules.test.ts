import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { reportingPeriod } from "@lienthong/kernel/domain/reporting-period.js";
import { describe, expect, test } from "vitest";
import { isFault, owesAnnualPlan, reportsDueIn, reportsOwed } from "./duty.rules.js";

const from = (validFrom: string, validTo: string | null = null) => [
  { validFrom: plainDate(validFrom), validTo: validTo === null ? null : plainDate(validTo) },
];

describe("a body whose head answers", () => {
  test.each<[string, ReturnType<typeof from>, number, string[]]>([
    ["all year", from("2021-10-07"), 2024, ["2024-Q1", "2024-H1", "2024-9M", "2024"]],
    ["from the day of the directive", from("2021-10-07"), 2021, ["2021"]],
    ["until the body ended on 1 July", from("2021-10-07", "2025-07-01"), 2025, ["2025-Q1", "2025-H1"]],
    ["until the body ended in February", from("2021-10-07", "2025-02-19"), 2025, []],
    ["from the founding in February", from("2025-02-19", "2025-07-01"), 2025, ["2025-Q1", "2025-H1"]],
    ["from 1 July", from("2025-07-01"), 2025, ["2025-9M", "2025"]],
    ["until the very due day", from("2021-10-07", "2025-03-20"), 2025, []],
    ["never", [], 2025, []],
  ])("%s owes the reports due meanwhile", (_, accountable, year, periods) => {
    expect(reportsOwed(accountable, year).map(({ text }) => text)).toEqual(periods);
  });

  test.each<[string, string, string[]]>([
    ["2026", "2026-11-23", ["2026-Q1", "2026-H1", "2026-9M"]],
    ["2026", "2026-12-21", ["2026-Q1", "2026-H1", "2026-9M", "2026"]],
    ["2026-H1", "2026-11-23", ["2026-Q1", "2026-H1"]],
    ["2026-Q3", "2026-11-23", ["2026-9M"]],
    ["2026-Q4", "2026-11-23", []],
    ["2026-Q3", "2026-09-20", []],
  ])("in %s has owed by %s: %j", (period, day, periods) => {
    const due = reportsDueIn(from("2021-10-07"), reportingPeriod(period), plainDate(day));

    expect(due.map(({ text }) => text)).toEqual(periods);
  });

  test.each([
    ["on 1 January", "2025-01-01", null, true],
    ["from 2 January", "2025-01-02", null, false],
    ["until 31 December before", "2021-10-07", "2025-01-01", false],
  ])("%s owes the year's plan: %s", (_, validFrom, validTo, owes) => {
    expect(owesAnnualPlan(from(validFrom, validTo), 2025)).toBe(owes);
  });
});

test("late, missing and returned reports are faults", () => {
  const standings = ["NOT_DUE", "MISSING", "IN_TIME", "LATE", "RETURNED"] as const;

  expect(standings.filter(isFault)).toEqual(["MISSING", "LATE", "RETURNED"]);
});
