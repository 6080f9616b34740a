import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { describe, expect, test } from "vitest";
import { actsBy, refusalToDay } from "./act-kind.rules.js";

const beganOn = plainDate("2026-01-05");
const today = plainDate("2026-11-23");
const submitted = { kind: "SUBMITTED", takenOn: plainDate("2026-02-10") } as const;
const returned = { kind: "RETURNED", takenOn: plainDate("2026-02-20") } as const;

test("an act counts from the end of its day", () => {
  expect(actsBy([submitted, returned], plainDate("2026-02-19"))).toEqual([submitted]);
  expect(actsBy([submitted, returned], plainDate("2026-02-20"))).toEqual([submitted, returned]);
});

describe("the day of an act", () => {
  test.each([
    ["that of the beginning", [], "2026-01-05", undefined],
    ["before the beginning", [], "2026-01-04", "BEFORE_START"],
    ["that of the act before", [submitted], "2026-02-10", undefined],
    ["before the act before", [submitted], "2026-02-09", "BEFORE_START"],
    ["today", [submitted], "2026-11-23", undefined],
    ["tomorrow", [submitted], "2026-11-24", "INVALID_VALUE"],
  ])("%s", (_, acts, on, code) => {
    expect(refusalToDay({ beganOn, acts }, plainDate(on), today)?.code).toBe(code);
  });
});
