import { expect, it, test } from "vitest";
import {
  alongBoth,
  type Extent,
  isSurer,
  mayReadSuccessions,
  type Outcome,
  successionStatus,
} from "./succession.rules.js";

test.each<[string, string | null, Outcome[], string]>([
  ["exists", null, [], "NOT_ENDED"],
  ["will end tomorrow", "2026-11-24", ["SUCCESSOR"], "NOT_ENDED"],
  ["ended today into another", "2026-11-23", ["SUCCESSOR"], "KNOWN"],
  ["ended, and only candidates are known", "2024-09-01", ["CANDIDATE", "CANDIDATE"], "UNKNOWN"],
  ["ended, and nothing is known", "2006-04-15", [], "UNKNOWN"],
  ["ended with its level", "2025-07-01", ["NONE"], "NONE"],
  ["ended into another, candidates left over", "2024-09-01", ["CANDIDATE", "SUCCESSOR"], "KNOWN"],
])("the successors of an area that %s", (_, validTo, outcomes, status) => {
  const records = outcomes.map((outcome) => ({ outcome }));

  expect(successionStatus({ validTo }, records, "2026-11-23")).toBe(status);
});

test.each<[Extent, Extent, Extent]>([
  ["FULL", "FULL", "FULL"],
  ["FULL", "PARTIAL", "PARTIAL"],
  ["PARTIAL", "FULL", "PARTIAL"],
  ["PARTIAL", "PARTIAL", "PARTIAL"],
])("%s and then %s is %s", (first, second, both) => {
  expect(alongBoth(first, second)).toBe(both);
});

it("holds what was read in the decision surer than the press, and the press surer than an unchecked mapping", () => {
  expect(isSurer("CERTAIN", "PRESS")).toBe(true);
  expect(isSurer("PRESS", "UNVERIFIED")).toBe(true);
  expect(isSurer("UNVERIFIED", "INFERRED")).toBe(false);
  expect(isSurer("CERTAIN", "CERTAIN")).toBe(false);
});

it("lets everybody read successions", () => {
  expect(mayReadSuccessions()).toBe(true);
});
