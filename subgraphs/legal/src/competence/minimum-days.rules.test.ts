import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { describe, expect, it, test } from "vitest";
import type { IssuerKind } from "./issuer-kind.js";
import { type DraftingProcedure, type EffectFacts, minimumDaysKept } from "./minimum-days.rules.js";

const rule = (level: "CENTRAL" | "PROVINCE" | "BELOW", days: number, from: string, to: string | null) => ({
  level,
  days,
  validFrom: plainDate(from),
  validTo: to === null ? null : plainDate(to),
});

const RULES = [
  rule("CENTRAL", 45, "2016-07-01", "2025-04-01"),
  rule("PROVINCE", 10, "2016-07-01", "2025-04-01"),
  rule("BELOW", 7, "2016-07-01", "2025-04-01"),
  rule("CENTRAL", 45, "2025-04-01", null),
  rule("PROVINCE", 10, "2025-04-01", null),
  rule("BELOW", 10, "2025-04-01", null),
];

describe("the days between issue and effect", () => {
  test.each<[IssuerKind, string, string, DraftingProcedure, string]>([
    ["GOVERNMENT", "2018-04-23", "2018-06-21", "UNKNOWN", "KEPT"],
    ["GOVERNMENT", "2020-09-18", "2020-09-20", "UNKNOWN", "UNKNOWN"],
    ["GOVERNMENT", "2020-09-18", "2020-09-20", "ORDINARY", "NOT_KEPT"],
    ["GOVERNMENT", "2020-09-18", "2020-09-20", "SIMPLIFIED", "KEPT"],
    ["GOVERNMENT", "2026-01-01", "2026-02-14", "ORDINARY", "NOT_KEPT"],
    ["GOVERNMENT", "2026-01-01", "2026-02-15", "ORDINARY", "KEPT"],
    ["PROVINCE_COMMITTEE", "2021-10-07", "2021-10-16", "ORDINARY", "NOT_KEPT"],
    ["PROVINCE_COMMITTEE", "2021-10-07", "2021-10-17", "ORDINARY", "KEPT"],
    ["COMMUNE_COMMITTEE", "2025-03-31", "2025-04-07", "ORDINARY", "KEPT"],
    ["COMMUNE_COMMITTEE", "2025-07-01", "2025-07-08", "ORDINARY", "NOT_KEPT"],
    ["COMMUNE_COMMITTEE", "2016-06-30", "2016-07-01", "ORDINARY", "UNKNOWN"],
    ["GOVERNMENT", "2020-12-09", "2020-02-01", "UNKNOWN", "NOT_KEPT"],
    ["OTHER", "2021-10-07", "2022-10-07", "ORDINARY", "UNKNOWN"],
  ])("of %s, issued %s, in force %s, procedure %s: %s", (issuerKind, issued, inForce, procedure, kept) => {
    const facts: EffectFacts = {
      family: "NORMATIVE",
      issuerKind,
      procedure,
      dateDocument: plainDate(issued),
      firstDateEntryInForce: plainDate(inForce),
    };

    expect(minimumDaysKept(RULES, facts)).toBe(kept);
  });

  it("are unknown where a day is, and no question for administrative documents", () => {
    const facts: EffectFacts = {
      family: "NORMATIVE",
      issuerKind: "GOVERNMENT",
      procedure: "ORDINARY",
      dateDocument: plainDate("2025-06-09"),
      firstDateEntryInForce: null,
    };

    expect(minimumDaysKept(RULES, facts)).toBe("UNKNOWN");
    expect(minimumDaysKept(RULES, { ...facts, dateDocument: null })).toBe("UNKNOWN");
    const administrative = {
      ...facts,
      family: "ADMINISTRATIVE",
      firstDateEntryInForce: plainDate("2025-06-09"),
    } as const;
    expect(minimumDaysKept(RULES, administrative)).toBe("UNKNOWN");
  });
});
