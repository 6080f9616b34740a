import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { addWorkingDays, type WorkingCalendar, workingDaysBetween } from "@lienthong/kernel/domain/working-days.js";
import type { SubmissionMethod } from "../channel/channel-words.js";
import { type ActFact, actsUntil } from "../dossier/dossier-state.rules.js";
import type { DossierActKind } from "../dossier/dossier-words.js";

/** What the statistic of Decision 766/QĐ-TTg says of a dossier. */
export const RESULTS_766 = ["ON_TIME", "OVERDUE", "UNKNOWN", "NOT_COUNTED"] as const;
export type Result766 = (typeof RESULTS_766)[number];

/** What the end of the handling was taken to be, in the order in which the formula looks for it. */
export const ENDS_766 = ["FINISHED", "RETURNED", "STOPPED", "PERIOD_END"] as const;
export type End766 = (typeof ENDS_766)[number];

/** Where the day came from that the end is held against. */
export const DUE_SOURCES_766 = ["PROMISE", "STATUTE"] as const;
export type DueSource766 = (typeof DUE_SOURCES_766)[number];

/** The facts that the formula asks for; no field of it is a deadline of the law but the last. */
export interface Facts766 {
  acts: readonly ActFact[];
  /** The day of the statutory term from the receipt on; stands in where nothing was promised. */
  statutoryDueOn: PlainDate | null;
}

export interface OnTime766 {
  result: Result766;
  /** The day held against the promise; null where the dossier does not count. */
  measuredOn: PlainDate | null;
  end: End766 | null;
  /** The promised day, later by the pause; null where there is none, or the calendar does not reach so far. */
  dueOn: PlainDate | null;
  dueFrom: DueSource766 | null;
  supplementRequests: number;
}

const NOT_COUNTED: OnTime766 = {
  result: "NOT_COUNTED",
  measuredOn: null,
  end: null,
  dueOn: null,
  dueFrom: null,
  supplementRequests: 0,
};

/**
 * Whether a dossier is on time by the formula of Decision 766/QĐ-TTg, measured at the end of a period. The end is the
 * day it was finished, else given, else stopped, else the last day of the period; it is on time if the end is not after
 * the promised day. One request for a supplement pauses; two or more are overdue. Without a promise the statutory term
 * counts; without that either nobody knows. The promise is the one of the receipt: a new day named with an apology does
 * not make a late dossier punctual. What was never received, refused at receipt or withdrawn does not count.
 */
export function onTime766(
  { acts, statutoryDueOn }: Facts766,
  periodEnd: PlainDate,
  calendar: WorkingCalendar,
): OnTime766 {
  const done = actsUntil(acts, periodEnd);
  const dayOf = (kind: DossierActKind) => done.find((act) => act.kind === kind)?.actedOn ?? null;
  const receipt = done.find(({ kind }) => kind === "RECEIVED");
  if (receipt === undefined || dayOf("WITHDRAWN") !== null) return NOT_COUNTED;

  const end = ends(dayOf, periodEnd);
  const promise = receipt.promisedOn ?? statutoryDueOn;
  const requests = done.filter(({ kind }) => kind === "SUPPLEMENT_REQUESTED");
  const dueFrom = receipt.promisedOn !== null ? "PROMISE" : statutoryDueOn !== null ? "STATUTE" : null;
  const answer = { ...end, dueOn: promise, dueFrom, supplementRequests: requests.length } as const;
  if (requests.length > 1) return { ...answer, result: "OVERDUE" };
  if (promise === null) return { ...answer, result: "UNKNOWN" };

  const [request] = requests;
  if (request === undefined) return { ...answer, result: onTime(end.measuredOn, promise) };
  const completedOn = dayOf("COMPLETED");
  // The clock has stood since the request.
  if (completedOn === null) return { ...answer, result: onTime(request.actedOn, promise) };
  const dueOn = laterBy(promise, workingDaysBetween(calendar, request.actedOn, completedOn), calendar);
  return { ...answer, dueOn, result: dueOn === null ? "UNKNOWN" : onTime(end.measuredOn, dueOn) };
}

/** The way of handing in as the statistic counts it: one that nobody recorded counts as direct. */
export function method766(method: SubmissionMethod | null): SubmissionMethod {
  return method ?? "DIRECT";
}

/** The share on time, from 0 to 1; null where there is nothing to share, which is not zero. */
export function share766({ onTime: kept, overdue }: { onTime: number; overdue: number }): number | null {
  return kept + overdue === 0 ? null : kept / (kept + overdue);
}

function ends(dayOf: (kind: DossierActKind) => PlainDate | null, periodEnd: PlainDate) {
  const days = [dayOf("FINISHED"), dayOf("RETURNED"), dayOf("STOPPED") ?? dayOf("REFUSED")];
  const place = days.findIndex((day) => day !== null);
  const end: End766 = ENDS_766[place] ?? "PERIOD_END";
  return { end, measuredOn: days[place] ?? periodEnd };
}

const onTime = (end: PlainDate, dueOn: PlainDate) => (end <= dueOn ? "ON_TIME" : "OVERDUE");

function laterBy(day: PlainDate, workingDays: number | null, calendar: WorkingCalendar): PlainDate | null {
  if (workingDays === 0) return day;
  return workingDays === null ? null : addWorkingDays(calendar, day, workingDays);
}
