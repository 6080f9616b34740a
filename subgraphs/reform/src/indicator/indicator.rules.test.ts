import { expect, it } from "vitest";
import { refusalToReport, valueIndicator } from "./indicator.rules.js";
import { INDICATORS } from "./indicators.js";

const of = (code: string) => INDICATORS.find((each) => each.code === code)!;
const facts = { onTimeShare: 0.9, onlineShare: null, satisfactionPoints: 13.5 };

it("there are 24, whose known maxima add up to 100", () => {
  expect(INDICATORS).toHaveLength(24);
  expect(new Set(INDICATORS.map(({ code }) => code)).size).toBe(24);
  expect(INDICATORS.reduce((sum, { maxScore }) => sum + (maxScore ?? 0), 0)).toBe(100);
});

it.each<[string, number | null, string, number | null, number | null]>([
  ["DOSSIERS_ON_TIME", 0.2, "COMPUTED", 0.9, 18],
  ["DOSSIER_RECEIVING_SATISFACTION", null, "COMPUTED", 0.75, 4.5],
  ["DOSSIERS_BY_CHANNEL", 0.5, "MISSING", null, null],
  ["ONLINE_PAYMENT", 0.42, "REPORTED", 0.42, 4.2],
  ["ONLINE_PAYMENT", null, "MISSING", null, null],
  ["PROACTIVE_DOSSIERS", 0.5, "REPORTED", 0.5, null],
])("%s, reported as %s, is %s", (code, reported, basis, value, points) => {
  expect(valueIndicator(of(code), facts, reported)).toMatchObject({ basis, value, points });
});

it.each([
  ["ONLINE_PAYMENT", 0.5, null],
  ["ONLINE_PAYMENT", 1.01, "INVALID_VALUE"],
  ["ONLINE_PAYMENT", Number.NaN, "INVALID_VALUE"],
  ["DOSSIERS_ON_TIME", 0.5, "WRONG_KIND"],
  ["NO_SUCH", 0.5, "NOT_FOUND"],
])("a body reports %s as %s: %s", (code, value, refusal) => {
  expect(
    refusalToReport(
      INDICATORS.find((each) => each.code === code),
      value,
    )?.code ?? null,
  ).toBe(refusal);
});
