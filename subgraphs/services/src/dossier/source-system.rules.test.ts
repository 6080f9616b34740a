import { expect, test } from "vitest";
import { isHandledHere, isSourceSystem, problemOfCode } from "./source-system.rules.js";

test.each([
  ["PROVINCIAL", true, true],
  ["NATIONAL_PORTAL", true, false],
  ["G15", true, false],
  ["provincial", false, false],
  ["", false, false],
  ["G15.01", false, false],
])("%j: a system that owns dossiers %s, handled here %s", (text, isSystem, isHere) => {
  expect([isSourceSystem(text), isHandledHere(text)]).toEqual([isSystem, isHere]);
});

test.each([
  ["000.00.19.H40-211007-0001", "PROVINCIAL", true],
  ["G15-7", "PROVINCIAL", false],
  ["G15-7", "G15", true],
  ["HKD 12", "G15", false],
  ["abc", "NATIONAL_PORTAL", false],
  ["x".repeat(65), "NATIONAL_PORTAL", false],
])("%s is a code of %s: %s", (code, system, isCode) => {
  expect(problemOfCode(code, system) === null).toBe(isCode);
});
