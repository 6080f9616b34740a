import { type PlainDate, plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, test } from "vitest";
import { refusalToConclude, refusalToConfirm, stateOn } from "./duty-inspection.rules.js";

const day = plainDate;
const TODAY = day("2026-06-01");
const opened = { openedOn: day("2026-03-02"), concludedOn: null, remedyDueOn: null, remediedOn: null };
const clean = { ...opened, concludedOn: day("2026-03-10") };
const toRemedy = { ...clean, remedyDueOn: day("2026-04-10") };
const remedied = { ...toRemedy, remediedOn: day("2026-04-20") };

test.each([
  [opened, "2026-06-01", "OPEN"],
  [clean, "2026-03-09", "OPEN"],
  [clean, "2026-03-10", "NOTHING_TO_REMEDY"],
  [toRemedy, "2026-04-10", "TO_REMEDY"],
  [toRemedy, "2026-04-11", "OVERDUE"],
  [remedied, "2026-04-19", "OVERDUE"],
  [remedied, "2026-04-20", "REMEDIED"],
] as const)("%j on %s is %s", (days, on, state) => {
  expect(stateOn(days, day(on))).toBe(state);
});

const conclusion = {
  concludedOn: day("2026-03-10"),
  remedyDueOn: day("2026-04-10") as PlainDate | null,
  hasToRemedy: true,
};

test.each([
  [opened, {}, null],
  [opened, { remedyDueOn: null, hasToRemedy: false }, null],
  [clean, {}, "ALREADY_DONE inspectionId"],
  [opened, { concludedOn: day("2026-03-01") }, "BEFORE_START concludedOn"],
  [opened, { concludedOn: day("2026-06-02") }, "INVALID_VALUE concludedOn"],
  [opened, { remedyDueOn: null }, "MISSING_VALUE remedyDueOn"],
  [opened, { hasToRemedy: false }, "INVALID_VALUE remedyDueOn"],
  [opened, { remedyDueOn: day("2026-03-10") }, "TOO_EARLY remedyDueOn"],
] as const)("%j concluded with %j is refused with %s", (days, change, expected) => {
  const refused = refusalToConclude(days, { ...conclusion, ...change }, TODAY);

  expect(refused && `${refused.code} ${refused.field.join(".")}`).toBe(expected);
});

test.each([
  [toRemedy, "2026-04-20", null],
  [opened, "2026-04-20", "WRONG_STEP inspectionId"],
  [clean, "2026-04-20", "WRONG_STEP inspectionId"],
  [remedied, "2026-04-20", "ALREADY_DONE inspectionId"],
  [toRemedy, "2026-03-09", "BEFORE_START remediedOn"],
  [toRemedy, "2026-06-02", "INVALID_VALUE remediedOn"],
] as const)("%j confirmed on %s is refused with %s", (days, on, expected) => {
  const refused = refusalToConfirm(days, day(on), TODAY);

  expect(refused && `${refused.code} ${refused.field.join(".")}`).toBe(expected);
});
