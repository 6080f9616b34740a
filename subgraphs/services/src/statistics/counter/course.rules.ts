import { addDays, type PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type WorkingCalendar, workingDaysBetween } from "@lienthong/kernel/domain/working-days.js";
import { legalDeadline } from "../../deadline/legal-deadline.rules.js";
import { onTime766, type Result766 } from "../../deadline/on-time-766.rules.js";
import { isOverdueAt } from "../../deadline/overdue.rules.js";
import type { Term } from "../../deadline/term.rules.js";
import { type ActFact, actsUntil } from "../../dossier/dossier-state.rules.js";
import type { DossierActKind } from "../../dossier/dossier-words.js";

export interface CourseFacts {
  acts: readonly ActFact[];
  term: Term | null;
  statutoryDueOn: PlainDate | null;
}

/** How an open dossier stands at the end of a day, until its next standing. */
export interface Standing {
  from: PlainDate;
  result: Result766;
  isPastLegal: boolean;
}

/** How the handling of a dossier ended: finished, else given, else stopped (Decision 766/QĐ-TTg). */
export interface Ending {
  on: PlainDate;
  result: Result766;
  /** Whether the legal deadline was kept; null where nobody knows. */
  keptLegal: boolean | null;
  /** From the receipt on, the waiting for the applicant among them; null outside the calendar. */
  workingDays: number | null;
  isStopped: boolean;
}

/** What statistics see of a dossier from its receipt on; days that have not come yet are told as if nothing happened. */
export interface Course {
  receivedOn: PlainDate;
  /** The earliest first; the last holds until the ending or the withdrawal, or for ever. */
  standings: readonly Standing[];
  ending: Ending | null;
  withdrawnOn: PlainDate | null;
}

const ENDINGS: readonly DossierActKind[] = ["FINISHED", "RETURNED", "STOPPED", "REFUSED"];

/** The course of a dossier; null of one that was never received. Days and results are those of the deadline rules. */
export function courseOf(facts: CourseFacts, calendar: WorkingCalendar): Course | null {
  const { acts } = facts;
  const receipt = acts.findIndex(({ kind }) => kind === "RECEIVED");
  if (receipt < 0) return null;
  const receivedOn = acts[receipt]!.actedOn;
  const end = acts.find(({ kind }, at) => at > receipt && ENDINGS.includes(kind));
  const withdrawnOn = acts.find(({ kind }) => kind === "WITHDRAWN")?.actedOn ?? null;
  const closedOn = end?.actedOn ?? withdrawnOn;
  const ending = end === undefined ? null : endingOf(facts, end, receivedOn, calendar);
  return { receivedOn, standings: standingsOf(facts, receivedOn, closedOn, calendar), ending, withdrawnOn };
}

/** The last day on which a dossier is open; null while it is. */
export const closedOn = ({ ending, withdrawnOn }: Course): PlainDate | null => ending?.on ?? withdrawnOn;

function standingsOf(
  facts: CourseFacts,
  receivedOn: PlainDate,
  closed: PlainDate | null,
  calendar: WorkingCalendar,
): Standing[] {
  const isOpenOn = (day: PlainDate) => closed === null || day < closed;
  const days = new Set(facts.acts.map(({ actedOn }) => actedOn).filter((day) => day >= receivedOn && isOpenOn(day)));
  for (const day of [...days]) {
    for (const turn of turnsAfter(facts, day, calendar)) if (isOpenOn(turn)) days.add(turn);
  }
  const standings: Standing[] = [];
  for (const from of [...days].sort()) {
    const { result } = onTime766(facts, from, calendar);
    const isPastLegal = isOverdueAt(facts, { on: from, at: null }, calendar) === true;
    const last = standings.at(-1);
    if (last === undefined || last.result !== result || last.isPastLegal !== isPastLegal) {
      standings.push({ from, result, isPastLegal });
    }
  }
  return standings;
}

/** The days after that of an act on which a dossier becomes late by itself, should nothing else happen. */
function turnsAfter(facts: CourseFacts, day: PlainDate, calendar: WorkingCalendar): PlainDate[] {
  const statistic = onTime766(facts, day, calendar).dueOn;
  const legal = legalDeadline({ ...facts, acts: actsUntil(facts.acts, day) }, calendar);
  return [
    ...(statistic === null ? [] : [addDays(statistic, 1)]),
    // A term that ends at an hour has run out when its day ends.
    ...(legal.dueOn === null ? [] : [legal.dueAt === null ? addDays(legal.dueOn, 1) : legal.dueOn]),
  ].filter((turn) => turn > day);
}

function endingOf(facts: CourseFacts, end: ActFact, receivedOn: PlainDate, calendar: WorkingCalendar): Ending {
  const on = end.actedOn;
  const wasLate = isOverdueAt(facts, { on, at: null }, calendar);
  return {
    on,
    result: onTime766(facts, on, calendar).result,
    keptLegal: wasLate === null ? null : !wasLate,
    workingDays: workingDaysBetween(calendar, receivedOn, on),
    isStopped: end.kind === "STOPPED" || end.kind === "REFUSED",
  };
}
