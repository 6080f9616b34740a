import { addDays, daysBetween, plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, test } from "vitest";
import { slotsOf, slotsUntil } from "./slot.rules.js";

test.each([
  ["2026-12-14", [120261214, 220261201, 320251215]],
  ["2026-12-15", [120261215, 220261215, 320261215]],
  ["2026-02-28", [120260228, 220260215, 320251215]],
])("what happens on %s is counted in %j", (day, slots) => {
  expect(slotsOf(plainDate(day))).toEqual(slots);
});

test.each([
  // The last day of a reporting year: whole years alone.
  ["2026-12-14", [], []],
  ["2026-03-14", [220251215, 220260101, 220260115, 220260201, 220260215, 220260301], []],
  ["2026-01-03", [220251215], [120260101, 120260102, 120260103]],
  ["2026-11-23", [-220261201], [-120261124, -120261125, -120261126, -120261127, -120261128, -120261129, -120261130]],
])("everything until %s is whole years, the half months %j and the days %j", (day, halves, days) => {
  const filled = allSlots.filter(({ slot }) => slot < 300_000_000);
  const counted = slotsUntil(plainDate(day)).flatMap(({ sign, first, last }) =>
    filled.filter(({ slot }) => slot >= first && slot <= last).map(({ slot }) => sign * slot),
  );

  expect(counted.filter((slot) => Math.abs(slot) >= 200_000_000)).toEqual(halves);
  expect(counted.filter((slot) => Math.abs(slot) < 200_000_000)).toEqual(days);
});

const FIRST = plainDate("2023-11-20");
const DAYS = Array.from({ length: 1200 }, (_, at) => addDays(FIRST, at));
const counts = new Map<number, number>();
for (const [at, day] of DAYS.entries()) {
  for (const slot of slotsOf(day)) counts.set(slot, (counts.get(slot) ?? 0) + at);
}
const allSlots = [...counts].map(([slot, count]) => ({ slot, count }));

test("the slots until any day add up to what happened until then, and are few", () => {
  for (const day of DAYS) {
    const ranges = slotsUntil(day);
    const rows = ranges.map(({ sign, first, last }) => ({
      sign,
      found: allSlots.filter(({ slot }) => slot >= first && slot <= last),
    }));
    const sum = rows.reduce(
      (all, { sign, found }) => all + sign * found.reduce((part, { count }) => part + count, 0),
      0,
    );
    const expected = (daysBetween(FIRST, day) * (daysBetween(FIRST, day) + 1)) / 2;

    expect([day, sum]).toEqual([day, expected]);
    expect(rows.slice(1).every(({ found }) => found.length <= 12)).toBe(true);
  }
});
