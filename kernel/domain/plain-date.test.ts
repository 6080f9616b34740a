import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  earlier,
  isoWeekday,
  later,
  parsePlainDate,
  plainDate,
  plainDateAt,
} from "./plain-date.js";

describe("a day", () => {
  test.each([
    ["2021-10-07", "2021-10-07"],
    ["2024-02-29", "2024-02-29"],
    ["0001-01-01", "0001-01-01"],
    ["9999-12-31", "9999-12-31"],
    ["2026-02-30", null],
    ["2026-02-29", null],
    ["1900-02-29", null],
    ["2026-2-3", null],
    ["0000-01-01", null],
    ["2026-13-01", null],
    ["2026-00-10", null],
    ["2026-01-00", null],
    ["07/10/2021", null],
    ["2021-10-07T00:00:00Z", null],
    [" 2021-10-07", null],
    ["2021-10-07\n", null],
    ["", null],
  ])("the text %j names %j", (text, day) => {
    expect(parsePlainDate(text)).toBe(day);
  });

  test("a text that names no day is refused with what to write", () => {
    expect(() => plainDate("2026-02-30")).toThrow(
      new RangeError('"2026-02-30" is not a day: write YYYY-MM-DD, a day that exists.'),
    );
  });
});

describe("reckoning with days", () => {
  test.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2025-12-31", 1, "2026-01-01"],
    ["2026-03-01", -1, "2026-02-28"],
    ["2025-06-30", 0, "2025-06-30"],
    ["1969-12-31", 1, "1970-01-01"],
    ["0099-12-31", 1, "0100-01-01"],
  ])("%s and %i days is %s", (from, n, to) => {
    expect(addDays(plainDate(from), n)).toBe(to);
    expect(daysBetween(plainDate(from), plainDate(to))).toBe(n);
  });

  test.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-08-31", 1, "2026-09-30"],
    ["2026-11-23", 2, "2027-01-23"],
    ["2026-01-31", -1, "2025-12-31"],
    ["2026-03-31", -13, "2025-02-28"],
    ["2026-12-15", 0, "2026-12-15"],
  ])("%s and %i months is %s", (from, n, to) => {
    expect(addMonths(plainDate(from), n)).toBe(to);
  });

  test("a year after 29 February is 28 February, four years after it is 29 February again", () => {
    expect(addYears(plainDate("2024-02-29"), 1)).toBe("2025-02-28");
    expect(addYears(plainDate("2024-02-29"), 4)).toBe("2028-02-29");
  });

  test.each([
    [() => addDays(plainDate("9999-12-31"), 1)],
    [() => addDays(plainDate("0001-01-01"), -1)],
    [() => addDays(plainDate("2026-01-01"), 1.5)],
    [() => addDays(plainDate("2026-01-01"), Number.MAX_SAFE_INTEGER)],
    [() => addMonths(plainDate("9999-12-01"), 1)],
    [() => addMonths(plainDate("0001-01-01"), -1)],
    [() => addMonths(plainDate("2026-01-01"), 0.5)],
  ])("%s leaves the calendar and throws", (beyond) => {
    expect(beyond).toThrow(RangeError);
  });

  test.each([
    ["2021-10-07", 4],
    ["2026-11-23", 1],
    ["2024-05-04", 6],
    ["2023-01-01", 7],
    ["1970-01-01", 4],
    ["1969-12-28", 7],
  ])("%s is weekday %i", (day, weekday) => {
    expect(isoWeekday(plainDate(day))).toBe(weekday);
  });

  test("of two days one is earlier and one later", () => {
    const [directive, merger] = [plainDate("2021-10-07"), plainDate("2025-07-01")];

    expect(earlier(merger, directive)).toBe("2021-10-07");
    expect(later(merger, directive)).toBe("2025-07-01");
    expect(earlier(directive, directive)).toBe("2021-10-07");
  });
});

describe("the day at an instant", () => {
  test.each([
    ["2026-11-23T16:59:59.999Z", undefined, "2026-11-23"],
    ["2026-11-23T17:00:00.000Z", undefined, "2026-11-24"],
    ["2026-12-31T23:00:00.000Z", undefined, "2027-01-01"],
    ["2026-11-23T17:00:00.000Z", "UTC", "2026-11-23"],
    ["2026-11-23T02:00:00.000Z", "America/New_York", "2026-11-22"],
  ])("at %s in zone %s it is %s", (instant, timeZone, day) => {
    expect(plainDateAt(new Date(instant), timeZone)).toBe(day);
  });

  test("an invalid instant has no day", () => {
    expect(() => plainDateAt(new Date("soon"))).toThrow(RangeError);
  });
});
