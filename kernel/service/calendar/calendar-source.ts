import fs from "node:fs";
import path from "node:path";
import type { SqlEntityManager } from "@mikro-orm/sql";
import { parse } from "csv-parse/sync";
import { type CalendarRow, calendarOf } from "../../domain/calendar.js";
import { plainDate } from "../../domain/plain-date.js";
import type { WorkingCalendar } from "../../domain/working-days.js";
import type { Database } from "../database/database.js";
import { packageFolder } from "../package-folder.js";
import { type CalendarDayRow, CalendarDayTable } from "./calendar-day.table.js";

export const CALENDAR_TABLES = [CalendarDayTable];

/** Gives the newest calendar without waiting; another process's import is seen within a minute. */
export interface CalendarSource {
  current(): WorkingCalendar;
  close(): void;
}

const REREAD_MS = 60_000;
/** Its newest source is the notice on the swapped days of 2026. */
const FIRST = { version: 1, publishedOn: plainDate("2026-01-13") };

/** Opens a database's calendar; one without any begins with the calendar this package carries. */
export async function openCalendar(database: Database): Promise<CalendarSource> {
  let current = (await newestCalendar(database.fork())) ?? (await storePackaged(database.fork()));
  const timer = setInterval(() => {
    newestCalendar(database.fork()).then(
      (newest) => {
        current = newest ?? current;
      },
      () => undefined, // The database is down: its own readiness says so, and the calendar in hand stays right.
    );
  }, REREAD_MS);
  timer.unref();
  return { current: () => current, close: () => clearInterval(timer) };
}

/** The newest stored version, or null in an empty database. */
export async function newestCalendar(em: SqlEntityManager): Promise<WorkingCalendar | null> {
  const newest = calendarDays(em).select(({ fn }) => fn.max("version").as("version"));
  return calendarOfRows(await calendarDays(em).selectAll().where("version", "=", newest).execute());
}

/** A stored version; null when there is none of this number. */
export async function calendarOfVersion(em: SqlEntityManager, version: number): Promise<WorkingCalendar | null> {
  return calendarOfRows(await calendarDays(em).selectAll().where("version", "=", version).execute());
}

const calendarDays = (em: SqlEntityManager) =>
  em.getKysely<{ calendar_day: CalendarDayRow }>().selectFrom("calendar_day");

function calendarOfRows(rows: readonly CalendarDayRow[]): WorkingCalendar | null {
  const first = rows[0];
  if (first === undefined) return null;
  return calendarOf({ version: first.version, publishedOn: plainDate(first.publishedOn) }, [...rows] as CalendarRow[]);
}

/** Stores a version of the calendar; a version is whole and never edited. */
export async function storeCalendar(em: SqlEntityManager, calendar: WorkingCalendar): Promise<void> {
  const { version, publishedOn } = calendar;
  const rows = calendar.entries.map((entry) => ({ version, publishedOn, ...entry }));
  await em.getKysely<{ calendar_day: CalendarDayRow }>().insertInto("calendar_day").values(rows).execute();
}

async function storePackaged(em: SqlEntityManager): Promise<WorkingCalendar> {
  const file = path.join(packageFolder(import.meta.dirname), "data", "holidays-vietnam-2021-2026.csv");
  const rows: CalendarRow[] = parse(fs.readFileSync(file), { columns: true });
  const calendar = calendarOf(FIRST, rows);
  await storeCalendar(em, calendar);
  return calendar;
}
