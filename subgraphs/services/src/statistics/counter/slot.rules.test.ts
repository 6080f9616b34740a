import { addDays, daysBetween, plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { expect, test } from "vitest";
import { slotsOf, slotsUntil } from "./slot.rules.js";

test.each([
  ["2026-12-14", [120261214, 220261201, 320260915, 420251215]],
  ["2026-12-15", [120261215, 220261215, 320261215, 420261215]],
  ["2026-02-28", [120260228, 220260215, 320251215, 420251215]],
  ["2026-03-15", [120260315, 220260315, 320260315, 420251215]],
])("what happens on %s is counted in %j", (day, slots) => {
  expect(slotsOf(plainDate(day))).toEqual(slots);
});

test.each([
  // The last day of a reporting year: whole years alone.
  ["2026-12-14", []],
  ["2026-03-14", [320251215]],
  ["2026-02-14", [-220260215, -220260301, 320251215]],
  ["2026-01-03", [120260101, 120260102, 120260103, 220251215]],
  ["2026-09-14", [-320260915]],
  ["2026-11-23", [...[-120261124, -120261125, -120261126, -120261127, -120261128, -120261129, -120261130], -220261201]],
])("everything until %s is whole years and %j", (day, slots) => {
  const counted = slotsUntil(plainDate(day)).flatMap(({ sign, first, last }) =>
    allSlots.filter(({ slot }) => slot >= first && slot <= last).map(({ slot }) => sign * slot),
  );
  const parts = counted.filter((slot) => Math.abs(slot) < 400_000_000);

  expect(parts.sort((a, b) => Math.abs(a) - Math.abs(b))).toEqual(slots);
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
    expect(rows.slice(1).reduce((all, { found }) => all + found.length, 0)).toBeLessThanOrEqual(13);
  }
});
