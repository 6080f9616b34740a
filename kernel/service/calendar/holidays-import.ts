import { type CalendarRow, nextCalendar, parseCalendarRow } from "../../domain/calendar.js";
import type { CalendarEntry } from "../../domain/working-days.js";
import { calendarEntryOn } from "../../domain/working-days.js";
import { fault, type ImportKind } from "../import/import-kind.js";
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

  async check(_context, rows) {
    const seen = new Set<string>();
    return rows.flatMap(({ record, row }) => {
      if (!seen.has(row.date)) {
        seen.add(row.date);
        return [];
      }
      return [fault(record, "date", "REPEATED_DAY", `${row.date} stands in the file twice.`, "Keep one of the rows.")];
    });
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
  return before !== null && before.kind === after.kind && before.name === after.name && before.source === after.source;
}
