import { expect, test } from "vitest";
import { CALENDAR_REPORTING, REFORM_REPORTING } from "./reporting-rules.js";

test("reform reports count to the 14th and are due on the 20th, as the press quotes circular 581", () => {
  expect(REFORM_REPORTING).toMatchObject({
    cutOffDay: 14,
    dueDay: 20,
    dueMonthsLater: 0,
    source: "581/BNV-CCHC",
    certainty: "press",
  });
});

test.each([REFORM_REPORTING, CALENDAR_REPORTING])("the rules of $source can be dated in every month", (rules) => {
  for (const day of [rules.cutOffDay, rules.dueDay]) {
    expect(day).toBeGreaterThanOrEqual(1);
    expect(day).toBeLessThanOrEqual(31);
  }
  expect(rules.note).not.toBe("");
});
