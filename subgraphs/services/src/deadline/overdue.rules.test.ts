import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, test } from "vitest";
import { CALENDAR, history } from "../../test/dossier-calendar.js";
import { isOverdueAt } from "./overdue.rules.js";

const FIVE = { amount: 5, unit: "WORKING_DAY" } as const;
const SIX_HOURS = { amount: 6, unit: "HOUR" } as const;
const RECEIVED = "RECEIVED@2021-10-07>2021-10-14";

test.each<[string, string, boolean | null]>([
  [RECEIVED, "2021-10-06", null],
  [RECEIVED, "2021-10-14", false],
  [RECEIVED, "2021-10-15", true],
  [`${RECEIVED}; FINISHED@2021-10-14`, "2026-11-23", false],
  [`${RECEIVED}; FINISHED@2021-10-15`, "2021-10-14", false],
  [`${RECEIVED}; FINISHED@2021-10-15`, "2026-11-23", true],
  [`${RECEIVED}; RETURNED@2021-10-15`, "2026-11-23", true],
  [`${RECEIVED}; EXTENDED@2021-10-14>2021-10-20`, "2021-10-15", true],
  [`${RECEIVED}; SUPPLEMENT_REQUESTED@2021-10-11`, "2022-01-05", false],
  [`${RECEIVED}; SUPPLEMENT_REQUESTED@2021-10-11; COMPLETED@2021-10-18`, "2021-10-15", false],
  [`${RECEIVED}; SUPPLEMENT_REQUESTED@2021-10-11; COMPLETED@2021-10-18`, "2021-10-25", false],
  [`${RECEIVED}; SUPPLEMENT_REQUESTED@2021-10-11; COMPLETED@2021-10-18`, "2021-10-26", true],
  [`${RECEIVED}; OBLIGATION_RECORDED@2021-10-11`, "2022-01-05", false],
  [`${RECEIVED}; OBLIGATION_RECORDED@2021-10-15`, "2022-01-05", true],
  [`${RECEIVED}; WITHDRAWN@2021-10-13`, "2022-01-05", false],
  ["REGISTERED@2021-10-01", "2021-12-01", null],
])("%s: on %s overdue %s", (text, day, overdue) => {
  const facts = { term: FIVE, acts: history(text) };

  expect(isOverdueAt(facts, { on: plainDate(day), at: null }, CALENDAR)).toBe(overdue);
});

test.each<[string, string | null, boolean]>([
  ["", "2021-10-07T07:15:00.000Z", false],
  ["", "2021-10-07T07:15:00.001Z", true],
  ["", null, true],
  ["; FINISHED@2021-10-07T14:15+07:00", null, false],
  ["; FINISHED@2021-10-07T14:16+07:00", null, true],
  ["; FINISHED@2021-10-07", null, false],
])("a term of six hours from 8:15%s, asked at %s: overdue %s", (more, at, overdue) => {
  const facts = { term: SIX_HOURS, acts: history(`RECEIVED@2021-10-07T08:15+07:00${more}`) };

  expect(isOverdueAt(facts, { on: plainDate("2021-10-07"), at }, CALENDAR)).toBe(overdue);
});

test("nobody knows whether a dossier without a known deadline is overdue", () => {
  const facts = { term: null, acts: history(RECEIVED) };

  expect(isOverdueAt(facts, { on: plainDate("2026-11-23"), at: null }, CALENDAR)).toBeNull();
});
