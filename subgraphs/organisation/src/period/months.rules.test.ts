import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { reportingPeriod } from "@lienthong/kernel/domain/reporting-period.js";
import { expect, it } from "vitest";
import { lastInPeriod, monthsInPeriod } from "./months.rules.js";

const range = (from: string, to: string | null) =>
  ({ validFrom: plainDate(from), validTo: to && plainDate(to) }) as never;

it.each([
  ["through the whole year", "2025", "2004-08-31", null, 12],
  ["until the merger of July", "2025", "2004-08-31", "2025-07-01", 6],
  ["from the merger of July on", "2025", "2025-07-01", null, 5],
  ["a day short of a month", "2025", "2025-11-16", null, 0],
  ["through the quarter", "2025-Q3", "2004-08-31", null, 3],
  ["ended before the period", "2025", "2004-08-31", "2024-12-15", 0],
  ["begun after it", "2025", "2025-12-15", null, 0],
])("counts the whole months of a body %s in %s", (_case, period, from, to, months) => {
  expect(monthsInPeriod(range(from, to), reportingPeriod(period))).toBe(months);
});

it.each([
  ["the one in office at the end", ["2021-01-01", "2025-03-01"], ["2025-03-01", null], null, 1],
  ["the last one of a body that ended in mid-year", ["2021-01-01", "2025-07-01"], null, "2025-07-01", 0],
  ["nobody while the post is empty", ["2021-01-01", "2025-03-01"], null, null, null],
  ["not the one who came after the period", ["2021-01-01", "2025-12-20"], ["2025-12-20", null], null, 0],
])("takes as head of a year %s", (_case, first, second, endedOn, which) => {
  const holders = [first, second].filter((each) => each !== null).map(([from, to]) => range(from!, to ?? null));
  const head = lastInPeriod(holders, range("2021-01-01", endedOn), reportingPeriod("2025"));

  expect(head).toBe(which === null ? null : holders[which]);
});
