import { describe, expect, test } from "vitest";
import { calendarOf } from "./calendar.js";
import { plainDate } from "./plain-date.js";
import { addWorkingDays, calendarEntryOn, coversDay, isWorkingDay, workingDaysBetween } from "./working-days.js";

const source = { certainty: "source", source: "12729/VPCP-KGVX" };
const calendar = calendarOf({ version: 1, publishedOn: plainDate("2025-12-25") }, [
  { date: "2026-01-01", kind: "HOLIDAY", name: "Tết Dương lịch", ...source },
  { date: "2026-01-02", kind: "SWAPPED_OFF", name: "Nghỉ", ...source },
  { date: "2026-01-10", kind: "SWAPPED_WORK", name: "Làm bù", ...source },
  { date: "2026-04-26", kind: "HOLIDAY", name: "Giỗ Tổ", ...source },
  { date: "2026-04-27", kind: "COMPENSATORY", name: "Nghỉ bù", ...source },
  { date: "2026-11-24", kind: "PENDING_HOLIDAY", name: "Ngày Văn hóa", ...source },
]);

describe("a working day", () => {
  test.each([
    ["2026-01-01", false, "a holiday"],
    ["2026-01-02", false, "a Friday given in exchange"],
    ["2026-01-10", true, "a Saturday worked in exchange"],
    ["2026-01-11", false, "a Sunday"],
    ["2026-01-12", true, "a Monday"],
    ["2026-04-27", false, "a Monday after a holiday on Sunday"],
    ["2026-11-24", true, "a holiday announced and not enacted"],
  ])("%s: %s, %s", (day, worked) => {
    expect(isWorkingDay(calendar, plainDate(day))).toBe(worked);
  });

  test("is never guessed outside the years of the calendar", () => {
    expect(coversDay(calendar, plainDate("2026-12-31"))).toBe(true);
    expect(coversDay(calendar, plainDate("2027-01-01"))).toBe(false);
    expect(coversDay(calendar, plainDate("2025-12-31"))).toBe(false);
    expect(() => isWorkingDay(calendar, plainDate("2027-01-04"))).toThrow(
      new RangeError("2027-01-04 lies outside calendar version 1 (2026-01-01 to 2026-12-31): import its year first."),
    );
  });

  test("has an entry when the calendar names it", () => {
    expect(calendarEntryOn(calendar, plainDate("2026-01-10"))?.name).toBe("Làm bù");
    expect(calendarEntryOn(calendar, plainDate("2026-01-11"))).toBeNull();
  });
});

describe("counting working days", () => {
  test.each([
    ["2026-01-05", 1, "2026-01-06"],
    ["2026-01-08", 2, "2026-01-10"],
    ["2026-01-09", 2, "2026-01-12"],
    ["2026-01-03", 1, "2026-01-05"],
    ["2026-04-24", 1, "2026-04-28"],
    ["2026-11-23", 1, "2026-11-24"],
    ["2026-12-30", 1, "2026-12-31"],
    ["2026-12-31", 1, null],
    ["2026-12-30", 400, null],
    ["2025-12-31", 1, null],
    ["2027-01-01", -1, null],
    ["2026-01-01", 0, "2026-01-05"],
    ["2026-01-05", 0, "2026-01-05"],
    ["2026-01-11", 0, "2026-01-12"],
    ["2026-01-12", -1, "2026-01-10"],
    ["2026-01-11", -1, "2026-01-10"],
    ["2026-01-05", -1, null],
  ])("from %s, %i working days lead to %s", (from, n, to) => {
    expect(addWorkingDays(calendar, plainDate(from), n)).toBe(to);
  });

  test("no part of a working day can be added", () => {
    expect(() => addWorkingDays(calendar, plainDate("2026-01-05"), 0.5)).toThrow(RangeError);
  });

  test.each([
    ["2026-01-05", "2026-01-05", 0],
    ["2026-01-05", "2026-01-06", 1],
    ["2026-01-08", "2026-01-11", 2],
    ["2026-01-10", "2026-01-11", 0],
    ["2026-01-01", "2026-12-31", 259],
    ["2026-01-12", "2026-01-10", -1],
    ["2026-01-12", "2026-01-11", 0],
    ["2026-12-31", "2027-01-01", null],
    ["2025-12-31", "2026-01-05", null],
  ])("from %s to %s there are %s", (from, to, count) => {
    expect(workingDaysBetween(calendar, plainDate(from), plainDate(to))).toBe(count);
  });

  test("what was added is what lies between, forwards and back", () => {
    for (const from of calendar.workingDays.slice(60, 100)) {
      for (const n of [-40, -5, -1, 0, 1, 5, 40]) {
        const to = addWorkingDays(calendar, from, n);
        expect(to && workingDaysBetween(calendar, from, to)).toBe(n);
      }
    }
  });
});
