import { type PlainDate, partsOf } from "@lienthong/kernel/domain/plain-date.js";

/** The year of whose programme a draft is: that of its due day, or of its proposal when no programme names it. */
export function programmeYear({ dueOn, proposedOn }: { dueOn: PlainDate | null; proposedOn: PlainDate }): number {
  return partsOf(dueOn ?? proposedOn).year;
}

export interface DueFacts {
  dueOn: PlainDate | null;
  issuedOn: PlainDate | null;
  withdrawnOn: PlainDate | null;
}

/** Whether it was issued by its due day; null while that is open, without a due day, or when it was withdrawn by then. */
export function isOnTime({ dueOn, issuedOn, withdrawnOn }: DueFacts, today: PlainDate): boolean | null {
  if (dueOn === null || (withdrawnOn !== null && withdrawnOn <= dueOn)) return null;
  if (issuedOn !== null) return issuedOn <= dueOn;
  return today > dueOn ? false : null;
}
