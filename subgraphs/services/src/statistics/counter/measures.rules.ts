/**
 * What counters count of dossiers. Flows happen on a day and add up over a span; standings are how many stand so at the
 * end of a day, and are kept as what each day changes of them.
 */
export const FLOWS = [
  "received",
  "receivedOnline",
  "receivedByPost",
  "takenOver",
  "passedOn",
  "withdrawn",
  "stopped",
  "finishedOnTime",
  "finishedOverdue",
  "finishedUnknown",
  "legalKept",
  "legalBroken",
  "workingDays",
  "timed",
] as const;
export const STANDINGS = ["openOnTime", "openOverdue", "openUnknown", "openPastLegal"] as const;
export const MEASURES = [...FLOWS, ...STANDINGS] as const;

export type Flow = (typeof FLOWS)[number];
export type StandingMeasure = (typeof STANDINGS)[number];
export type Measure = (typeof MEASURES)[number];

/** Changes of measures; what is not named does not change. */
export type Amounts = Readonly<Partial<Record<Measure, number>>>;
