import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { reportingPeriod } from "@lienthong/kernel/domain/reporting-period.js";
import { expect, test } from "vitest";
import { quarterOf, quartersOf, shownComplaints, shownDecisions, trueDutyDecisions } from "./counts.rules.js";

test.each([
  ["2026", [0, 1, 2, 3]],
  ["2026-Q1", [0]],
  ["2026-Q4", [3]],
  ["2026-H1", [0, 1]],
  ["2026-9M", [0, 1, 2]],
])("%s is made of the quarters %j", (text, quarters) => {
  expect(quartersOf(reportingPeriod(text))).toEqual(quarters);
});

test.each([
  ["2025-12-14", -1],
  ["2025-12-15", 0],
  ["2026-03-14", 0],
  ["2026-03-15", 1],
  ["2026-12-14", 3],
  ["2026-12-15", -1],
])("%s counts in quarter %i of 2026", (day, quarter) => {
  expect(quarterOf(2026, plainDate(day))).toBe(quarter);
});

const tally = (day: string, form: "REPRIMAND" | "WARNING", count: number, isDutyRelated = 1, isHead = 0) => ({
  ...{ day: plainDate(day), form, count, isDutyRelated, isHead },
});

test("decisions are shown by form and by duty where no group is small", () => {
  const tallies = [tally("2026-01-10", "REPRIMAND", 6), tally("2026-01-12", "WARNING", 5, 0)];
  const { decisions, dutyDecisions, byForm } = shownDecisions(reportingPeriod("2026-Q1"), tallies);

  expect([decisions, dutyDecisions]).toEqual([11, 6]);
  expect(byForm.filter((each) => each.decisions !== 0)).toEqual([
    { form: "REPRIMAND", decisions: 6 },
    { form: "WARNING", decisions: 5 },
  ]);
});

test("one decision of another form hides all forms, and one off duty the number on duty", () => {
  const tallies = [tally("2026-01-10", "REPRIMAND", 6), tally("2026-01-12", "WARNING", 1, 0)];
  const { decisions, dutyDecisions, byForm } = shownDecisions(reportingPeriod("2026"), tallies);

  expect([decisions, dutyDecisions]).toEqual([7, null]);
  expect(byForm.every((each) => each.decisions === null)).toBe(true);
});

test("complaints still open hide how many were found right, where they are few", () => {
  const day = plainDate("2026-05-04");
  const tallies = [
    { day, isFounded: 1, count: 7 },
    { day, isFounded: null, count: 2 },
  ];

  expect(shownComplaints(reportingPeriod("2026"), tallies)).toEqual({ complaints: 9, complaintsFounded: null });
});

test("the evaluation sees the true numbers on duty, and those of the head", () => {
  const tallies = [
    tally("2026-01-10", "REPRIMAND", 1, 1, 1),
    tally("2026-05-10", "WARNING", 2),
    tally("2026-05-10", "WARNING", 4, 0),
  ];

  expect(trueDutyDecisions(reportingPeriod("2026"), tallies)).toEqual({ duty: 3, headDuty: 1 });
  expect(trueDutyDecisions(reportingPeriod("2026-Q1"), tallies)).toEqual({ duty: 1, headDuty: 1 });
});
