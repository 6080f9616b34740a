import { readFileSync } from "node:fs";
import { type CalendarRow, calendarOf, nextCalendar } from "@lienthong/kernel/domain/calendar.js";
import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { ActRecord } from "../src/dossier/dossier-state.rules.js";
import { parseHistory } from "../src/dossier/import/history.rules.js";

const FILE = new URL("../../../kernel/data/holidays-vietnam-2021-2026.csv", import.meta.url);
const rows = readFileSync(FILE, "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line): CalendarRow => {
    const [date = "", name = "", kind = "", certainty = "", source = ""] = line.split(",");
    return { date, name, kind, certainty, source };
  });

/** The working calendar of 2021 to 2026 in which 24 November 2026 is announced and not enacted. */
export const CALENDAR = calendarOf({ version: 1, publishedOn: plainDate("2026-01-13") }, rows);

/** The same with 24 November 2026 enacted. */
export const ENACTED = nextCalendar(CALENDAR, plainDate("2026-11-20"), [
  {
    date: plainDate("2026-11-24"),
    kind: "HOLIDAY",
    name: "Ngày Văn hóa Việt Nam",
    certainty: "text",
    source: "an enactment, for tests",
  },
]);

/** The acts that a text tells, written as in a file of dossiers. Throws where it tells none. */
export function history(text: string): ActRecord[] {
  const acts = parseHistory(text);
  if ("problem" in acts) throw new RangeError(acts.problem);
  return acts;
}
