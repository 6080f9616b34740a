import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { describe, expect, test } from "vitest";
import type { ActFact } from "../act/act-kind.rules.js";
import { type PlanActKind, planStateOn, refusalToTake, refusalToWrite } from "./plan-state.rules.js";

const draftedOn = plainDate("2025-12-01");
const today = plainDate("2026-11-23");

const DAYS = ["2025-12-10", "2025-12-20", "2026-01-05", "2026-01-15", "2026-06-01"];
const acts = (...kinds: PlanActKind[]): ActFact[] => kinds.map((kind, at) => ({ kind, takenOn: plainDate(DAYS[at]!) }));

describe("a plan stands", () => {
  test.each<[PlanActKind[], string, string]>([
    [[], "2026-11-23", "DRAFT"],
    [["SUBMITTED"], "2025-12-09", "DRAFT"],
    [["SUBMITTED"], "2025-12-10", "SUBMITTED"],
    [["SUBMITTED", "RETURNED"], "2025-12-20", "RETURNED"],
    [["SUBMITTED", "RETURNED", "SUBMITTED"], "2026-01-05", "SUBMITTED"],
    [["SUBMITTED", "RETURNED", "SUBMITTED", "APPROVED"], "2026-01-14", "SUBMITTED"],
    [["SUBMITTED", "RETURNED", "SUBMITTED", "APPROVED"], "2026-01-15", "APPROVED"],
    [["SUBMITTED", "APPROVED", "AMENDED"], "2026-01-05", "AMENDED"],
  ])("after %j on %s at %s", (kinds, day, state) => {
    expect(planStateOn(acts(...kinds), plainDate(day))).toBe(state);
  });
});

describe("an act on a plan", () => {
  test.each<[PlanActKind[], PlanActKind, string | undefined]>([
    [[], "SUBMITTED", undefined],
    [[], "RETURNED", "WRONG_STEP"],
    [[], "APPROVED", "WRONG_STEP"],
    [[], "AMENDED", "WRONG_STEP"],
    [["SUBMITTED"], "SUBMITTED", "WRONG_STEP"],
    [["SUBMITTED"], "RETURNED", undefined],
    [["SUBMITTED"], "APPROVED", undefined],
    [["SUBMITTED"], "AMENDED", "WRONG_STEP"],
    [["SUBMITTED", "RETURNED"], "SUBMITTED", undefined],
    [["SUBMITTED", "RETURNED"], "APPROVED", "WRONG_STEP"],
    [["SUBMITTED", "APPROVED"], "RETURNED", "WRONG_STEP"],
    [["SUBMITTED", "APPROVED"], "APPROVED", "WRONG_STEP"],
    [["SUBMITTED", "APPROVED"], "AMENDED", undefined],
    [["SUBMITTED", "APPROVED", "AMENDED"], "AMENDED", undefined],
  ])("after %j: %s", (kinds, kind, code) => {
    const plan = { draftedOn, acts: acts(...kinds) };

    expect(refusalToTake(kind, plan, plainDate("2026-06-30"), today)?.code).toBe(code);
  });

  test("is not taken before the one before it, nor ahead", () => {
    const plan = { draftedOn, acts: acts("SUBMITTED") };

    expect(refusalToTake("APPROVED", plan, plainDate("2025-12-09"), today)?.code).toBe("BEFORE_START");
    expect(refusalToTake("APPROVED", plan, plainDate("2026-11-24"), today)?.code).toBe("INVALID_VALUE");
  });
});

describe("items are written", () => {
  test.each<[PlanActKind[], string | undefined]>([
    [[], undefined],
    [["SUBMITTED"], "WRONG_STEP"],
    [["SUBMITTED", "RETURNED"], undefined],
    [["SUBMITTED", "APPROVED"], "WRONG_STEP"],
    [["SUBMITTED", "APPROVED", "AMENDED"], "WRONG_STEP"],
  ])("after %j: %s", (kinds, code) => {
    expect(refusalToWrite(acts(...kinds), today)?.code).toBe(code);
  });
});
