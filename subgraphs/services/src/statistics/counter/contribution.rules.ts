import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { WorkingCalendar } from "@lienthong/kernel/domain/working-days.js";
import type { SubmissionMethod } from "../../channel/channel-words.js";
import type { SubjectKind } from "./counter-book.js";
import { type Course, type CourseFacts, closedOn, courseOf, type Ending, type Standing } from "./course.rules.js";
import type { Amounts, StandingMeasure } from "./measures.rules.js";

/** What one dossier adds to the counters of a subject on a day. */
export interface Contribution {
  kind: SubjectKind;
  subjectId: string;
  day: PlainDate;
  amounts: Amounts;
}

export interface CountedFacts extends CourseFacts {
  submissionMethod: SubmissionMethod | null;
  procedureId: string;
  communeId: string | null;
  districtId: string | null;
  provinceId: string | null;
  /** The bodies that had to finish it, the earliest first. */
  responsibilities: readonly { bodyId: string; validFrom: PlainDate; validTo: PlainDate | null }[];
}

/** Who counts a dossier, and on which days: a body while it has to finish it, areas and the procedure always. */
interface Holder {
  kind: SubjectKind;
  subjectId: string;
  from: PlainDate | null;
  /** The first day on which it does no more. */
  to: PlainDate | null;
}

/** Everything that a dossier adds to counters: what happened, and how it stands from which day on. */
export function contributionsOf(facts: CountedFacts, calendar: WorkingCalendar): Contribution[] {
  const course = courseOf(facts, calendar);
  if (course === null) return [];
  return holdersOf(facts).flatMap((holder) => [
    ...flowsAt(holder, course, facts.submissionMethod),
    ...standingsAt(holder, course),
  ]);
}

function holdersOf(facts: CountedFacts): Holder[] {
  const { procedureId, communeId, districtId, provinceId, responsibilities } = facts;
  const always = { from: null, to: null };
  const fixed = [
    { kind: "COMMUNE", subjectId: communeId, ...always },
    { kind: "PROCEDURE", subjectId: procedureId, ...always },
    { kind: "DISTRICT", subjectId: districtId, ...always },
    { kind: "PROVINCE", subjectId: provinceId, ...always },
  ] as const;
  return [
    ...responsibilities.map(
      ({ bodyId, validFrom, validTo }): Holder => ({ kind: "BODY", subjectId: bodyId, from: validFrom, to: validTo }),
    ),
    ...fixed.flatMap((each): Holder[] => (each.subjectId === null ? [] : [{ ...each, subjectId: each.subjectId }])),
  ];
}

function flowsAt(holder: Holder, course: Course, method: SubmissionMethod | null): Contribution[] {
  const { receivedOn, ending, withdrawnOn } = course;
  const found: Contribution[] = [];
  const add = (day: PlainDate, amounts: Amounts) => {
    const { kind, subjectId, from, to } = holder;
    if ((from === null || from <= day) && (to === null || day < to)) found.push({ kind, subjectId, day, amounts });
  };
  add(receivedOn, {
    received: 1,
    receivedOnline: method === "ONLINE" ? 1 : 0,
    receivedByPost: method === "POSTAL" ? 1 : 0,
  });
  if (withdrawnOn !== null) add(withdrawnOn, { withdrawn: 1 });
  if (ending !== null) add(ending.on, amountsOf(ending));
  return found;
}

function amountsOf({ result, keptLegal, workingDays, isStopped }: Ending): Amounts {
  return {
    stopped: isStopped ? 1 : 0,
    finishedOnTime: result === "ON_TIME" ? 1 : 0,
    finishedOverdue: result === "OVERDUE" ? 1 : 0,
    finishedUnknown: result === "UNKNOWN" ? 1 : 0,
    legalKept: keptLegal === true ? 1 : 0,
    legalBroken: keptLegal === false ? 1 : 0,
    workingDays: workingDays ?? 0,
    timed: workingDays === null ? 0 : 1,
  };
}

/** How the number of open dossiers of a holder changes, day by day, and what passed to it and from it. */
function standingsAt({ kind, subjectId, from, to }: Holder, course: Course): Contribution[] {
  const closed = closedOn(course);
  const steps: Step[] = course.standings.map((standing) => ({ day: standing.from, standing }));
  if (closed !== null) steps.push({ day: closed, standing: null });
  const standingBefore = (day: PlainDate) => steps.findLast((step) => step.day < day)?.standing ?? null;

  const found: Contribution[] = [];
  const add = (day: PlainDate, amounts: Amounts) => found.push({ kind, subjectId, day, amounts });
  const taken = from === null ? null : standingBefore(from);
  if (from !== null && taken !== null) add(from, { takenOver: 1, ...changeOf(null, taken) });
  for (const [at, { day, standing }] of steps.entries()) {
    const isHeld = (from === null || from <= day) && (to === null || day < to);
    if (isHeld) add(day, changeOf(steps[at - 1]?.standing ?? null, standing));
  }
  const passed = to === null ? null : standingBefore(to);
  if (to !== null && passed !== null) add(to, { passedOn: 1, ...changeOf(passed, null) });
  return found;
}

interface Step {
  day: PlainDate;
  /** Null once the dossier is closed. */
  standing: Standing | null;
}

const OPEN = { ON_TIME: "openOnTime", OVERDUE: "openOverdue", UNKNOWN: "openUnknown" } as const;

function changeOf(before: Standing | null, after: Standing | null): Amounts {
  const amounts: Partial<Record<StandingMeasure, number>> = {};
  for (const [standing, sign] of [[before, -1] as const, [after, 1] as const]) {
    if (standing === null || standing.result === "NOT_COUNTED") continue;
    const open = OPEN[standing.result];
    amounts[open] = (amounts[open] ?? 0) + sign;
    if (standing.isPastLegal) amounts.openPastLegal = (amounts.openPastLegal ?? 0) + sign;
  }
  return amounts;
}
