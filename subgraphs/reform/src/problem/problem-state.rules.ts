import { addDays, type PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { addWorkingDays, type WorkingCalendar, workingDaysBetween } from "@lienthong/kernel/domain/working-days.js";
import { type ActFact, type ActKind, actsBy, refusalToDay } from "../act/act-kind.rules.js";

/** Where a problem stands: computed from its acts and a day, never stored. */
export const PROBLEM_STATES = ["OPEN", "ESCALATED", "DECIDED", "CLOSED"] as const;

export type ProblemState = (typeof PROBLEM_STATES)[number];

/** The acts that are done on problems. */
export type ProblemActKind = Extract<ActKind, "ESCALATED" | "ACTED_ON" | "DECIDED" | "CLOSED">;

// 34/CT-UBND: Sở Nội vụ reports arising problems to the Chairman promptly; that he decides on them before they are
// closed, and that each is reported once, is inferred.
const ORDER: Readonly<Record<ProblemActKind, { from: readonly ProblemState[]; advice: string }>> = {
  ESCALATED: { from: ["OPEN"], advice: "A problem is reported to the Chairman once, while it is open." },
  ACTED_ON: { from: ["OPEN", "ESCALATED", "DECIDED"], advice: "Nothing more is done about a closed problem." },
  DECIDED: { from: ["ESCALATED"], advice: "The Chairman decides on what was reported to him." },
  CLOSED: { from: ["OPEN", "DECIDED"], advice: "What lies with the Chairman is closed after his decision." },
};

/** Where a problem stood at the end of a day; doing something about it does not move it. */
export function problemStateOn(acts: readonly ActFact[], day: PlainDate): ProblemState {
  const moved = actsBy(acts, day).filter(({ kind }) => kind !== "ACTED_ON");
  return (moved.at(-1)?.kind as ProblemState | undefined) ?? "OPEN";
}

/** Why an act cannot be done on a problem on a day; null when it can. */
export function refusalToTake(
  kind: ProblemActKind,
  problem: { reportedOn: PlainDate; acts: readonly ActFact[] },
  on: PlainDate,
  today: PlainDate,
): Refusal | null {
  const refusedDay = refusalToDay({ beganOn: problem.reportedOn, acts: problem.acts }, on, today);
  if (refusedDay !== null) return refusedDay;
  const state = problemStateOn(problem.acts, on);
  const { from, advice } = ORDER[kind];
  return from.includes(state) ? null : refusal("WRONG_STEP", "problemId", `On ${on} it is ${state}. ${advice}`);
}

export interface WaitingFacts {
  escalatedOn: PlainDate | null;
  decidedOn: PlainDate | null;
}

/**
 * Working days for which a problem had waited for the Chairman by the end of a day, the day of the report not counted;
 * null when it was not reported to him by then, or outside the calendar's years.
 */
export function waitingWorkingDays(
  calendar: WorkingCalendar,
  { escalatedOn, decidedOn }: WaitingFacts,
  day: PlainDate,
): number | null {
  if (escalatedOn === null || escalatedOn > day) return null;
  return workingDaysBetween(calendar, escalatedOn, decidedOn !== null && decidedOn < day ? decidedOn : day);
}

/** The day before which a problem was reported when it has waited for more than n working days; null if unknown. */
export function waitingMoreThan(calendar: WorkingCalendar, n: number, day: PlainDate): PlainDate | null {
  return addWorkingDays(calendar, addDays(day, 1), -(n + 1));
}
