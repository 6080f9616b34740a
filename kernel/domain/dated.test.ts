import { expect, test } from "vitest";
import { activeOn, type DatedRange, firstOverlap, holdsOn, overlaps } from "./dated.js";
import { plainDate } from "./plain-date.js";

const range = (from: string, to: string | null): DatedRange => ({
  validFrom: plainDate(from),
  validTo: to === null ? null : plainDate(to),
});
const namDinh = range("1997-01-01", "2025-07-01");
const ninhBinh = range("2025-07-01", null);

test.each([
  ["1996-12-31", false, false],
  ["1997-01-01", true, false],
  ["2025-06-30", true, false],
  ["2025-07-01", false, true],
  ["2999-01-01", false, true],
])("on %s the old province holds: %s, the new one: %s", (day, old, merged) => {
  expect(holdsOn(namDinh, plainDate(day))).toBe(old);
  expect(holdsOn(ninhBinh, plainDate(day))).toBe(merged);
});

test.each([
  ["end and beginning on one day", namDinh, ninhBinh, false],
  ["a day in common", namDinh, range("2025-06-30", null), true],
  ["one within the other", range("2020-01-01", null), range("2021-01-01", "2022-01-01"), true],
  ["both open", range("2020-01-01", null), range("2024-01-01", null), true],
  ["the same days", namDinh, namDinh, true],
  ["a range without days", range("2021-01-01", "2021-01-01"), range("2020-01-01", null), false],
  ["a range that ends before it begins", range("2021-01-01", "2020-06-01"), range("2020-01-01", null), false],
])("%s", (_, a, b, shared) => {
  expect(overlaps(a, b)).toBe(shared);
  expect(overlaps(b, a)).toBe(shared);
});

test("on a day those of a list that hold are given in its order", () => {
  const names = [
    { name: "Trần Đăng Ninh", ...range("2004-08-31", "2024-09-01") },
    { name: "Cửa Bắc", ...range("2024-09-01", "2025-07-01") },
    { name: "Nam Định", ...range("2025-07-01", null) },
  ];

  expect(activeOn(names, plainDate("2024-09-01")).map(({ name }) => name)).toEqual(["Cửa Bắc"]);
  expect(activeOn(names, plainDate("2004-08-30"))).toEqual([]);
});

test("holders that follow one another do not overlap", () => {
  expect(firstOverlap([ninhBinh, namDinh])).toBeNull();
  expect(firstOverlap([])).toBeNull();
});

test("an overlap is found behind a range that ended, whatever the order of the list", () => {
  const long = range("2020-01-01", "2024-01-01");
  const short = range("2020-06-01", "2020-06-01");
  const late = range("2023-12-31", null);

  expect(firstOverlap([late, short, long])).toEqual([long, late]);
});

test("an open range overlaps everything that begins after it", () => {
  const open = range("2020-01-01", null);

  expect(firstOverlap([open, range("2026-01-01", "2026-02-01")])).toEqual([open, range("2026-01-01", "2026-02-01")]);
});
