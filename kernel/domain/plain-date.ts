declare const brand: unique symbol;

/** A day without clock or zone, text YYYY-MM-DD from 0001-01-01 to 9999-12-31; days are compared as text. */
export type PlainDate = string & { readonly [brand]: "PlainDate" };

const DAY_MS = 86_400_000;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** The day a text names, or null when it is no day of the calendar (2026-02-30, 2026-2-3, year 0000). */
export function parsePlainDate(text: string): PlainDate | null {
  if (!SHAPE.test(text) || text.startsWith("0000")) return null;
  const instant = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== text) return null;
  return text as PlainDate;
}

/** The day a text names; throws RangeError when it names none. For literals and for text already checked. */
export function plainDate(text: string): PlainDate {
  const day = parsePlainDate(text);
  if (day === null) throw new RangeError(`"${text}" is not a day: write YYYY-MM-DD, a day that exists.`);
  return day;
}

/** The day n days later, or earlier when n is negative. Throws RangeError outside the years 0001 to 9999. */
export function addDays(day: PlainDate, n: number): PlainDate {
  const instant = new Date((epochDay(day) + n) * DAY_MS);
  if (!Number.isInteger(n) || Number.isNaN(instant.getTime())) throw new RangeError(`${day} plus ${n} is not a day.`);
  return plainDate(instant.toISOString().slice(0, 10));
}

/** The same day of the month n months later; a month too short gives its last day (31 Jan + 1 is 28 Feb). */
export function addMonths(day: PlainDate, n: number): PlainDate {
  const { year, month, dayOfMonth } = partsOf(day);
  const months = year * 12 + month - 1 + n;
  const first = plainDate(`${padded(Math.floor(months / 12), 4)}-${padded((((months % 12) + 12) % 12) + 1, 2)}-01`);
  for (let last = dayOfMonth; ; last -= 1) {
    const found = parsePlainDate(`${first.slice(0, 8)}${padded(last, 2)}`);
    if (found !== null) return found;
  }
}

/** The same day n years later; 29 February gives 28 February in a common year. */
export function addYears(day: PlainDate, n: number): PlainDate {
  return addMonths(day, n * 12);
}

/** Days from one day to the other: 0 for the same day, 1 for the day after, negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return epochDay(to) - epochDay(from);
}

/** Day of the week, 1 (Monday) to 7 (Sunday). */
export function isoWeekday(day: PlainDate): number {
  return ((((epochDay(day) + 3) % 7) + 7) % 7) + 1;
}

/** The earlier of two days. */
export function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b;
}

/** The later of two days. */
export function later(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}

/** Year, month (1 to 12) and day of the month of a day. */
export function partsOf(day: PlainDate): { year: number; month: number; dayOfMonth: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), dayOfMonth: Number(day.slice(8, 10)) };
}

/** The day that the clocks of a time zone show at an instant: Vietnam's unless another zone is named. */
export function plainDateAt(instant: Date, timeZone = "Asia/Ho_Chi_Minh"): PlainDate {
  const clock = clockOf(timeZone);
  const second = Math.floor(instant.getTime() / 1000);
  // Every request asks for the day, and reading a clock is slow; no zone's day ends within a second.
  if (clock.second !== second) Object.assign(clock, { second, day: readDay(clock.format, instant) });
  return clock.day;
}

interface Clock {
  format: Intl.DateTimeFormat;
  /** The second that it was read at last, and what it showed. */
  second: number;
  day: PlainDate;
}

const clocks = new Map<string, Clock>();

function clockOf(timeZone: string): Clock {
  const known = clocks.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat("en-GB", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  const clock = { format, second: Number.NaN, day: "" as PlainDate };
  clocks.set(timeZone, clock);
  return clock;
}

function readDay(format: Intl.DateTimeFormat, instant: Date): PlainDate {
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return plainDate(`${part.year?.padStart(4, "0")}-${part.month}-${part.day}`);
}
function epochDay(day: PlainDate): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

function padded(n: number, width: number): string {
  return String(n).padStart(width, "0");
}
