import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type CalendarRow, calendarOf, calendarVersionOn, nextCalendar, parseCalendarRow } from "./calendar.js";
import { plainDate } from "./plain-date.js";
import { isWorkingDay } from "./working-days.js";

const linesOf = (file: URL) => readFileSync(file, "utf8").trim().split("\n").slice(1);
const rows = linesOf(new URL("../data/holidays-vietnam-2021-2026.csv", import.meta.url)).map((line): CalendarRow => {
  const [date = "", name = "", kind = "", certainty = "", source = ""] = line.split(",");
  return { date, name, kind, certainty, source };
});
const first = calendarOf({ version: 1, publishedOn: plainDate("2026-01-13") }, rows);
const cultureDay = plainDate("2026-11-24");
const enacted = nextCalendar(first, plainDate("2026-10-30"), [
  { date: cultureDay, kind: "HOLIDAY", name: "Ngày Văn hóa Việt Nam", certainty: "text", source: "the law enacted" },
]);

describe("the calendar of Vietnam", () => {
  test("names 92 days of the years 2021 to 2026", () => {
    expect(first.entries).toHaveLength(92);
    expect([first.firstDay, first.lastDay]).toEqual(["2021-01-01", "2026-12-31"]);
  });

  test.each([
    ["2021", 250],
    ["2022", 249],
    ["2023", 249],
    ["2024", 251],
    ["2025", 250],
    ["2026", 250],
  ])("%s has %i working days", (year, count) => {
    expect(first.workingDays.filter((day) => day.startsWith(year))).toHaveLength(count);
  });

  const computed = new URL("../../../shared/data/e2_working_days_2021_2026.csv", import.meta.url);
  if (existsSync(computed)) {
    test("agrees with the dossier's own count on each of 2 191 days", () => {
      const expected = linesOf(computed).map((line) => line.split(","));

      const different = expected.filter(
        ([day = "", , worked]) => isWorkingDay(first, plainDate(day)) !== (worked === "1"),
      );

      expect(expected).toHaveLength(2191);
      expect(different).toEqual([]);
    });
  }
});

describe("versions of the calendar", () => {
  test("a pending holiday is worked until a new version declares it a holiday", () => {
    expect(isWorkingDay(first, cultureDay)).toBe(true);
    expect(isWorkingDay(enacted, cultureDay)).toBe(false);
    expect(enacted.entries).toHaveLength(92);
    expect(enacted.workingDays).toHaveLength(first.workingDays.length - 1);
    expect(enacted.version).toBe(2);
  });

  test.each([
    ["2026-01-12", null],
    ["2026-01-13", 1],
    ["2026-10-29", 1],
    ["2026-10-30", 2],
    ["2030-01-01", 2],
  ])("on %s the version in use is %s", (knownOn, version) => {
    expect(calendarVersionOn([enacted, first], plainDate(knownOn))?.version ?? null).toBe(version);
  });
});

describe("rows that make no calendar", () => {
  const row = { date: "2026-09-02", kind: "HOLIDAY", name: "Quốc khánh", certainty: "library", source: "Art. 112" };
  const published = { version: 1, publishedOn: plainDate("2026-01-01") };

  test.each([
    [{ date: "2026-02-30" }, "date", '"2026-02-30" is not a day: write YYYY-MM-DD.'],
    [
      { kind: "FEAST" },
      "kind",
      '"FEAST" is not a kind of day: write one of HOLIDAY, COMPENSATORY, SWAPPED_OFF, SWAPPED_WORK, PENDING_HOLIDAY.',
    ],
    [{ source: " " }, "source", "Name the document that declares this day."],
  ])("%o is refused at its column", (change, field, problem) => {
    expect(parseCalendarRow({ ...row, ...change })).toEqual({ field, problem });
    expect(() => calendarOf(published, [{ ...row, ...change }])).toThrow(problem);
  });

  test("a day named twice, a year left out and an empty list are refused", () => {
    expect(() => calendarOf(published, [row, row])).toThrow("A calendar names each day once.");
    expect(() => calendarOf(published, [row, { ...row, date: "2024-09-02" }])).toThrow(
      "A year between 2024 and 2026 has no entry.",
    );
    expect(() => calendarOf(published, [])).toThrow("A calendar needs at least one entry.");
  });
});
