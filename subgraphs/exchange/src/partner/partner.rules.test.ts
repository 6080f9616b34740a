import type { DatedRange } from "@lienthong/kernel/domain/dated.js";
import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, test } from "vitest";
import { refusalToClientId, refusalToEnd, refusalToResume, refusalToSuspend, statusOn } from "./partner.rules.js";

const day = plainDate;
const range = (from: string, to: string | null = null): DatedRange => ({
  validFrom: day(from),
  validTo: to === null ? null : day(to),
});
const open = range("2026-01-01");
const closed = range("2026-01-01", "2026-06-01");
const pause = range("2026-03-01", "2026-03-10");
const paused = range("2026-04-01");
const today = day("2026-05-01");
const codeOf = (refused: { code: string; field: string[] } | null) => refused && `${refused.code} ${refused.field}`;

test.each([
  [open, [], "2025-12-31", "REGISTERED"],
  [open, [], "2026-01-01", "ACTIVE"],
  [open, [pause], "2026-03-01", "SUSPENDED"],
  [open, [pause], "2026-03-10", "ACTIVE"],
  [open, [pause, paused], "2026-04-01", "SUSPENDED"],
  [open, [range("2026-03-01", "2026-03-01")], "2026-03-01", "ACTIVE"],
  [closed, [paused], "2026-05-31", "SUSPENDED"],
  [closed, [paused], "2026-06-01", "ENDED"],
] as const)("%j with %j is on %s %s", (partner, suspensions, on, status) => {
  expect(statusOn(partner, suspensions, day(on))).toBe(status);
});

test.each([
  [open, [], "2026-05-01", null],
  [open, [pause], "2026-05-02", null],
  [open, [paused], "2026-05-01", "ALREADY_DONE partnerId"],
  [open, [], "2026-04-30", "INVALID_VALUE from"],
  [range("2026-07-01"), [], "2026-05-01", "BEFORE_START from"],
  [closed, [], "2026-06-01", "ENDED partnerId"],
] as const)("%j with %j suspended from %s: %s", (partner, suspensions, from, expected) => {
  expect(codeOf(refusalToSuspend(partner, suspensions, { from: day(from), today }))).toBe(expected);
});

test.each([
  [open, [paused], "2026-05-01", null],
  [open, [pause], "2026-05-01", "WRONG_STEP partnerId"],
  [open, [paused], "2026-04-30", "INVALID_VALUE on"],
  [open, [range("2026-06-01")], "2026-05-01", "BEFORE_START on"],
  [closed, [paused], "2026-06-01", "ENDED partnerId"],
] as const)("%j with %j resumed on %s: %s", (partner, suspensions, on, expected) => {
  expect(codeOf(refusalToResume(partner, suspensions, { on: day(on), today }))).toBe(expected);
});

test.each([
  [open, "2026-05-01", null],
  [closed, "2026-05-01", "ALREADY_DONE partnerId"],
  [open, "2026-04-30", "INVALID_VALUE on"],
  [range("2026-07-01"), "2026-06-30", "BEFORE_START on"],
] as const)("%j ended on %s: %s", (partner, on, expected) => {
  expect(codeOf(refusalToEnd(partner, { on: day(on), today }))).toBe(expected);
});

test.each([
  ["service-portal", true],
  ["5f1c0c2e-8d2e-4a53-9a55-0a3cf3c3f1a1", true],
  ["https://thue.example/client", true],
  ["ab", false],
  ["a client", false],
  ["anonymous", false],
  ["operator", false],
  ["x".repeat(129), false],
])("%s can name a client: %s", (clientId, may) => {
  expect(refusalToClientId(clientId) === null).toBe(may);
});
