import { expect, it } from "vitest";
import { percentOf, refusalToScore, type ScoreStage, type Scoring, totalOf } from "./index.rules.js";

it.each<[string, Scoring, ScoreStage, number, ScoreStage[], string | null]>([
  ["the body scores itself", "ASSESSMENT", "SELF", 2, [], null],
  ["and once more", "ASSESSMENT", "SELF", 1.5, ["SELF"], null],
  ["not after the appraisal", "ASSESSMENT", "SELF", 2, ["SELF", "APPRAISED"], "WRONG_STEP"],
  ["the appraisal follows", "ASSESSMENT", "APPRAISED", 0, ["SELF"], null],
  ["not before the body", "ASSESSMENT", "APPRAISED", 1, [], "WRONG_STEP"],
  ["more than the most", "ASSESSMENT", "SELF", 2.01, [], "INVALID_VALUE"],
  ["less than nothing", "ASSESSMENT", "SELF", -1, [], "INVALID_VALUE"],
  ["no number", "ASSESSMENT", "SELF", Number.NaN, [], "INVALID_VALUE"],
  ["a survey", "SURVEY", "SURVEYED", 1.25, [], null],
  ["a body does not survey itself", "SURVEY", "SELF", 1, [], "WRONG_KIND"],
  ["what is assessed is not surveyed", "ASSESSMENT", "SURVEYED", 1, [], "WRONG_KIND"],
])("%s", (_case, scoredBy, stage, score, given, code) => {
  expect(refusalToScore({ scoredBy, maxScore: 2 }, stage, score, given)?.code ?? null).toBe(code);
});

it("adds up to the thousandth, and nothing is not zero", () => {
  expect([totalOf([0.1, 0.2, 62.32]), totalOf([0]), totalOf([])]).toEqual([62.62, 0, null]);
});

it.each([
  [62.62, 70, 89.46],
  [null, 70, null],
  [0, 0, null],
])("%s of %s is %s percent", (reached, most, percent) => {
  expect(percentOf(reached, most)).toBe(percent);
});
