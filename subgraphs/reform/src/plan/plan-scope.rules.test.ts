import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, test } from "vitest";
import { daysOf, type PlanKind, refusalToScope } from "./plan-scope.rules.js";

const programme = { programmeFrom: plainDate("2021-01-01"), programmeTo: plainDate("2031-01-01") };

test.each<[string, PlanKind, number, number, string, string | undefined]>([
  ["of one year", "ANNUAL", 2026, 2026, "Kế hoạch CCHC năm 2026", undefined],
  ["of the first year", "ANNUAL", 2021, 2021, "Kế hoạch CCHC năm 2021", undefined],
  ["of the last year", "ANNUAL", 2030, 2030, "Kế hoạch CCHC năm 2030", undefined],
  ["of several years", "PERIOD", 2026, 2030, "Kế hoạch CCHC giai đoạn 2026-2030", undefined],
  ["that is annual over two years", "ANNUAL", 2026, 2027, "Kế hoạch CCHC", "INVALID_VALUE"],
  ["that is a period of one year", "PERIOD", 2026, 2026, "Kế hoạch CCHC", "INVALID_VALUE"],
  ["before the programme", "ANNUAL", 2020, 2020, "Kế hoạch CCHC năm 2020", "INVALID_VALUE"],
  ["that outlasts the programme", "PERIOD", 2026, 2031, "Kế hoạch CCHC", "INVALID_VALUE"],
  ["without a title", "ANNUAL", 2026, 2026, " ", "MISSING_VALUE"],
])("a plan %s", (_, kind, fromYear, toYear, title, code) => {
  expect(refusalToScope({ kind, fromYear, toYear, title }, programme)?.code).toBe(code);
});

test("a plan has all days of its years", () => {
  expect(daysOf({ fromYear: 2026, toYear: 2030 })).toEqual({ firstDay: "2026-01-01", lastDay: "2030-12-31" });
});
