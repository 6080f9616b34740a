import { addDays, isoWeekday, type PlainDate, parsePlainDate, plainDate } from "./plain-date.js";
import { CALENDAR_KINDS, type CalendarEntry, type CalendarKind, type WorkingCalendar } from "./working-days.js";

/** A calendar row as text, such as a line of a holidays file. */
export type CalendarRow = Record<"date" | "kind" | "name" | "certainty" | "source", string>;

type Published = Pick<WorkingCalendar, "version" | "publishedOn">;

/** The entry that a row of text holds, or what is wrong with it, in which column, and what to write. */
export function parseCalendarRow(row: CalendarRow): CalendarEntry | { field: keyof CalendarRow; problem: string } {
  const date = parsePlainDate(row.date);
  if (date === null) return { field: "date", problem: `"${row.date}" is not a day: write YYYY-MM-DD.` };
  const kind = CALENDAR_KINDS.find((known) => known.kind === row.kind)?.kind;
  const kinds = CALENDAR_KINDS.map((known) => known.kind).join(", ");
  if (!kind) return { field: "kind", problem: `"${row.kind}" is not a kind of day: write one of ${kinds}.` };
  if (row.source.trim() === "") return { field: "source", problem: "Name the document that declares this day." };
  return { date, kind, name: row.name, certainty: row.certainty, source: row.source };
}

/** A calendar from its rows; throws RangeError at a bad row, a day named twice, or a year without any entry. */
export function calendarOf(published: Published, rows: readonly CalendarRow[]): WorkingCalendar {
  const entries = rows.map((row) => {
    const entry = parseCalendarRow(row);
    if ("problem" in entry) throw new RangeError(`${row.date}, ${entry.field}: ${entry.problem}`);
    return entry;
  });
  return calendarOfEntries(published, entries);
}

/** The next version of a calendar, in which these entries replace what it said of their days. */
export function nextCalendar(
  calendar: WorkingCalendar,
  publishedOn: PlainDate,
  changes: readonly CalendarEntry[],
): WorkingCalendar {
  const changed = new Set(changes.map((entry) => entry.date));
  const kept = calendar.entries.filter((entry) => !changed.has(entry.date));
  return calendarOfEntries({ version: calendar.version + 1, publishedOn }, [...kept, ...changes]);
}

/** The version in use on a day: the newest published by then; null before the first. */
export function calendarVersionOn(versions: readonly WorkingCalendar[], knownOn: PlainDate): WorkingCalendar | null {
  const published = versions.filter((calendar) => calendar.publishedOn <= knownOn);
  return published.toSorted((a, b) => b.version - a.version)[0] ?? null;
}

function calendarOfEntries(published: Published, unsorted: readonly CalendarEntry[]): WorkingCalendar {
  const entries = unsorted.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const kindOn = new Map(entries.map((entry) => [entry.date, entry.kind]));
  if (kindOn.size < entries.length) throw new RangeError("A calendar names each day once.");
  const { firstDay, lastDay } = yearsOf(entries);
  const workingDays: PlainDate[] = [];
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) {
    if (isWorking(day, kindOn.get(day))) workingDays.push(day);
  }
  return { ...published, firstDay, lastDay, entries, workingDays };
}

function isWorking(day: PlainDate, named: CalendarKind | undefined): boolean {
  const declared = CALENDAR_KINDS.find(({ kind }) => kind === named)?.working ?? null;
  return declared ?? isoWeekday(day) <= 5;
}

function yearsOf(entries: readonly CalendarEntry[]): { firstDay: PlainDate; lastDay: PlainDate } {
  const years = [...new Set(entries.map(({ date }) => Number(date.slice(0, 4))))];
  const [first, last] = [years.at(0), years.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError("A calendar needs at least one entry.");
  // A year without a holiday is a year that nobody has entered yet.
  if (years.length !== last - first + 1) throw new RangeError(`A year between ${first} and ${last} has no entry.`);
  return { firstDay: plainDate(`${padded(first)}-01-01`), lastDay: plainDate(`${padded(last)}-12-31`) };
}

function padded(year: number): string {
  return String(year).padStart(4, "0");
}
