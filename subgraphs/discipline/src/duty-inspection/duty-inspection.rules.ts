import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { RecordFacts } from "../access/record-access.rules.js";

/** Where an inspection stands. */
export const INSPECTION_STATES = ["OPEN", "NOTHING_TO_REMEDY", "TO_REMEDY", "OVERDUE", "REMEDIED"] as const;

export type InspectionState = (typeof INSPECTION_STATES)[number];

export interface InspectionDays {
  openedOn: PlainDate;
  concludedOn: PlainDate | null;
  remedyDueOn: PlainDate | null;
  remediedOn: PlainDate | null;
}

/** Where an inspection stands on a day, from its days alone (34/CT-UBND, task 3: inspection of duty and its follow-up). */
export function stateOn({ concludedOn, remedyDueOn, remediedOn }: InspectionDays, on: PlainDate): InspectionState {
  if (concludedOn === null || on < concludedOn) return "OPEN";
  if (remedyDueOn === null) return "NOTHING_TO_REMEDY";
  if (remediedOn !== null && remediedOn <= on) return "REMEDIED";
  return on > remedyDueOn ? "OVERDUE" : "TO_REMEDY";
}

export interface ConclusionFacts {
  concludedOn: PlainDate;
  remedyDueOn: PlainDate | null;
  /** Whether one of the findings has to be remedied. */
  hasToRemedy: boolean;
}

/** Why an inspection cannot be concluded so; null when it can. */
export function refusalToConclude(days: InspectionDays, conclusion: ConclusionFacts, today: PlainDate): Refusal | null {
  const { concludedOn, remedyDueOn, hasToRemedy } = conclusion;
  if (days.concludedOn !== null) {
    return refusal("ALREADY_DONE", "inspectionId", `The inspection was concluded on ${days.concludedOn}.`);
  }
  if (concludedOn < days.openedOn) {
    return refusal("BEFORE_START", "concludedOn", `The inspection began on ${days.openedOn}; give a day from then on.`);
  }
  if (concludedOn > today) return refusal("INVALID_VALUE", "concludedOn", "Give a day that has come.");
  if (hasToRemedy && remedyDueOn === null) {
    return refusal("MISSING_VALUE", "remedyDueOn", "A finding has to be remedied: say by when.");
  }
  if (!hasToRemedy && remedyDueOn !== null) {
    return refusal("INVALID_VALUE", "remedyDueOn", "No finding has to be remedied: leave the day out.");
  }
  if (remedyDueOn !== null && remedyDueOn <= concludedOn) {
    return refusal("TOO_EARLY", "remedyDueOn", "Leave at least a day after the conclusion.");
  }
  return null;
}

/** Why remedy cannot be confirmed on a day; null when it can. */
export function refusalToConfirm(days: InspectionDays, remediedOn: PlainDate, today: PlainDate): Refusal | null {
  if (days.concludedOn === null) {
    return refusal("WRONG_STEP", "inspectionId", "The inspection is not concluded yet; conclude it first.");
  }
  if (days.remedyDueOn === null) {
    return refusal("WRONG_STEP", "inspectionId", "Its conclusion asks for no remedy.");
  }
  if (days.remediedOn !== null) {
    return refusal("ALREADY_DONE", "inspectionId", `It was confirmed as remedied on ${days.remediedOn}.`);
  }
  if (remediedOn < days.concludedOn) {
    return refusal("BEFORE_START", "remediedOn", `The conclusion is of ${days.concludedOn}; give a day from then on.`);
  }
  return remediedOn > today ? refusal("INVALID_VALUE", "remediedOn", "Give a day that has come.") : null;
}

/** Who may see an inspection: the body inspected, the body that inspects, home affairs above, and its inspector. */
export function accessFacts(row: {
  bodyId: string;
  inspectingBodyId: string;
  inspectorId: string | null;
}): RecordFacts {
  const { bodyId, inspectingBodyId, inspectorId } = row;
  const bodies = [bodyId, inspectingBodyId];
  return { official: null, complainant: null, authorities: bodies, managed: bodies, inspector: inspectorId };
}
