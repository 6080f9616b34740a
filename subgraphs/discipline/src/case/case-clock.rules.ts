import { addDays, addYears, daysBetween, earlier, later, type PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { DisciplineForm, StaffKind, UnlimitedKind } from "../regime/discipline-words.js";
import { limitationYears } from "../regime/regime.rules.js";

/** A stretch in which the clocks stand still, half-open; `to` is null while it lasts. */
export interface Stop {
  from: PlainDate;
  to: PlainDate | null;
}

/** Days within which a case is to be decided once the act is discovered: plain, and complex. */
export const HANDLING_DAYS = { plain: 90, complex: 150 } as const;

export interface HandlingFacts {
  discoveredOn: PlainDate;
  isComplex: boolean;
  stops: readonly Stop[];
}

/**
 * The last day to decide a case, stops excluded (234/2026/NĐ-CP, Arts. 3 and 5; 172/2025/NĐ-CP alike by the press).
 * Null while the clock stands still.
 */
export function handlingDueOn({ discoveredOn, isComplex, stops }: HandlingFacts): PlainDate | null {
  return runOut(addDays(discoveredOn, isComplex ? HANDLING_DAYS.complex : HANDLING_DAYS.plain), discoveredOn, stops);
}

/** Days of handling used up by a day, stops excluded: what is compared with 90 and 150. */
export function handlingDaysUsed({ discoveredOn, stops }: Omit<HandlingFacts, "isComplex">, on: PlainDate): number {
  return Math.max(0, daysBetween(discoveredOn, on) - stoppedDays(stops, discoveredOn, on));
}

/** Whether a case was, or still is, decided too late by a day; late, the authority answers for it and must still decide. */
export function isLate(dueOn: PlainDate | null, decidedOn: PlainDate | null, on: PlainDate): boolean {
  return dueOn !== null && (decidedOn === null ? on : earlier(decidedOn, on)) > dueOn;
}

export interface LimitationFacts {
  staffKind: StaffKind;
  committedOn: PlainDate;
  consideredOn: PlainDate;
  /** Which of the four kinds without limitation the act is; null for any other. */
  unlimitedKind: UnlimitedKind | null;
  stops: readonly Stop[];
}

/** The last day on which an act can be disciplined by a form. */
export type Limitation =
  | { kind: "ENDS"; on: PlainDate }
  | { kind: "NEVER" }
  | { kind: "STOPPED" }
  | { kind: "UNKNOWN" };

/** When discipline of an act becomes time-barred (Art. 5 of 234/2026/NĐ-CP; 52/2019/QH14); stops excluded (Art. 3). */
export function limitationOf(act: LimitationFacts, form: DisciplineForm): Limitation {
  if (act.unlimitedKind !== null) return { kind: "NEVER" };
  const years = limitationYears(act.staffKind, form, act);
  if (years === null) return { kind: "UNKNOWN" };
  const on = runOut(addYears(act.committedOn, years), act.committedOn, act.stops);
  return on === null ? { kind: "STOPPED" } : { kind: "ENDS", on };
}

/** Whether an act could still be disciplined by a form when the case was opened. */
export function isTimeBarred(act: LimitationFacts, form: DisciplineForm): boolean {
  const limitation = limitationOf(act, form);
  return limitation.kind === "ENDS" && limitation.on < act.consideredOn;
}

/** Moves the end of a clock by the stops that fall before it; null where one of them has no end yet. */
function runOut(end: PlainDate, start: PlainDate, stops: readonly Stop[]): PlainDate | null {
  let due = end;
  for (const { from, to } of merged(stops)) {
    if (from > due) break;
    if (to === null) return null;
    if (to > start) due = addDays(due, daysBetween(later(from, start), to));
  }
  return due;
}

function stoppedDays(stops: readonly Stop[], from: PlainDate, until: PlainDate): number {
  const days = merged(stops).map((stop) => daysBetween(later(stop.from, from), earlier(stop.to ?? until, until)));
  return days.reduce((sum, each) => sum + Math.max(0, each), 0);
}

/** Stops in order, those that meet or overlap as one, so that no day is left out twice. */
function merged(stops: readonly Stop[]): Stop[] {
  const joined: Stop[] = [];
  for (const stop of stops.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = joined.at(-1);
    if (last === undefined || (last.to !== null && last.to < stop.from)) joined.push({ ...stop });
    else last.to = last.to === null || stop.to === null ? null : later(last.to, stop.to);
  }
  return joined;
}
