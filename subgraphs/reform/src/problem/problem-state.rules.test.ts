import { calendarOf } from "@lienthong/kernel/domain/calendar.js";
import { addDays, plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { describe, expect, test } from "vitest";
import type { ActFact } from "../act/act-kind.rules.js";
import {
  type ProblemActKind,
  problemStateOn,
  refusalToTake,
  waitingMoreThan,
  waitingWorkingDays,
} from "./problem-state.rules.js";

const reportedOn = plainDate("2026-10-01");
const today = plainDate("2026-11-23");

const DAYS = ["2026-10-05", "2026-10-12", "2026-10-19", "2026-10-26"];
const acts = (...kinds: ProblemActKind[]): ActFact[] =>
  kinds.map((kind, at) => ({ kind, takenOn: plainDate(DAYS[at]!) }));

describe("a problem stands", () => {
  test.each<[ProblemActKind[], string, string]>([
    [[], "2026-11-23", "OPEN"],
    [["ACTED_ON"], "2026-11-23", "OPEN"],
    [["ESCALATED"], "2026-10-04", "OPEN"],
    [["ESCALATED"], "2026-10-05", "ESCALATED"],
    [["ESCALATED", "ACTED_ON"], "2026-11-23", "ESCALATED"],
    [["ESCALATED", "DECIDED"], "2026-11-23", "DECIDED"],
    [["ESCALATED", "DECIDED", "ACTED_ON"], "2026-11-23", "DECIDED"],
    [["ESCALATED", "DECIDED", "ACTED_ON", "CLOSED"], "2026-11-23", "CLOSED"],
  ])("after %j on %s at %s", (kinds, day, state) => {
    expect(problemStateOn(acts(...kinds), plainDate(day))).toBe(state);
  });
});

describe("an act on a problem", () => {
  test.each<[ProblemActKind[], ProblemActKind, string | undefined]>([
    [[], "ESCALATED", undefined],
    [[], "ACTED_ON", undefined],
    [[], "DECIDED", "WRONG_STEP"],
    [[], "CLOSED", undefined],
    [["ESCALATED"], "ESCALATED", "WRONG_STEP"],
    [["ESCALATED"], "DECIDED", undefined],
    [["ESCALATED"], "CLOSED", "WRONG_STEP"],
    [["ESCALATED", "DECIDED"], "ACTED_ON", undefined],
    [["ESCALATED", "DECIDED"], "DECIDED", "WRONG_STEP"],
    [["ESCALATED", "DECIDED"], "CLOSED", undefined],
    [["CLOSED"], "ACTED_ON", "WRONG_STEP"],
    [["CLOSED"], "ESCALATED", "WRONG_STEP"],
  ])("after %j: %s", (kinds, kind, code) => {
    const problem = { reportedOn, acts: acts(...kinds) };

    expect(refusalToTake(kind, problem, plainDate("2026-11-02"), today)?.code).toBe(code);
  });

  test("is not taken before the problem was reported, nor ahead", () => {
    const problem = { reportedOn, acts: [] };

    expect(refusalToTake("ACTED_ON", problem, plainDate("2026-09-30"), today)?.code).toBe("BEFORE_START");
    expect(refusalToTake("ACTED_ON", problem, plainDate("2026-11-24"), today)?.code).toBe("INVALID_VALUE");
  });
});

const newYear = { date: "2026-01-01", kind: "HOLIDAY", name: "Tết Dương lịch", certainty: "source", source: "law" };
const calendar = calendarOf({ version: 1, publishedOn: plainDate("2025-12-01") }, [newYear]);

describe("a problem has waited for the Chairman", () => {
  test.each<[string | null, string | null, string, number | null]>([
    ["2026-11-09", null, "2026-11-23", 10],
    ["2026-11-06", null, "2026-11-23", 11],
    ["2026-11-23", null, "2026-11-23", 0],
    ["2026-11-09", "2026-11-12", "2026-11-23", 3],
    ["2026-11-09", "2026-11-12", "2026-11-10", 1],
    ["2026-11-24", null, "2026-11-23", null],
    [null, null, "2026-11-23", null],
    ["2025-12-31", null, "2026-11-23", null],
  ])("from %s, decided %s, by %s: %s working days", (escalatedOn, decidedOn, day, days) => {
    const facts = {
      escalatedOn: escalatedOn === null ? null : plainDate(escalatedOn),
      decidedOn: decidedOn === null ? null : plainDate(decidedOn),
    };

    expect(waitingWorkingDays(calendar, facts, plainDate(day))).toBe(days);
  });

  test("for more than ten working days exactly when it was reported before the day of the bound", () => {
    for (let day = plainDate("2026-02-02"); day < "2026-12-31"; day = addDays(day, 1)) {
      const bound = waitingMoreThan(calendar, 10, day)!;
      const waited = (escalatedOn: typeof day) => waitingWorkingDays(calendar, { escalatedOn, decidedOn: null }, day)!;

      expect(waited(bound)).toBeLessThanOrEqual(10);
      expect(waited(addDays(bound, -1))).toBeGreaterThan(10);
    }
  });

  test("is unknown where the calendar ends", () => {
    expect(waitingMoreThan(calendar, 10, plainDate("2026-12-31"))).toBeNull();
  });
});
