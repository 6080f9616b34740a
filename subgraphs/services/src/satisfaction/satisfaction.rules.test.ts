import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, test } from "vitest";
import {
  type Answers,
  classOf,
  INDICATORS,
  type Indicator,
  personClassOf,
  pointsOf,
  refusalToDay,
  refusalToRate,
  refusalToScores,
} from "./satisfaction.rules.js";

/** Answers of ten people, by the points that the nine indicators were given in all. */
const answersOf = (points: readonly number[], answers = 10) =>
  Object.fromEntries(
    INDICATORS.map(({ indicator }, at) => [indicator, { answers, points: points[at] ?? 0 }]),
  ) as Record<Indicator, Answers>;

test.each([
  [[20, 20, 20, 20, 20, 20, 20, 20, 20], 18, 10],
  [[15, 16, 17, 18, 10, 12, 19, 11, 9], 12.7, 8.5],
  [[0, 0, 0, 0, 0, 0, 0, 0, 0], 0, 0],
])("ten people who gave %j make %s points for the body, and %s for its officials", (points, body, person) => {
  expect([pointsOf(answersOf(points)), pointsOf(answersOf(points), "PERSON")]).toEqual([body, person]);
});

test("an indicator that nobody answered leaves the sum unknown, which is not zero", () => {
  const answers = { ...answersOf([20, 20, 20, 20, 20, 20, 20, 20, 20]), PUBLICITY: { answers: 0, points: 0 } };

  expect([pointsOf(answers), pointsOf(answers, "PERSON"), pointsOf(answers, "BODY")]).toEqual([null, 10, null]);
});

test("points are rounded to one decimal, as the classes are told", () => {
  expect(pointsOf(answersOf([2, 2, 2, 2, 2, 2, 2, 2, 1], 3))).toBe(5.7);
});

test.each([
  [18, "EXCELLENT"],
  [15, "EXCELLENT"],
  [14.9, "GOOD"],
  [12, "GOOD"],
  [11.9, "FAIR"],
  [9, "FAIR"],
  [8.9, "AVERAGE"],
  [6, "AVERAGE"],
  [5.9, "WEAK"],
  [0, "WEAK"],
  [null, null],
])("a body of %s points is %s", (points, expected) => {
  expect(classOf(points)).toBe(expected);
});

test.each([
  [10, "FULFILLED"],
  [5, "FULFILLED"],
  [4.9, "PARTLY_FULFILLED"],
  [3.5, "PARTLY_FULFILLED"],
  [3.4, "NOT_FULFILLED"],
  [null, null],
])("officials of %s points are %s", (points, expected) => {
  expect(personClassOf(points)).toBe(expected);
});

test.each([
  ["FINISHED", false, null],
  ["RETURNED", false, null],
  ["RETURNED", true, "ALREADY_DONE"],
  ["IN_PROCESS", false, "WRONG_STEP"],
  ["STOPPED", false, "WRONG_STEP"],
  ["WITHDRAWN", false, "WRONG_STEP"],
] as const)("a dossier at %s, rated %s, is refused with %s", (state, isRated, code) => {
  expect(refusalToRate({ state, isRated })?.code ?? null).toBe(code);
});

test.each([
  ["2026-11-05", "BEFORE_START"],
  ["2026-11-06", null],
  ["2026-11-23", null],
  ["2026-11-24", "INVALID_VALUE"],
])("a result of 6 November, rated on %s, is refused with %s", (on, code) => {
  const refused = refusalToDay(plainDate(on), plainDate("2026-11-06"), plainDate("2026-11-23"));

  expect(refused?.code ?? null).toBe(code);
});

test.each([
  [[], "MISSING_VALUE", ["scores"]],
  [[{ indicator: "ATTITUDE", score: 3 }], "INVALID_VALUE", ["scores", "0", "score"]],
  [[{ indicator: "ATTITUDE", score: 0.5 }], "INVALID_VALUE", ["scores", "0", "score"]],
  [
    [
      { indicator: "ATTITUDE", score: 2 },
      { indicator: "ATTITUDE", score: 2 },
    ],
    "INVALID_VALUE",
    ["scores", "1", "indicator"],
  ],
] as const)("the scores %j are refused with %s", (scores, code, field) => {
  expect(refusalToScores(scores)).toMatchObject({ code, field });
});
