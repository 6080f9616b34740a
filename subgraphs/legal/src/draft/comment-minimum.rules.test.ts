import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { describe, expect, it, test } from "vitest";
import { commentMinimum, earliestLastDay, isMinimumKept, longestPublication } from "./comment-minimum.rules.js";

const publication = (openedOn: string, lastDay: string) => ({
  openedOn: plainDate(openedOn),
  lastDay: plainDate(lastDay),
});

test.each([
  ["LAW_80_2015", "PROVINCE_COUNCIL", 30, "80/2015/QH13, Art. 120"],
  ["LAW_80_2015", "PROVINCE_COMMITTEE", 30, "80/2015/QH13, Art. 129"],
  ["LAW_80_2015", "PROVINCE_CHAIRMAN", undefined, undefined],
  ["LAW_80_2015", "DISTRICT_COMMITTEE", undefined, undefined],
  ["LAW_64_2025", "PROVINCE_COMMITTEE", 20, expect.stringContaining("78/2025/NĐ-CP")],
  ["LAW_87_2025", "PROVINCE_CHAIRMAN", 20, expect.stringContaining("78/2025/NĐ-CP")],
  ["LAW_87_2025", "COMMUNE_COMMITTEE", undefined, undefined],
] as const)("under %s drafts of a %s lie open for %s days", (regime, issuerKind, days, source) => {
  const rule = commentMinimum(regime, issuerKind);

  expect(rule?.minimumDays).toBe(days);
  expect(rule?.source).toEqual(source);
});

describe("the days of publication", () => {
  it("begin the day after publication (Civil Code 91/2015/QH13, Art. 147.2)", () => {
    expect(earliestLastDay(plainDate("2026-01-05"), 20)).toBe("2026-01-25");
  });

  test.each([
    ["2026-01-25", "2026-01-25", true, "the twentieth day is the last"],
    ["2026-01-24", "2026-02-28", false, "closed a day too early"],
    ["2026-03-31", "2026-01-24", false, "announced for longer, but the days still run"],
    ["2026-03-31", "2026-01-25", true, "announced for longer, and they have run"],
  ])("last day %s, asked on %s: %s, %s", (lastDay, day, kept) => {
    expect(isMinimumKept([publication("2026-01-05", lastDay)], 20, plainDate(day))).toBe(kept);
  });

  it("count holidays too: twenty days over Tết are twenty days", () => {
    expect(isMinimumKept([publication("2026-02-10", "2026-03-02")], 20, plainDate("2026-03-02"))).toBe(true);
  });

  it("are not added up over two publications", () => {
    const twice = [publication("2026-01-05", "2026-01-20"), publication("2026-02-05", "2026-02-20")];

    expect(isMinimumKept(twice, 20, plainDate("2026-03-01"))).toBe(false);
    expect(longestPublication(twice, plainDate("2026-03-01"))).toBe(15);
  });

  it("are none before the first publication", () => {
    expect(longestPublication([publication("2026-02-05", "2026-02-20")], plainDate("2026-02-04"))).toBeNull();
    expect(isMinimumKept([], 20, plainDate("2026-03-01"))).toBe(false);
  });
});
