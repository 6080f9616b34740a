import { type PlainDate, plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, it } from "vitest";
import {
  givesWayTo,
  type IdentifierFacts,
  type IdentifierScheme,
  problemOfCode,
  refusalToRecord,
} from "./identifier.rules.js";

const code = (
  organisationId: string,
  value: string,
  from: string,
  to: string | null = null,
  scheme: IdentifierScheme = "QD_20_2020",
): IdentifierFacts => ({
  ...{ organisationId, scheme, value, validFrom: plainDate(from), validTo: to as PlainDate | null },
});

it.each([
  ["QD_20_2020", "H42", true],
  ["QD_20_2020", "H42.03.01", true],
  ["QD_20_2020", "000.00.00.H42", false],
  ["QD_20_2020", "h42", false],
  ["QD_20_2020", `H42.${"1".repeat(32)}`, false],
  ["QCVN_102_2016", "000.00.19.H03", true],
  ["QCVN_102_2016", "H03.19", false],
  ["OTHER", "BTC_TCS", true],
  ["OTHER", " ", false],
] as const)("in the scheme %s the code %s is good: %s", (scheme, value, good) => {
  expect(problemOfCode(scheme, value) === null).toBe(good);
});

const NAM_DINH = code("nam-dinh", "H40", "2020-09-15", "2025-07-01");
const OPEN = code("ninh-binh", "H42", "2025-07-01");

it.each([
  ["a wrong code", code("x", "H4", "2021-01-01"), "BAD_CODE value"],
  ["an end on the first day", code("x", "H50", "2021-01-01", "2021-01-01"), "INVALID_VALUE validTo"],
  ["another body's code in its days", code("x", "H40", "2025-06-30"), "OVERLAPS value"],
  ["another body's code from the day it became free", code("x", "H40", "2025-07-01"), null],
  ["the body's own code again", code("nam-dinh", "H40", "2021-01-01", "2021-02-01"), "OVERLAPS value"],
  ["a second code of the body", code("nam-dinh", "H99", "2021-01-01", "2021-02-01"), "OVERLAPS validFrom"],
  ["a code of the body after its first", code("nam-dinh", "H99", "2025-07-01"), null],
  ["a code of another scheme", code("nam-dinh", "000.00.00.H40", "2021-01-01", null, "QCVN_102_2016"), null],
  ["free text beside the code", code("nam-dinh", "UBND-ND", "2021-01-01", null, "OTHER"), null],
])("records %s: %s", (_what, added, refused) => {
  const found = refusalToRecord(added, [NAM_DINH, OPEN]);

  expect(found && `${found.code} ${found.field.join(".")}`).toBe(refused);
});

it.each([
  ["a later code of the same body", code("ninh-binh", "H43", "2026-01-01"), true],
  ["one from the same day", code("ninh-binh", "H43", "2025-07-01"), false],
  ["another body's", code("x", "H43", "2026-01-01"), false],
  ["one of another scheme", code("ninh-binh", "000.00.00.H42", "2026-01-01", null, "QCVN_102_2016"), false],
])("an open code gives way to %s: %s", (_what, later, gives) => {
  expect(givesWayTo(OPEN, later)).toBe(gives);
});

it("a code that has an end gives way to none", () => {
  expect(givesWayTo(NAM_DINH, code("nam-dinh", "H99", "2022-01-01"))).toBe(false);
});
