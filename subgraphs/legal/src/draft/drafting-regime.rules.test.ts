import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, test } from "vitest";
import { type DraftingRegime, regimeOn } from "./drafting-regime.rules.js";

test.each<[string, DraftingRegime | null, string]>([
  ["2016-06-30", null, "before Law 80/2015/QH13"],
  ["2016-07-01", "LAW_80_2015", "the first day of Law 80/2015/QH13"],
  ["2025-03-31", "LAW_80_2015", "its last day"],
  ["2025-04-01", "LAW_64_2025", "the first day of Law 64/2025/QH15"],
  ["2025-06-30", "LAW_64_2025", "the day before the amendment"],
  ["2025-07-01", "LAW_87_2025", "the first day of Law 87/2025/QH15"],
  ["2026-11-23", "LAW_87_2025", "and since"],
])("a draft begun on %s follows %s: %s", (day, regime) => {
  expect(regimeOn(plainDate(day))).toBe(regime);
});
