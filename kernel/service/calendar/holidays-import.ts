import { type CalendarRow, nextCalendar, parseCalendarRow } from "../../domain/calendar.js";
import type { CalendarEntry } from "../../domain/working-days.js";
import { calendarEntryOn } from "../../domain/working-days.js";
import { fault, type ImportKind, type RowFault } from "../import/import-kind.js";
import { newestCalendar, storeCalendar } from "./calendar-source.js";

/** Days of the working calendar: what a file says of a day replaces what was said before, in a new version. */
export const holidaysImport: ImportKind<CalendarEntry> = {
  kind: "holidays",
  description: "Public holidays and swapped working days, as declared",
  required: ["date", "name", "kind", "certainty", "source"],

  read(record) {
    const entry = parseCalendarRow(record.values as CalendarRow);
    if (!("problem" in entry)) return entry;
    return [fault(record, entry.field, "BAD_CALENDAR_DAY", entry.problem, "Correct the value.")];
  },

  async check({ em }, rows) {
    const years = new Set((await newestCalendar(em))!.entries.map(({ date }) => yearOf(date)));
    const seen = new Set<string>();
    const faults: RowFault[] = [];
    for (const { record, row } of rows.toSorted((a, b) => (a.row.date < b.row.date ? -1 : 1))) {
      const year = yearOf(row.date);
      if (seen.has(row.date)) {
        faults.push(
          fault(record, "date", "REPEATED_DAY", "The day stands in the file twice.", "Keep one of the rows."),
        );
      } else if (!years.has(year) && !years.has(year - 1) && !years.has(year + 1)) {
        faults.push(fault(record, "date", "YEAR_APART", gap(years), "Import the years between first."));
      } else years.add(year);
      seen.add(row.date);
    }
    return faults;
  },

  async write({ em, today }, rows, progress) {
    const calendar = (await newestCalendar(em))!;
    const changed = rows.map(({ row }) => row).filter((entry) => !isSame(calendarEntryOn(calendar, entry.date), entry));
    if (changed.length > 0) await storeCalendar(em, nextCalendar(calendar, today, changed));

    progress(rows.length);
    const updated = changed.filter(({ date }) => calendarEntryOn(calendar, date) !== null).length;
    return { inserted: changed.length - updated, updated, unchanged: rows.length - changed.length };
  },
};

function isSame(before: CalendarEntry | null, after: CalendarEntry): boolean {
  return (
    before !== null &&
    before.kind === after.kind &&
    before.name === after.name &&
    before.source === after.source &&
    before.certainty === after.certainty
  );
}

const yearOf = (day: string) => Number(day.slice(0, 4));

const gap = (years: ReadonlySet<number>) =>
  `The calendar covers ${Math.min(...years)} to ${Math.max(...years)}; this year would leave a gap.`;
