import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { addWorkingDays, type WorkingCalendar } from "@lienthong/kernel/domain/working-days.js";
import type { ActFact } from "../dossier/dossier-state.rules.js";
import { type LegalRegime, REGIMES } from "./legal-regime.rules.js";
import { endOfTerm, type Moment, type Pause, type Term, type TermEnd, type UnknownReason } from "./term.rules.js";

/** How the legal clock of a dossier stands. */
export const CLOCK_STATES = ["NOT_RECEIVED", "DUE", "AWAITING_COMPLETION", "AWAITING_PAYMENT", "UNKNOWN"] as const;
export type ClockState = (typeof CLOCK_STATES)[number];

/** By when the law wants a dossier finished, from what was done. */
export interface LegalDeadline {
  status: ClockState;
  /** Null unless the status is DUE. */
  dueOn: PlainDate | null;
  /** The instant, of a term in hours; null where the whole day belongs to the term. */
  dueAt: string | null;
  /** The day from which the term is counted: of the receipt, or of the newest completion; null before. */
  countedFrom: PlainDate | null;
  /** How often the clock began anew after a completion. */
  restarts: number;
  /** Whether a holiday that is announced but not enacted lies where it would move the day. */
  mayMove: boolean;
  /** Null unless the status is UNKNOWN. */
  because: UnknownReason | null;
}

/** What decides a deadline: the term as the law stood on the day of receipt, and what was done. */
export interface DeadlineFacts {
  term: Term | null;
  acts: readonly ActFact[];
}

interface Clock {
  start: Moment | null;
  restarts: number;
  pauses: Pause[];
  stopped: { status: "AWAITING_COMPLETION" | "AWAITING_PAYMENT"; since: Moment } | null;
}

/**
 * The legal deadline of a dossier (118/2025/NĐ-CP, Art. 19). The term runs from the receipt. A request for a supplement
 * stops the clock, and completion starts it from the beginning (Art. 19.4). A financial obligation of the applicant
 * stops it until it is fulfilled. A term that had run out before the clock was stopped stays run out until it begins
 * anew. An apology names a new day to the applicant, and moves the deadline not at all (Art. 19.9).
 */
export function legalDeadline({ term, acts }: DeadlineFacts, calendar: WorkingCalendar): LegalDeadline {
  const { start, restarts, pauses, stopped } = clockOf(acts);
  if (start === null) return answer("NOT_RECEIVED", null, 0);
  const end = endOfTerm(start, term, pauses, calendar);
  if (stopped !== null && !hasRunOut(end, stopped.since)) return answer(stopped.status, start.on, restarts);
  if ("because" in end) return { ...answer("UNKNOWN", start.on, restarts), because: end.because };
  return { ...answer("DUE", start.on, restarts), ...end };
}

/** The day until which the statute allows from the receipt on, whatever happens between; null before, or if unknown. */
export function statutoryDeadline({ term, acts }: DeadlineFacts, calendar: WorkingCalendar): PlainDate | null {
  const receipt = acts.find(({ kind }) => kind === "RECEIVED");
  if (receipt === undefined) return null;
  const end = endOfTerm(momentOf(receipt), term, [], calendar);
  return "dueOn" in end ? end.dueOn : null;
}

/** By when an applicant must hear that the dossier is incomplete (Art. 19.4); null before receipt, or if unknown. */
export function supplementNoticeDueOn(
  acts: readonly ActFact[],
  regime: LegalRegime | null,
  calendar: WorkingCalendar,
): PlainDate | null {
  const receipt = acts.find(({ kind }) => kind === "RECEIVED");
  if (receipt === undefined || regime === null) return null;
  return addWorkingDays(calendar, receipt.actedOn, REGIMES[regime].noticeWorkingDays);
}

/** Whether the first request for a supplement came too late; null where none was made, or the last day is unknown. */
export function wasNoticeLate(acts: readonly ActFact[], noticeDueOn: PlainDate | null): boolean | null {
  const request = acts.find(({ kind }) => kind === "SUPPLEMENT_REQUESTED");
  return request === undefined || noticeDueOn === null ? null : request.actedOn > noticeDueOn;
}

function clockOf(acts: readonly ActFact[]): Clock {
  const clock: Clock = { start: null, restarts: 0, pauses: [], stopped: null };
  for (const act of acts) {
    const moment = momentOf(act);
    if (act.kind === "RECEIVED") clock.start = moment;
    if (act.kind === "SUPPLEMENT_REQUESTED") clock.stopped = { status: "AWAITING_COMPLETION", since: moment };
    if (act.kind === "OBLIGATION_RECORDED") clock.stopped = { status: "AWAITING_PAYMENT", since: moment };
    if (act.kind === "COMPLETED") {
      Object.assign(clock, { start: moment, restarts: clock.restarts + 1, pauses: [], stopped: null });
    }
    if (act.kind === "OBLIGATION_FULFILLED" && clock.stopped !== null) {
      clock.pauses.push({ from: clock.stopped.since, to: moment });
      clock.stopped = null;
    }
  }
  return clock;
}

function hasRunOut(end: TermEnd, by: Moment): boolean {
  if ("because" in end) return false;
  if (end.dueAt !== null && by.at !== null) return end.dueAt < by.at;
  return end.dueOn < by.on;
}

function answer(status: ClockState, countedFrom: PlainDate | null, restarts: number): LegalDeadline {
  return { status, dueOn: null, dueAt: null, countedFrom, restarts, mayMove: false, because: null };
}

const momentOf = ({ actedOn, actedAt }: ActFact): Moment => ({ on: actedOn, at: actedAt });
