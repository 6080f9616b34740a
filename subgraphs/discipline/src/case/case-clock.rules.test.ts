import { type PlainDate, plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { describe, expect, test } from "vitest";
import { handlingDaysUsed, handlingDueOn, isLate, isTimeBarred, limitationOf, type Stop } from "./case-clock.rules.js";

const day = plainDate;
const stop = (from: string, to: string | null): Stop => ({ from: day(from), to: to === null ? null : day(to) });

describe("a case is to be decided", () => {
  test.each([
    ["plain, in 90 days", false, [], "2026-04-01"],
    ["complex, in 150 days", true, [], "2026-05-31"],
    ["10 days later after a stop of 10 days", false, [stop("2026-02-01", "2026-02-11")], "2026-04-11"],
    ["not moved by a stop after its end", false, [stop("2026-04-02", "2026-05-01")], "2026-04-01"],
    ["moved by a stop on its very last day", false, [stop("2026-04-01", "2026-04-03")], "2026-04-03"],
    [
      "moved by a second stop that only the first brought into it",
      false,
      [stop("2026-02-01", "2026-02-11"), stop("2026-04-05", "2026-04-06")],
      "2026-04-12",
    ],
    [
      "moved once where two stops overlap",
      false,
      [stop("2026-02-05", "2026-02-11"), stop("2026-02-01", "2026-02-08")],
      "2026-04-11",
    ],
    ["moved by the part of a stop after discovery", false, [stop("2025-12-01", "2026-01-06")], "2026-04-06"],
    ["on no known day while the clock stands still", false, [stop("2026-02-01", null)], null],
    ["on its day when it is stopped only later", false, [stop("2026-04-02", null)], "2026-04-01"],
  ] as const)("%s", (_what, isComplex, stops, expected) => {
    expect(handlingDueOn({ discoveredOn: day("2026-01-01"), isComplex, stops })).toBe(expected);
  });

  test.each([
    ["2026-01-01", [], 0],
    ["2026-04-01", [], 90],
    ["2026-04-01", [stop("2026-02-01", "2026-02-11")], 80],
    ["2026-02-06", [stop("2026-02-01", "2026-02-11")], 31],
    ["2026-06-01", [stop("2026-02-01", null)], 31],
    ["2025-12-01", [], 0],
  ] as const)("and by %s with the stops %j has used %i days", (on, stops, days) => {
    expect(handlingDaysUsed({ discoveredOn: day("2026-01-01"), stops }, day(on))).toBe(days);
  });

  test.each([
    ["2026-04-01", null, "2026-04-01", false],
    ["2026-04-01", null, "2026-04-02", true],
    ["2026-04-01", "2026-04-01", "2026-09-01", false],
    ["2026-04-01", "2026-04-02", "2026-09-01", true],
    ["2026-04-01", "2026-04-02", "2026-04-01", false],
    [null, null, "2030-01-01", false],
  ] as const)("due on %s and decided on %s, by %s it is late: %s", (due, decided, on, late) => {
    expect(isLate(due as PlainDate | null, decided as PlainDate | null, day(on))).toBe(late);
  });
});

describe("an act of 1 March 2021", () => {
  const act = {
    staffKind: "CIVIL_SERVANT",
    committedOn: day("2021-03-01"),
    consideredOn: day("2026-02-01"),
    unlimitedKind: null,
    stops: [],
  } as const;

  test.each([
    ["can be reprimanded for five years", {}, "REPRIMAND", { kind: "ENDS", on: "2026-03-01" }],
    ["can be warned for ten", {}, "WARNING", { kind: "ENDS", on: "2031-03-01" }],
    [
      "of a public employee: two years",
      { staffKind: "PUBLIC_EMPLOYEE" },
      "REPRIMAND",
      { kind: "ENDS", on: "2023-03-01" },
    ],
    ["of the four kinds: always", { unlimitedKind: "FALSE_CERTIFICATES" }, "REPRIMAND", { kind: "NEVER" }],
    [
      "longer by a stop",
      { stops: [stop("2022-01-01", "2022-01-31")] },
      "REPRIMAND",
      { kind: "ENDS", on: "2026-03-31" },
    ],
    [
      "without end while the clock stands still",
      { stops: [stop("2022-01-01", null)] },
      "REPRIMAND",
      { kind: "STOPPED" },
    ],
    ["considered before any known regime", { consideredOn: day("2020-01-01") }, "REPRIMAND", { kind: "UNKNOWN" }],
  ] as const)("%s", (_what, facts, form, expected) => {
    expect(limitationOf({ ...act, ...facts }, form)).toEqual(expected);
  });

  test.each([
    ["2026-03-01", "REPRIMAND", false],
    ["2026-03-02", "REPRIMAND", true],
    ["2026-03-02", "WARNING", false],
  ] as const)("considered on %s, by %s: time-barred %s", (considered, form, barred) => {
    expect(isTimeBarred({ ...act, consideredOn: day(considered) }, form)).toBe(barred);
  });
});
