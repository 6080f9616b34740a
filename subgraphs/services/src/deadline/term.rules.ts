import { addDays, addMonths, daysBetween, type PlainDate, plainDateAt } from "@lienthong/kernel/domain/plain-date.js";
import { addWorkingDays, type WorkingCalendar, workingDaysBetween } from "@lienthong/kernel/domain/working-days.js";
import type { ProcessingUnit } from "../channel/processing-time.rules.js";

/** How long the handling may take. */
export interface Term {
  /** May be half or quarter days; null where only words say how long. */
  amount: number | null;
  unit: ProcessingUnit;
}

/** A moment as far as it is known. */
export interface Moment {
  on: PlainDate;
  /** The instant in UTC; null where only the day is known. */
  at: string | null;
}

/** A stretch in which the clock stands. */
export interface Pause {
  from: Moment;
  to: Moment;
}

/** Why nobody knows when a term ends. */
export const UNKNOWN_REASONS = ["NO_TIME_SET", "OUTSIDE_CALENDAR", "HOUR_NOT_KNOWN"] as const;
export type UnknownReason = (typeof UNKNOWN_REASONS)[number];

export type TermEnd =
  | {
      dueOn: PlainDate;
      /** The instant at which a term of hours ends; null where the whole day belongs to the term. */
      dueAt: string | null;
      /** Whether a holiday that is announced but not enacted lies where it would move the end. */
      mayMove: boolean;
    }
  | { because: UnknownReason };

const HOUR_MS = 3_600_000;
const DAYS_A_MONTH = 30;

/**
 * The end of a term from its beginning, longer by every pause in it (Civil Code 91/2015/QH13, Arts. 147 and 148). Days
 * are counted from the day after, hours from the moment; parts of a day count whole; a term in days, months or hours
 * that ends on a day off ends with the next working day. Outside the calendar the end is unknown, never guessed.
 */
export function endOfTerm(
  start: Moment,
  term: Term | null,
  pauses: readonly Pause[],
  calendar: WorkingCalendar,
): TermEnd {
  if (term === null || term.amount === null || term.unit === "OTHER") return { because: "NO_TIME_SET" };
  if (term.unit === "WORKING_DAY") return endOfWorkingDays(start.on, term.amount, pauses, calendar);
  if (term.unit === "HOUR") return endOfHours(start, term.amount, pauses, calendar);
  return movedToWorkingDay(lastDay(start.on, term.unit, term.amount, pauses), calendar);
}

function endOfWorkingDays(
  start: PlainDate,
  amount: number,
  pauses: readonly Pause[],
  calendar: WorkingCalendar,
): TermEnd {
  const paused = pauses.map(({ from, to }) => workingDaysBetween(calendar, from.on, to.on));
  const days = paused.reduce<number>((sum, each) => sum + (each ?? Number.NaN), Math.ceil(amount));
  const dueOn = Number.isNaN(days) ? null : addWorkingDays(calendar, start, days);
  if (dueOn === null) return { because: "OUTSIDE_CALENDAR" };
  return { dueOn, dueAt: null, mayMove: hasPending(calendar, (day) => start < day && day <= dueOn) };
}

function endOfHours(start: Moment, amount: number, pauses: readonly Pause[], calendar: WorkingCalendar): TermEnd {
  const moments = [start, ...pauses.flatMap(({ from, to }) => [from, to])];
  const instants = moments.map(({ at }) => (at === null ? Number.NaN : Date.parse(at)));
  const [begin = Number.NaN, ...edges] = instants;
  const paused = edges.reduce((sum, edge, place) => sum + (place % 2 === 0 ? -edge : edge), 0);
  const end = begin + amount * HOUR_MS + paused;
  if (Number.isNaN(end)) return { because: "HOUR_NOT_KNOWN" };
  const instant = new Date(end);
  const on = plainDateAt(instant);
  const moved = movedToWorkingDay(on, calendar);
  return "dueOn" in moved && moved.dueOn === on ? { ...moved, dueAt: instant.toISOString() } : moved;
}

function lastDay(start: PlainDate, unit: "DAY" | "MONTH", amount: number, pauses: readonly Pause[]): PlainDate {
  const paused = pauses.reduce((sum, { from, to }) => sum + daysBetween(from.on, to.on), 0);
  if (unit === "DAY") return addDays(start, Math.ceil(amount) + paused);
  const months = Math.trunc(amount);
  return addDays(addMonths(start, months), Math.ceil((amount - months) * DAYS_A_MONTH) + paused);
}

function movedToWorkingDay(day: PlainDate, calendar: WorkingCalendar): TermEnd {
  const dueOn = addWorkingDays(calendar, day, 0);
  if (dueOn === null) return { because: "OUTSIDE_CALENDAR" };
  return { dueOn, dueAt: null, mayMove: hasPending(calendar, (pending) => day <= pending && pending <= dueOn) };
}

function hasPending({ entries }: WorkingCalendar, isInTheWay: (day: PlainDate) => boolean): boolean {
  return entries.some(({ kind, date }) => kind === "PENDING_HOLIDAY" && isInTheWay(date));
}
