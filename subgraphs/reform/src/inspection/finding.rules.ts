import { LONGEST_TEXT, refusalToText } from "@lienthong/kernel/domain/given-text.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";

/** How a finding stands; computed from its due day and what followed on it. */
export const FINDING_STATES = ["NOTED", "OPEN", "OVERDUE", "REMEDIED"] as const;

export type FindingState = (typeof FINDING_STATES)[number];

export interface FollowUpFact {
  takenOn: PlainDate;
  /** 1 where it found the matter remedied, else 0. */
  isRemedied: number;
}

export interface FindingFacts {
  foundOn: PlainDate;
  /** By when it is to be remedied; null when nothing is to be remedied. */
  dueOn: PlainDate | null;
}

/** How a finding stood at the end of a day; its due day is the last one in time. */
export function findingStateOn(
  finding: FindingFacts,
  followUps: readonly FollowUpFact[],
  day: PlainDate,
): FindingState {
  if (remediedOn(followUps, day) !== null) return "REMEDIED";
  if (finding.dueOn === null) return "NOTED";
  return day <= finding.dueOn ? "OPEN" : "OVERDUE";
}

/** The day on which a finding was seen remedied, by the end of a day; null when it was not. */
export function remediedOn(followUps: readonly FollowUpFact[], day: PlainDate): PlainDate | null {
  return followUps.find(({ takenOn, isRemedied }) => isRemedied === 1 && takenOn <= day)?.takenOn ?? null;
}

/** Why an inspection cannot be opened on a day; null when it can (34/CT-UBND: Sở Nội vụ inspects). */
export function refusalToOpen(scope: string, on: PlainDate, today: PlainDate): Refusal | null {
  if (on > today) return refusal("INVALID_VALUE", "on", `${on} lies ahead; give the day on which it was opened.`);
  return refusalToText(scope, "scope", LONGEST_TEXT);
}

/** Why a finding cannot be recorded; null when it can. */
export function refusalToFinding(
  { text, foundOn, dueOn }: FindingFacts & { text: string },
  openedOn: PlainDate,
  today: PlainDate,
): Refusal | null {
  if (foundOn > today) return refusal("INVALID_VALUE", "on", `${foundOn} lies ahead; give the day of the finding.`);
  if (foundOn < openedOn) return refusal("BEFORE_START", "on", `The inspection was opened on ${openedOn}.`);
  if (dueOn !== null && dueOn < foundOn) {
    return refusal("BEFORE_START", "dueOn", "It would be due before it was found; give a later day.");
  }
  return refusalToText(text, "text", LONGEST_TEXT);
}

/** Why a finding cannot be followed up on a day; null when it can. */
export function refusalToFollowUp(
  finding: FindingFacts,
  followUps: readonly FollowUpFact[],
  { on, note }: { on: PlainDate; note: string },
  today: PlainDate,
): Refusal | null {
  const remedied = remediedOn(followUps, today);
  if (remedied !== null) return refusal("ALREADY_DONE", "findingId", `It was seen remedied on ${remedied}.`);
  if (finding.dueOn === null) return refusal("WRONG_KIND", "findingId", "Nothing is to be remedied in this finding.");
  if (on > today) return refusal("INVALID_VALUE", "on", `${on} lies ahead; give the day on which it was looked at.`);
  const before = followUps.at(-1)?.takenOn ?? finding.foundOn;
  if (on < before) return refusal("BEFORE_START", "on", `The step before it was taken on ${before}.`);
  return refusalToText(note, "note", LONGEST_TEXT);
}
