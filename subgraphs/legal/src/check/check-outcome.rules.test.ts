import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, test } from "vitest";
import { refusalToExamine, refusalToOutcome } from "./check-outcome.rules.js";

const TODAY = plainDate("2026-11-23");
const normative = { family: "NORMATIVE", dateDocument: plainDate("2026-05-04") };

test.each([
  ["2026-05-04", normative, null],
  ["2026-11-23", normative, null],
  ["2026-11-24", normative, "INVALID_VALUE"],
  ["2026-05-03", normative, "BEFORE_START"],
  ["2026-05-03", { ...normative, dateDocument: null }, null],
  ["2026-11-23", { ...normative, family: "ADMINISTRATIVE" }, "WRONG_KIND"],
])("an examination on %s of %j: %s", (on, document, code) => {
  expect(refusalToExamine(document, plainDate(on), TODAY)?.code ?? null).toBe(code);
});

test.each([
  ["LAWFUL", [], null],
  ["LAWFUL", ["REPEAL"], "INVALID_VALUE"],
  ["UNLAWFUL_IN_PART", [], "MISSING_VALUE"],
  ["UNLAWFUL_IN_PART", ["SUSPEND", "AMEND"], null],
  ["UNLAWFUL_IN_WHOLE", ["REPEAL", "REPEAL"], "INVALID_VALUE"],
] as const)("%s with the measures %j: %s (64/2025/QH15, Art. 63)", (outcome, measures, code) => {
  expect(refusalToOutcome(outcome, measures)?.code ?? null).toBe(code);
});
