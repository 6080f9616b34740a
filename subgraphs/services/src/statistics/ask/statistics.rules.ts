import type { Flow, StandingMeasure } from "../counter/measures.rules.js";

/** What counters add up to: flows within the span, standings at its end and before its beginning. */
export interface Sums extends Record<Flow, number>, Record<StandingMeasure, number> {
  openBefore: number;
  /** How many dossiers ever came, by the end of the span. */
  everCame: number;
}

/** The statistics of a span. Shares are from 0 to 1; null is where there is nothing to share, which is not zero. */
export interface DossierFigures {
  received: number;
  receivedOnline: number;
  receivedByPost: number;
  receivedDirectly: number;
  onlineShare: number | null;
  carriedOver: number;
  takenOver: number;
  passedOn: number;
  withdrawn: number;
  finished: number;
  stopped: number;
  open: number;
  openOverdue: number;
  onTime: number;
  overdue: number;
  notMeasurable: number;
  onTimeShare: number | null;
  legalDeadlineKept: number;
  legalDeadlineBroken: number;
  legalDeadlineShare: number | null;
  openPastLegalDeadline: number;
  averageWorkingDays: number | null;
}

/**
 * The statistics out of their sums. On time and overdue are those of Decision 766/QĐ-TTg: over what was finished in the
 * span, and over what is open at its end. A way of handing in that nobody recorded counts as direct.
 */
export function figuresOf(sums: Sums): DossierFigures {
  const { received, receivedOnline, receivedByPost, takenOver, passedOn, withdrawn, stopped } = sums;
  const { openOnTime, openOverdue, openUnknown, legalKept, legalBroken } = sums;
  const onTime = sums.finishedOnTime + openOnTime;
  const overdue = sums.finishedOverdue + openOverdue;
  return {
    ...{ received, receivedOnline, receivedByPost, receivedDirectly: received - receivedOnline - receivedByPost },
    onlineShare: share(receivedOnline, received),
    ...{ carriedOver: sums.openBefore, takenOver, passedOn, withdrawn, stopped },
    finished: sums.finishedOnTime + sums.finishedOverdue + sums.finishedUnknown,
    ...{ open: openOnTime + openOverdue + openUnknown, openOverdue },
    ...{ onTime, overdue, notMeasurable: sums.finishedUnknown + openUnknown },
    onTimeShare: share(onTime, onTime + overdue),
    ...{ legalDeadlineKept: legalKept, legalDeadlineBroken: legalBroken },
    legalDeadlineShare: share(legalKept, legalKept + legalBroken),
    openPastLegalDeadline: sums.openPastLegal,
    averageWorkingDays: share(sums.workingDays, sums.timed),
  };
}

/** The sums of several subjects together. */
export function addSums(all: readonly Sums[]): Sums | null {
  const [first, ...others] = all;
  if (first === undefined) return null;
  return others.reduce(
    (sum, each) =>
      Object.fromEntries(Object.entries(sum).map(([name, n]) => [name, n + Reflect.get(each, name)])) as Sums &
        Record<string, number>,
    first as Sums & Record<string, number>,
  );
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
