import { type PlainDate, plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, test } from "vitest";
import { refusalToDay, refusalToStep, stepOn } from "./case-step.rules.js";

const day = plainDate;
const opened = { openedOn: day("2026-01-05"), reviewedOn: null, recommendedOn: null, closedOn: null };
const reviewed = { ...opened, reviewedOn: day("2026-02-01") };
const recommended = { ...reviewed, recommendedOn: day("2026-03-01") };
const decided = [{ decidedOn: day("2026-03-05"), cancelledOn: null }];
const cancelled = [{ decidedOn: day("2026-03-05"), cancelledOn: day("2026-04-01") }];

test.each([
  [opened, [], "2026-06-01", "OPEN"],
  [reviewed, [], "2026-01-31", "OPEN"],
  [reviewed, [], "2026-02-01", "REVIEWED"],
  [recommended, [], "2026-03-01", "RECOMMENDED"],
  [recommended, decided, "2026-03-04", "RECOMMENDED"],
  [recommended, decided, "2026-03-05", "DECIDED"],
  [recommended, cancelled, "2026-03-31", "DECIDED"],
  [recommended, cancelled, "2026-04-01", "RECOMMENDED"],
  [recommended, [...cancelled, { decidedOn: day("2026-04-10"), cancelledOn: null }], "2026-04-10", "DECIDED"],
  [{ ...reviewed, closedOn: day("2026-02-10") }, [], "2026-02-10", "CLOSED"],
] as const)("%j with decisions %j stands on %s at %s", (days, decisions, on, step) => {
  expect(stepOn(days, decisions, day(on))).toBe(step);
});

test("a decision does not follow on a review: the council recommends first, by its articles", () => {
  expect(refusalToStep("REVIEWED", ["RECOMMENDED"], "234/2026/NĐ-CP, Arts. 13 to 18")).toEqual({
    code: "WRONG_STEP",
    field: ["caseId"],
    message: "The case stands at REVIEWED; this follows on RECOMMENDED (234/2026/NĐ-CP, Arts. 13 to 18).",
  });
  expect(refusalToStep("RECOMMENDED", ["RECOMMENDED"], "")).toBeNull();
});

test.each([
  ["2026-03-01", null],
  ["2026-02-28", "BEFORE_START"],
  ["2026-06-02", "INVALID_VALUE"],
  ["2026-06-01", null],
] as const)("after 1 March and by 1 June, %s is refused with %s", (on, code) => {
  const refused = refusalToDay(day(on) as PlainDate, day("2026-03-01"), day("2026-06-01"), "on");

  expect(refused?.code ?? null).toBe(code);
});
