import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, test } from "vitest";
import { isOnTime, programmeYear } from "./draft-due.rules.js";

const day = (text: string | null) => (text === null ? null : plainDate(text));

test.each<[string | null, string | null, string | null, boolean | null, string]>([
  [null, "2026-05-01", null, null, "no programme names it"],
  ["2026-06-30", "2026-06-30", null, true, "issued on its day"],
  ["2026-06-30", "2026-07-01", null, false, "issued a day late"],
  ["2026-06-30", null, null, false, "not issued, its day is past"],
  ["2026-11-23", null, null, null, "not issued, its day is today"],
  ["2026-12-20", null, null, null, "not issued, its day is ahead"],
  ["2026-06-30", null, "2026-06-30", null, "withdrawn by its day"],
  ["2026-06-30", null, "2026-07-01", false, "withdrawn too late"],
])("due %s, issued %s, withdrawn %s: on time %s, %s", (dueOn, issuedOn, withdrawnOn, expected) => {
  const facts = { dueOn: day(dueOn), issuedOn: day(issuedOn), withdrawnOn: day(withdrawnOn) };

  expect(isOnTime(facts, plainDate("2026-11-23"))).toBe(expected);
});

test.each([
  ["2026-06-30", "2025-11-02", 2026],
  [null, "2025-11-02", 2025],
])("due %s, proposed %s: of the programme of %i", (dueOn, proposedOn, year) => {
  expect(programmeYear({ dueOn: day(dueOn), proposedOn: plainDate(proposedOn) })).toBe(year);
});
