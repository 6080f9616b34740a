import type { ShareableType } from "@lienthong/kernel/domain/data-scope.js";
import { type PlainDate, plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, test } from "vitest";
import { refusalToEndGrant, refusalToGrant, refusalToTypes } from "./data-grant.rules.js";

const day = plainDate;
const DOSSIERS: readonly ShareableType[] = ["Dossier"];
const codeOf = (refused: { code: string; field: string[] } | null) =>
  refused && `${refused.code} ${refused.field.join(".")}`;

test.each([
  [["Dossier"], null],
  [[], "MISSING_VALUE recordTypes"],
  [["Dossier", "Dossier"], "INVALID_VALUE recordTypes.1"],
  [["DisciplineCase"], "INVALID_VALUE recordTypes.0"],
  [["Dossier", "Procedure"], "INVALID_VALUE recordTypes.1"],
])("%j shared: %s", (types, expected) => {
  expect(codeOf(refusalToTypes(types))).toBe(expected);
});

const partner = { validFrom: day("2026-01-01"), validTo: day("2027-01-01") };
const grant = {
  recordTypes: DOSSIERS,
  scopeId: "Organisation_a" as string | null,
  validFrom: day("2026-03-01"),
  validTo: null as PlainDate | null,
};

test.each([
  [{}, [], null],
  [{}, [{ ...grant, validFrom: day("2026-01-01"), validTo: day("2026-03-01") }], null],
  [{}, [{ ...grant, scopeId: null }], null],
  [{}, [{ ...grant, validFrom: day("2026-08-01") }], "OVERLAPS validFrom"],
  [{ validTo: day("2026-08-01") }, [{ ...grant, validFrom: day("2026-08-01") }], null],
  [{ validTo: day("2026-03-01") }, [], "BEFORE_START validTo"],
  [{ validFrom: day("2025-12-31") }, [], "BEFORE_START validFrom"],
  [{ validFrom: day("2027-01-01") }, [], "ENDED partnerId"],
] as const)("a grant with %j beside %j: %s", (change, others, expected) => {
  expect(codeOf(refusalToGrant({ ...grant, ...change }, partner, others))).toBe(expected);
});

const today = day("2026-05-01");
const until = (validTo: string | null, validFrom = "2026-03-01") => ({
  validFrom: day(validFrom),
  validTo: validTo === null ? null : day(validTo),
});

test.each([
  [until(null), "2026-05-01", null],
  [until("2026-07-01"), "2026-06-01", null],
  [until("2026-05-01"), "2026-05-01", "ENDED grantId"],
  [until("2026-07-01"), "2026-07-01", "ENDED on"],
  [until(null), "2026-04-30", "INVALID_VALUE on"],
  [until(null, "2026-06-01"), "2026-05-01", "BEFORE_START on"],
] as const)("%j ended on %s: %s", (range, on, expected) => {
  expect(codeOf(refusalToEndGrant(range, { on: day(on), today }))).toBe(expected);
});
