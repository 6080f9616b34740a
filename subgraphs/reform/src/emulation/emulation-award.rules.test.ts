import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, it } from "vitest";
import { bodyConditions } from "../evaluation/evaluation.rules.js";
import { type EvaluationFacts, NO_FACTS } from "../evaluation/evaluation-facts.js";
import { STANDARD } from "../evaluation/standard.js";
import { type EmulationTitle, TITLES } from "./awards.js";
import { openConditions, refusalToPropose } from "./emulation-award.rules.js";
import type { ReferredEvaluation } from "./evaluation-reference.js";

const AFTER = plainDate("2026-12-20");
const YEAR: Partial<EvaluationFacts> = {
  ...{ monthsInExistence: 12, trueDutyDecisions: 0, planItemsDue: 10, planItemsDone: 10, planItemsLate: 0 },
};
const evaluation = (facts: Partial<EvaluationFacts>, within?: "MET" | "NOT_MET"): ReferredEvaluation => ({
  ...{ organisationId: "Organisation_1", period: "2026", computedOn: AFTER, points: null },
  conditions: [
    ...bodyConditions({ ...NO_FACTS, ...YEAR, ...facts }, STANDARD),
    ...(within ? [{ code: "WITHIN_TOP_SHARE", neededFor: "EXCELLENT", outcome: within } as const] : []),
  ],
});

it.each<[string, EmulationTitle, ReferredEvaluation, string | null]>([
  ["a good year", "ADVANCED_COLLECTIVE", evaluation({}), null],
  ["a good year, not among the few best", "ADVANCED_COLLECTIVE", evaluation({}, "NOT_MET"), null],
  ["a year that may be excellent", "EXCELLENT_COLLECTIVE", evaluation({}), null],
  ["a task left undone", "EXCELLENT_COLLECTIVE", evaluation({ planItemsDone: 9 }), "CONDITION_NOT_MET"],
  ["which does for less", "ADVANCED_COLLECTIVE", evaluation({ planItemsDone: 9 }), null],
  ["discipline over a duty", "ADVANCED_COLLECTIVE", evaluation({ trueDutyDecisions: 1 }), "CONDITION_NOT_MET"],
  ["too short a life", "ADVANCED_COLLECTIVE", evaluation({ monthsInExistence: 5 }), "CONDITION_NOT_MET"],
  ["a life nobody knows", "ADVANCED_COLLECTIVE", evaluation({ monthsInExistence: null }), "CONDITION_NOT_MET"],
  ["among the few best", "PROVINCIAL_FLAG", evaluation({}, "MET"), null],
  ["not among them", "PROVINCIAL_FLAG", evaluation({}, "NOT_MET"), "CONDITION_NOT_MET"],
  ["outside of any ranking", "PROVINCIAL_FLAG", evaluation({}), "CONDITION_NOT_MET"],
])("%s, proposed for %s", (_year, title, referred, code) => {
  expect(refusalToPropose(TITLES[title], referred, AFTER)?.code ?? null).toBe(code);
});

it("a year that still lasts is too early, and yesterday's evaluation is not today's", () => {
  const title = TITLES.ADVANCED_COLLECTIVE;

  expect(refusalToPropose(title, evaluation({}), plainDate("2026-12-14"))?.code).toBe("TOO_EARLY");
  expect(refusalToPropose(title, evaluation({}), plainDate("2026-12-21"))?.code).toBe("INVALID_VALUE");
});

it("names what nobody knows, for those who decide", () => {
  expect(openConditions(TITLES.ADVANCED_COLLECTIVE, evaluation({ trueDutyDecisions: null }))).toEqual([
    "NO_DUTY_DISCIPLINE",
  ]);
  expect(openConditions(TITLES.EXCELLENT_COLLECTIVE, evaluation({}, "MET"))).toEqual([
    "BEYOND_TARGET",
    "NO_UNIT_FAILING",
  ]);
});
