import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, test } from "vitest";
import { composeDossierCode, parseDossierCode } from "./dossier-code.rules.js";

test.each([
  ["000.00.19.H40-211007-0001", "000.00.19.H40", "2021-10-07", 1],
  ["000.27.19.H40-240229-9999", "000.27.19.H40", "2024-02-29", 9999],
  ["005.27.19.H42-260701-0120", "005.27.19.H42", "2026-07-01", 120],
  ["000.00.00.G15-250630-0042", "000.00.00.G15", "2025-06-30", 42],
])("%s is number of a day at a body, and its parts make it again", (text, bodyCode, day, number) => {
  const parts = { bodyCode, receivedOn: plainDate(day), number };

  expect(parseDossierCode(text)).toEqual(parts);
  expect(composeDossierCode(parts)).toBe(text);
});

test.each([
  ["", "is no code"],
  ["000.00.19.H40-211007-1", "is no code"],
  ["000.00.19.H40-211007-00001", "is no code"],
  [" 000.00.19.H40-211007-0001", "is no code"],
  ["000.00.19.H40-20211007-0001", "is no code"],
  ["000.00.19.H40-230229-0001", '"230229" is no day'],
  ["000.00.19.H40-211301-0001", '"211301" is no day'],
  ["000.00.19.H40-211007-0000", "Numbers begin with 0001"],
  ["000.00.19.40H-211007-0001", "no level 1"],
  ["000.27.00.H40-211007-0001", "leaves out a level"],
  ["H40.19-211007-0001", "runs from left to right"],
  ["000.00.19.h40-211007-0001", "is no code"],
])("%j is none: %s", (text, problem) => {
  expect((parseDossierCode(text) as { problem: string }).problem).toContain(problem);
});

test("a ten-thousandth dossier of a day has no code", () => {
  const parts = { bodyCode: "000.00.19.H40", receivedOn: plainDate("2026-11-23"), number: 10_000 };

  expect(() => composeDossierCode(parts)).toThrow(RangeError);
});

test("a day outside this century has no code", () => {
  const parts = { bodyCode: "000.00.19.H40", receivedOn: plainDate("1999-11-23"), number: 1 };

  expect(() => composeDossierCode(parts)).toThrow(RangeError);
});
