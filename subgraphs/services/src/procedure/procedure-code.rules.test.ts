import { expect, test } from "vitest";
import { isProcedureCode, procedureNamed, procedureOfCase } from "./procedure-code.rules.js";

test.each([
  ["1.000080", true, null, "1.000080"],
  ["1.000080.01", false, "1.000080", "1.000080"],
  ["1.0133611", false, null, null],
  ["1.014955-Xoa", false, null, null],
  ["1000080", false, null, null],
  ["1.000080.1", false, null, null],
  [" 1.000080", false, null, null],
])("%s is a code (%s), of a case of %s, and names %s", (text, isCode, ofCase, named) => {
  expect(isProcedureCode(text)).toBe(isCode);
  expect(procedureOfCase(text)).toBe(ofCase);
  expect(procedureNamed(text)).toBe(named);
});
