import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, test } from "vitest";
import { lacksPartialReason, onlineKindOn } from "./online.rules.js";
import type { OnlineKind } from "./procedure-words.js";

const facts = (onlineKind: OnlineKind | null, partialReason: string | null = null) => ({ onlineKind, partialReason });

test.each([
  [null, "2026-06-30", null],
  [null, "2026-07-01", "FULL"],
  ["FULL", "2026-06-30", "FULL"],
  ["PARTIAL", "2026-06-30", "PARTIAL"],
  ["PARTIAL", "2026-07-01", "PARTIAL"],
  ["NONE", "2026-07-01", "NONE"],
] as const)("published as %s it is on %s: %s (Decree 224/2026, Art. 14)", (published, day, kind) => {
  expect(onlineKindOn(facts(published), plainDate(day))).toBe(kind);
});

test.each([
  ["PARTIAL", null, "2026-06-30", false],
  ["PARTIAL", null, "2026-07-01", true],
  ["PARTIAL", "  ", "2026-07-01", true],
  ["PARTIAL", "Phải kiểm tra thực địa", "2026-07-01", false],
  ["FULL", null, "2026-07-01", false],
  ["NONE", null, "2026-07-01", false],
  [null, null, "2026-07-01", false],
] as const)("%s with the reason «%s» lacks one on %s: %s", (kind, reason, day, lacks) => {
  expect(lacksPartialReason(facts(kind, reason), plainDate(day))).toBe(lacks);
});
