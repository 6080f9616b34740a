import { addDays, daysBetween, type PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import {
  calendarEntryOn,
  coversDay,
  isWorkingDay,
  type WorkingCalendar,
} from "@lienthong/kernel/domain/working-days.js";
import { GraphQLError } from "graphql";
import type { CalendarDay } from "./calendar.type.js";

const MOST_DAYS = 366;

/** Each day from one to another, both included, as far as the calendar reaches. Throws BAD_USER_INPUT over 366 days. */
export function calendarDays(calendar: WorkingCalendar, from: PlainDate, to: PlainDate): CalendarDay[] {
  const count = daysBetween(from, to) + 1;
  if (count < 1) throw badRange(`\`to\` (${to}) lies before \`from\` (${from}).`);
  if (count > MOST_DAYS) throw badRange(`${count} days are asked for; ask for ${MOST_DAYS} at most.`);
  const days = Array.from({ length: count }, (_, n) => addDays(from, n));
  return days.filter((day) => coversDay(calendar, day)).map((day) => calendarDay(calendar, day));
}

/** Whether a day is worked; null outside the calendar's years. */
export function isWorkedOn(calendar: WorkingCalendar, day: PlainDate): boolean | null {
  return coversDay(calendar, day) ? isWorkingDay(calendar, day) : null;
}

function calendarDay(calendar: WorkingCalendar, date: PlainDate): CalendarDay {
  const { kind, name, certainty, source } = calendarEntryOn(calendar, date) ?? ORDINARY;
  return { date, isWorkingDay: isWorkingDay(calendar, date), kind, name, certainty, source };
}

const ORDINARY = { kind: null, name: null, certainty: null, source: null };

function badRange(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
}
