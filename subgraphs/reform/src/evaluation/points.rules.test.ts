import { expect, it } from "vitest";
import { type EvaluationFacts, NO_FACTS } from "./evaluation-facts.js";
import { measureYear, pointsOf } from "./points.rules.js";
import { STANDARD } from "./standard.js";

it.each<[string, Partial<EvaluationFacts>, number | null]>([
  ["everything reached", { ...tasks(10, 10), ...dossiers(1, 1, 18), ...reports(4, 0) }, 100],
  ["the tasks alone", tasks(10, 9), 90],
  ["dossiers without tasks", { ...dossiers(0.9, 0.5, 9) }, 67.78],
  ["no tasks were due", { ...tasks(0, 0), ...dossiers(0.9, 0.5, 9) }, 67.78],
  ["too little to say", { onTimeShare: 1, ...reports(4, 0) }, null],
  ["one of three documents on time", { ...tasks(10, 10), trueNormativeDue: 3, trueNormativeOnTime: 1 }, 86.67],
])("points of a year: %s", (_year, facts, points) => {
  expect(pointsOf(measureYear({ ...NO_FACTS, ...facts }, STANDARD), STANDARD)).toBe(points);
});

it("weights of all measures are one hundred", () => {
  expect(measureYear(NO_FACTS, STANDARD).reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
});

function tasks(planItemsDue: number, planItemsDone: number) {
  return { planItemsDue, planItemsDone };
}

function dossiers(onTimeShare: number, onlineShare: number, satisfactionPoints: number) {
  return { onTimeShare, onlineShare, satisfactionPoints };
}

function reports(reportsDue: number, reportsLate: number) {
  return { reportsDue, reportsLate };
}
