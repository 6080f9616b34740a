import { expect, it } from "vitest";
import { bodyConditions, type ConditionCode, headConditions, type Outcome, ratingOf } from "./evaluation.rules.js";
import { type EvaluationFacts, NO_FACTS } from "./evaluation-facts.js";
import { STANDARD } from "./standard.js";

/** A year of 92 points without a fault. */
const YEAR: EvaluationFacts = {
  ...{ monthsInExistence: 12, headMonthsInOffice: 12, trueDutyDecisions: 0, trueHeadDutyDecisions: 0 },
  ...{ planItemsDue: 20, planItemsDone: 20, planItemsLate: 0, reportsDue: 4, reportsLate: 0 },
  ...{ onTimeShare: 0.9, onlineShare: 0.8, satisfactionPoints: 14.4, trueNormativeDue: 4, trueNormativeOnTime: 4 },
};
const outcomes = (facts: EvaluationFacts) =>
  Object.fromEntries(bodyConditions(facts, STANDARD).map(({ code, outcome }) => [code, outcome]));

it.each<[string, Partial<EvaluationFacts>, string | null, string | null]>([
  ["without a fault, of which nobody knows whether it went beyond its targets", {}, "GOOD", "EXCELLENT"],
  ["of fewer points", { onTimeShare: 0.6, satisfactionPoints: 9 }, "GOOD", "GOOD"],
  ["with a task left undone", { planItemsDone: 19 }, "GOOD", "GOOD"],
  ["under 70 points", { planItemsDone: 15, onTimeShare: 0.5, onlineShare: 0.1 }, "COMPLETED", "COMPLETED"],
  ["with a fifth of the tasks late", { planItemsLate: 4 }, "GOOD", "EXCELLENT"],
  ["with more than a fifth late", { planItemsLate: 5 }, "NOT_COMPLETED", "NOT_COMPLETED"],
  ["with seven tenths of the tasks done", { planItemsDone: 14 }, "GOOD", "GOOD"],
  ["with fewer done", { planItemsDone: 13 }, "NOT_COMPLETED", "NOT_COMPLETED"],
  ["with one decision on a duty", { trueDutyDecisions: 1 }, "NOT_COMPLETED", "NOT_COMPLETED"],
  ["of which discipline does not answer", { trueDutyDecisions: null }, null, "EXCELLENT"],
  ["of six months", { monthsInExistence: 6 }, "GOOD", "EXCELLENT"],
  ["of five months", { monthsInExistence: 5 }, null, null],
  ["of months nobody knows", { monthsInExistence: null }, null, "EXCELLENT"],
])("a year %s", (_year, change, given, possible) => {
  const rating = ratingOf(bodyConditions({ ...YEAR, ...change }, STANDARD));

  expect([rating.class, rating.possibleClass]).toEqual([given, possible]);
});

it("is not known, not bad, where nothing is", () => {
  expect(new Set(Object.values(outcomes(NO_FACTS)))).toEqual(new Set(["UNKNOWN"]));
  expect(ratingOf(bodyConditions(NO_FACTS, STANDARD))).toEqual({
    ...{ isRated: null, class: null, possibleClass: "EXCELLENT" },
  });
});

it("tells whether anybody was disciplined, never how many", () => {
  const [condition] = bodyConditions({ ...YEAR, trueDutyDecisions: 3 }, STANDARD).filter(
    ({ code }) => code === "NO_DUTY_DISCIPLINE",
  );

  expect(condition).toEqual({
    ...{ code: "NO_DUTY_DISCIPLINE", neededFor: "COMPLETED", outcome: "NOT_MET", value: null, limit: 0 },
    ...{ fact: "trueDutyDecisions", owner: "discipline" },
  });
});

it.each<[string, Partial<EvaluationFacts>, string | null, string | null]>([
  ["as the body", {}, "GOOD", "EXCELLENT"],
  ["after a decision on a duty of their own", { trueHeadDutyDecisions: 1 }, "NOT_COMPLETED", "NOT_COMPLETED"],
  ["never above the body", { trueDutyDecisions: 1 }, "NOT_COMPLETED", "NOT_COMPLETED"],
  ["not at all, in office for five months", { headMonthsInOffice: 5 }, null, null],
])("a head is rated %s", (_how, change, given, possible) => {
  const facts = { ...YEAR, ...change };
  const body = ratingOf(bodyConditions(facts, STANDARD));
  const rating = ratingOf(headConditions(facts, body, STANDARD));

  expect([rating.class, rating.possibleClass]).toEqual([given, possible]);
});

it("what is hidden from a reader leaves the class open", () => {
  const hide = ({ code, outcome }: { code: ConditionCode; outcome: Outcome }): Outcome =>
    code === "NO_DUTY_DISCIPLINE" ? "HIDDEN" : outcome;
  const conditions = bodyConditions(YEAR, STANDARD).map((each) => ({ ...each, outcome: hide(each) }));

  expect(ratingOf(conditions)).toMatchObject({ class: null, possibleClass: "EXCELLENT" });
});
