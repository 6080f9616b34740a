import type { PlainDate } from "./plain-date.js";

/** What a calendar may say of a day; days it does not name are working days from Monday to Friday. */
export const CALENDAR_KINDS = [
  { kind: "HOLIDAY", working: false, meaning: "A public holiday (ngày nghỉ lễ, tết)." },
  { kind: "COMPENSATORY", working: false, meaning: "Off because a holiday fell on a day off (nghỉ bù)." },
  { kind: "SWAPPED_OFF", working: false, meaning: "Off in exchange for another day (nghỉ hoán đổi)." },
  { kind: "SWAPPED_WORK", working: true, meaning: "A day off that is worked in exchange (làm bù)." },
  { kind: "PENDING_HOLIDAY", working: null, meaning: "Announced, not enacted: counts as an ordinary day." },
] as const;

/** One kind of calendar entry. */
export type CalendarKind = (typeof CALENDAR_KINDS)[number]["kind"];

/** One named day, with how sure it is and where it was read. */
export interface CalendarEntry {
  date: PlainDate;
  kind: CalendarKind;
  name: string;
  certainty: string;
  source: string;
}

/** One published state of the calendar; a correction or an enactment is a new version, never an edit. */
export interface WorkingCalendar {
  version: number;
  publishedOn: PlainDate;
  /** 1 January of the first year with an entry. */
  firstDay: PlainDate;
  /** 31 December of the last year with an entry. */
  lastDay: PlainDate;
  entries: readonly CalendarEntry[];
  /** Every working day from firstDay to lastDay, in order; derived from the entries. */
  workingDays: readonly PlainDate[];
}

/** Whether the calendar's years contain the day; of any other day it says nothing. */
export function coversDay(calendar: WorkingCalendar, day: PlainDate): boolean {
  return calendar.firstDay <= day && day <= calendar.lastDay;
}

/** Whether the day is worked. Throws RangeError outside the calendar's years: ask coversDay first. */
export function isWorkingDay(calendar: WorkingCalendar, day: PlainDate): boolean {
  if (!coversDay(calendar, day)) {
    const reach = `${calendar.firstDay} to ${calendar.lastDay}`;
    throw new RangeError(`${day} lies outside calendar version ${calendar.version} (${reach}): import its year first.`);
  }
  return calendar.workingDays[countBefore(calendar, day)] === day;
}

/** What the calendar says of a day by name, or null when it is an ordinary weekday or weekend. */
export function calendarEntryOn(calendar: WorkingCalendar, day: PlainDate): CalendarEntry | null {
  return calendar.entries.find((entry) => entry.date === day) ?? null;
}

/**
 * The n-th working day after a day, which itself is not counted (Civil Code 91/2015/QH13, Art. 147); before it when n
 * is negative. With n = 0: the day itself if worked, else the next working day, as for a term that ends on a day off
 * (Art. 148.5). Null when the start or the answer lies outside the calendar's years.
 */
export function addWorkingDays(calendar: WorkingCalendar, from: PlainDate, n: number): PlainDate | null {
  if (!Number.isInteger(n)) throw new RangeError(`${n} is not a whole number of working days.`);
  if (!coversDay(calendar, from)) return null;
  const place = n > 0 ? countUpTo(calendar, from) + n - 1 : countBefore(calendar, from) + n;
  return calendar.workingDays[place] ?? null;
}

/**
 * Working days after `from` up to and with `to`: 0 for the same day, n for the n-th working day after `from`; negative
 * (working days from `to` up to the day before `from`) when `to` is earlier. Null outside the calendar's years.
 */
export function workingDaysBetween(calendar: WorkingCalendar, from: PlainDate, to: PlainDate): number | null {
  if (!coversDay(calendar, from) || !coversDay(calendar, to)) return null;
  if (to < from) return countBefore(calendar, to) - countBefore(calendar, from);
  return countUpTo(calendar, to) - countUpTo(calendar, from);
}

function countUpTo(calendar: WorkingCalendar, day: PlainDate): number {
  const before = countBefore(calendar, day);
  return calendar.workingDays[before] === day ? before + 1 : before;
}

function countBefore({ workingDays }: WorkingCalendar, day: PlainDate): number {
  let [low, high] = [0, workingDays.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((workingDays[middle] ?? "") < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
