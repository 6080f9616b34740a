import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, test } from "vitest";
import { refusalToChange, refusalToPublish, refusalToWithdraw } from "./publication.rules.js";

const range = (validFrom: string, validTo: string | null) => ({
  validFrom: plainDate(validFrom),
  validTo: validTo === null ? null : plainDate(validTo),
});
const written = (refused: { code: string; field: string[] } | null) =>
  refused && `${refused.code} ${refused.field.join(".")}`;

test.each([
  ["a new code", "1.009999", [], null],
  ["a code of the wrong form", "1.0133611", [], "BAD_CODE code"],
  ["a code in use", "1.009999", [range("2024-01-01", null)], "ALREADY_EXISTS code"],
  ["a code in use until later", "1.009999", [range("2024-01-01", "2026-08-02")], "OVERLAPS effectiveOn"],
  ["a code withdrawn on the very day", "1.009999", [range("2024-01-01", "2026-08-01")], null],
])("%s is published on 1 August 2026: %#", (_case, code, editions, expected) => {
  expect(written(refusalToPublish({ code, effectiveOn: plainDate("2026-08-01") }, editions))).toBe(expected);
});

test.each([
  [range("2024-01-01", null), null],
  [range("2026-08-01", null), "BEFORE_START effectiveOn"],
  [range("2024-01-01", "2026-07-01"), "ENDED procedureId"],
])("an edition of %o is changed on 1 August 2026: %s", (last, expected) => {
  expect(written(refusalToChange(last, plainDate("2026-08-01")))).toBe(expected);
});

const WITHDRAWAL = {
  withdrawnOn: plainDate("2026-08-01"),
  decision: { number: "1", decidedOn: plainDate("2026-07-20") },
  last: range("2024-01-01", null),
  executions: [range("2025-07-01", null)],
};

test.each([
  ["in use", {}, null],
  ["withdrawn already", { last: range("2024-01-01", "2026-07-01") }, "ENDED procedureId"],
  ["that began on that day", { last: range("2026-08-01", null) }, "BEFORE_START withdrawnOn"],
  ["that a body is to begin that day", { executions: [range("2026-08-01", null)] }, "OVERLAPS withdrawnOn"],
  [
    "of which the decision is yet to come",
    { decision: { number: "1", decidedOn: plainDate("2026-08-02") } },
    "BEFORE_DECISION withdrawnOn",
  ],
])("a procedure %s is withdrawn: %#", (_case, change, expected) => {
  expect(written(refusalToWithdraw({ ...WITHDRAWAL, ...change }))).toBe(expected);
});
