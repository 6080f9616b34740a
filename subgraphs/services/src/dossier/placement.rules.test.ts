import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { describe, expect, test } from "vitest";
import type { ProcessingTime } from "../channel/processing-time.rules.js";
import type { Start } from "../procedure/procedure-words.js";
import { chosenTime, possibleTimes, refusalToChoose, refusalToPlace } from "./placement.rules.js";

const stretch = (from: string, to: string | null = null) => ({
  validFrom: plainDate(from),
  validTo: to === null ? null : plainDate(to),
});
const edition = (start: Start, from: string, to: string | null = null) => ({ start, ...stretch(from, to) });
const COMMUNE = stretch("2021-01-01", "2025-07-01");

describe("a dossier begins", () => {
  test.each<[string, ReturnType<typeof edition>[], ReturnType<typeof stretch>[], string]>([
    ["in the procedure's time at the body", [edition("ON_DAY", "2021-01-01")], [COMMUNE], "2025-06-30"],
    ["before a day by which it held at the latest", [edition("AT_LATEST", "2026-01-16")], [COMMUNE], "2024-05-02"],
  ])("%s", (_name, editions, executions, day) => {
    expect(refusalToPlace({ editions, executions }, plainDate(day))).toBeNull();
  });

  test.each<[string, ReturnType<typeof edition>[], ReturnType<typeof stretch>[], string, string, string]>([
    [
      "before the procedure was set up",
      [edition("SET_UP", "2026-01-16")],
      [COMMUNE],
      "2024-05-02",
      "BEFORE_START",
      "procedureId",
    ],
    [
      "after the procedure ended",
      [edition("ON_DAY", "2021-01-01", "2024-05-02")],
      [COMMUNE],
      "2024-05-02",
      "ENDED",
      "procedureId",
    ],
    ["after the body ended", [edition("ON_DAY", "2021-01-01")], [COMMUNE], "2025-07-01", "ENDED", "bodyId"],
    [
      "before the body began",
      [edition("ON_DAY", "2021-01-01")],
      [stretch("2025-07-01")],
      "2025-06-30",
      "BEFORE_START",
      "bodyId",
    ],
    ["at a body that never does it", [edition("ON_DAY", "2021-01-01")], [], "2025-06-30", "NOT_FOUND", "bodyId"],
  ])("never %s", (_name, editions, executions, day, code, field) => {
    expect(refusalToPlace({ editions, executions }, plainDate(day))).toMatchObject({ code, field: [field] });
  });
});

describe("the time of a dossier", () => {
  const days = (amount: number | null, note: string | null = null): ProcessingTime => {
    return { amount, unit: amount === null ? "OTHER" : "WORKING_DAY", note };
  };
  const own = { amount: 4, unit: "WORKING_DAY" as const, note: null };
  const none = { amount: null, unit: null, note: null };

  test("is the body's own, else the case's, else the published one", () => {
    expect(possibleTimes(own, days(9), [days(12)])).toEqual([days(4)]);
    expect(possibleTimes(none, days(9), [days(12)])).toEqual([days(9)]);
    expect(possibleTimes(none, days(null), [days(12)])).toEqual([days(12)]);
    expect(possibleTimes(null, null, [])).toEqual([]);
  });

  test("needs no choice where all are equal, and one where they differ", () => {
    const equal = [days(5, "thường"), days(5, "liên thông")];
    const different = [days(5), days(12, "phải xác minh")];

    expect(chosenTime(equal, null)).toEqual(equal[0]);
    expect(refusalToChoose(equal, null)).toBeNull();
    expect(chosenTime(different, null)).toBeNull();
    expect(refusalToChoose(different, null)).toMatchObject({ code: "MISSING_VALUE", field: ["time"] });
    expect(chosenTime(different, 2)).toEqual(different[1]);
    expect(refusalToChoose([], null)).toBeNull();
  });

  test.each([0, -1, 3, 1.5])("number %s of two is none", (position) => {
    expect(refusalToChoose([days(5), days(12)], position)).toMatchObject({ code: "INVALID_VALUE", field: ["time"] });
  });
});
