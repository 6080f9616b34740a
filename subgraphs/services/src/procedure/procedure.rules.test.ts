import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { describe, expect, it, test } from "vitest";
import { COMMITTEE, chairman, citizen, clerk, homeAffairs, TOURISM, who } from "../../test/procedure-world.js";
import { editionNearest, editionOn, isInUseOn, mayRead, mayWrite, withdrawnOn } from "./procedure.rules.js";
import type { Start } from "./procedure-words.js";

const edition = (validFrom: string, validTo: string | null, start: Start = "ON_DAY") => ({
  validFrom: plainDate(validFrom),
  validTo: validTo === null ? null : plainDate(validTo),
  start,
});

const FIRST = edition("2021-01-01", "2024-03-01", "AT_LATEST");
const SECOND = edition("2024-03-01", "2025-07-01");
const AGAIN = edition("2026-01-16", null, "SET_UP");
const HISTORY = [FIRST, SECOND, AGAIN];

describe("of a procedure that was withdrawn and set up again", () => {
  test.each([
    ["2020-12-31", null, FIRST],
    ["2021-01-01", FIRST, FIRST],
    ["2024-02-29", FIRST, FIRST],
    ["2024-03-01", SECOND, SECOND],
    ["2025-07-01", null, SECOND],
    ["2026-01-15", null, SECOND],
    ["2026-01-16", AGAIN, AGAIN],
    ["2030-01-01", AGAIN, AGAIN],
  ])("on %s the edition that holds and the nearest are told apart", (day, holds, nearest) => {
    expect(editionOn(HISTORY, plainDate(day))).toBe(holds);
    expect(editionNearest(HISTORY, plainDate(day))).toBe(nearest);
  });

  it("is in use no more as long as its last edition ends", () => {
    expect(withdrawnOn([FIRST, SECOND])).toBe("2025-07-01");
    expect(withdrawnOn(HISTORY)).toBeNull();
  });
});

test.each([
  ["held by then at the latest", [FIRST], "2020-12-31", null],
  ["is an edition of which no earlier one is known", [SECOND], "2024-02-29", null],
  ["was set up then", [AGAIN], "2026-01-15", false],
  ["holds", [FIRST], "2021-01-01", true],
  ["was withdrawn", [FIRST, SECOND], "2025-07-01", false],
  ["was withdrawn and is set up later", HISTORY, "2025-12-31", false],
  ["has no edition", [], "2025-12-31", false],
])("a procedure whose first edition %s: in use or not, or nobody knows", (_case, editions, day, answer) => {
  expect(isInUseOn(editions, plainDate(day))).toBe(answer);
});

test.each([
  ["the clerk of the body that promulgates", clerk, COMMITTEE, true],
  ["its Chairman", chairman, COMMITTEE, true],
  ["the home affairs department", homeAffairs, COMMITTEE, true],
  ["a clerk of another body", who("CLERK", TOURISM), COMMITTEE, false],
  ["a citizen", citizen, COMMITTEE, false],
  ["a clerk, where nobody promulgates", clerk, null, false],
])("%s may record a procedure: %#", (_who, actor, promulgatorId, may) => {
  expect(mayWrite(actor, { promulgatorId })).toBe(may);
  expect(mayRead(actor)).toBe(true);
});
