import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { reportingPeriod } from "@lienthong/kernel/domain/reporting-period.js";
import { describe, expect, test } from "vitest";
import type { ActFact } from "../act/act-kind.rules.js";
import {
  type ReportedFigures,
  refusalToFigures,
  refusalToReturn,
  refusalToSubmit,
  reportedPeriods,
  reportStandingOn,
  wasLate,
} from "./report-standing.rules.js";

const today = plainDate("2026-11-23");
const submitted = (day: string): ActFact => ({ kind: "SUBMITTED", takenOn: plainDate(day) });
const returned = (day: string): ActFact => ({ kind: "RETURNED", takenOn: plainDate(day) });

test("a year has four reports", () => {
  expect(reportedPeriods(2026).map(({ text }) => text)).toEqual(["2026-Q1", "2026-H1", "2026-9M", "2026"]);
});

describe("the report on nine months of 2026, due on 20 September", () => {
  test.each<[ActFact[], string, string, boolean]>([
    [[], "2026-09-20", "NOT_DUE", false],
    [[], "2026-09-21", "MISSING", false],
    [[submitted("2026-09-20")], "2026-09-19", "NOT_DUE", false],
    [[submitted("2026-09-20")], "2026-09-20", "IN_TIME", false],
    [[submitted("2026-09-21")], "2026-09-21", "LATE", true],
    [[submitted("2026-09-18"), returned("2026-09-19")], "2026-09-25", "RETURNED", false],
    [[submitted("2026-09-22"), returned("2026-09-25")], "2026-09-25", "RETURNED", true],
    [[submitted("2026-09-18"), returned("2026-09-22"), submitted("2026-09-24")], "2026-09-24", "IN_TIME", false],
    [[submitted("2026-09-22"), returned("2026-09-23"), submitted("2026-09-24")], "2026-09-24", "LATE", true],
  ])("with %j stands on %s at %s", (acts, day, standing, late) => {
    expect(reportStandingOn(reportingPeriod("2026-9M"), acts, plainDate(day))).toBe(standing);
    expect(wasLate(reportingPeriod("2026-9M"), acts, plainDate(day))).toBe(late);
  });
});

describe("a report is handed in", () => {
  test.each<[string, string, ActFact[], string, string | undefined]>([
    ["from the day its figures are cut off", "2026-9M", [], "2026-09-14", undefined],
    ["before that day", "2026-9M", [], "2026-09-13", "TOO_EARLY"],
    ["late", "2026-9M", [], "2026-11-01", undefined],
    ["ahead", "2026-9M", [], "2026-11-24", "INVALID_VALUE"],
    ["on a quarter that is reported with six months", "2026-Q2", [], "2026-06-20", "INVALID_VALUE"],
    ["on no period", "2026-Q5", [], "2026-09-18", "INVALID_VALUE"],
    ["twice", "2026-9M", [submitted("2026-09-18")], "2026-09-19", "ALREADY_DONE"],
    [
      "again after it was returned",
      "2026-9M",
      [submitted("2026-09-18"), returned("2026-09-19")],
      "2026-09-19",
      undefined,
    ],
    [
      "before it was returned",
      "2026-9M",
      [submitted("2026-09-18"), returned("2026-09-19")],
      "2026-09-18",
      "BEFORE_START",
    ],
  ])("%s", (_, period, acts, on, code) => {
    expect(refusalToSubmit(period, acts, plainDate(on), today)?.code).toBe(code);
  });
});

describe("a report is returned", () => {
  test.each<[ActFact[], string, string | undefined]>([
    [[submitted("2026-09-18")], "2026-09-18", undefined],
    [[submitted("2026-09-18")], "2026-09-17", "BEFORE_START"],
    [[submitted("2026-09-18"), returned("2026-09-19")], "2026-09-20", "WRONG_STEP"],
    [[submitted("2026-09-18")], "2026-11-24", "INVALID_VALUE"],
  ])("after %j on %s: %s", (acts, on, code) => {
    expect(refusalToReturn(acts, plainDate(on), today)?.code).toBe(code);
  });
});

describe("a body's own figures", () => {
  const figures: ReportedFigures = { itemsDue: 10, itemsDone: 9, onTimePercent: 97.5 };

  test.each<[Partial<ReportedFigures>, string | undefined, string | undefined]>([
    [{}, undefined, undefined],
    [{ itemsDue: null, itemsDone: null, onTimePercent: null }, undefined, undefined],
    [{ itemsDone: 10 }, undefined, undefined],
    [{ itemsDone: 11 }, "SUM_MISMATCH", "itemsDone"],
    [{ itemsDue: -1 }, "INVALID_VALUE", "itemsDue"],
    [{ itemsDone: -1 }, "INVALID_VALUE", "itemsDone"],
    [{ onTimePercent: 100 }, undefined, undefined],
    [{ onTimePercent: 100.1 }, "INVALID_VALUE", "onTimePercent"],
    [{ onTimePercent: -0.1 }, "INVALID_VALUE", "onTimePercent"],
  ])("%j: %s", (changes, code, field) => {
    const refused = refusalToFigures({ ...figures, ...changes });

    expect([refused?.code, refused?.field[0]]).toEqual([code, field]);
  });
});
