import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { isMinimumKept } from "./comment-minimum.rules.js";

/** The acts that move a draft on. */
export const ACT_KINDS = [
  "COMMENTS_OPENED",
  "COMMENTS_CLOSED",
  "APPRAISAL_REQUESTED",
  "APPRAISED",
  "OPINIONS_BEGUN",
  "SUBMITTED_TO_COUNCIL",
  "ISSUED",
  "WITHDRAWN",
] as const;

export type ActKind = (typeof ACT_KINDS)[number];

/** Where a draft stands. */
export const DRAFT_STEPS = [
  "DRAFTING",
  "COMMENTS_OPEN",
  "COMMENTS_CLOSED",
  "APPRAISAL_REQUESTED",
  "APPRAISED",
  "MEMBERS_OPINIONS",
  "SUBMITTED_TO_COUNCIL",
  "ISSUED",
  "WITHDRAWN",
] as const;

export type DraftStep = (typeof DRAFT_STEPS)[number];

/** What an appraisal comes to (80/2015/QH13, Arts. 121 and 130: fit, or not yet fit, to be submitted). */
export const APPRAISAL_CONCLUSIONS = ["FIT", "FIT_AFTER_CHANGES", "NOT_FIT"] as const;

export type AppraisalConclusion = (typeof APPRAISAL_CONCLUSIONS)[number];

/** One act, as it was recorded. */
export interface ActFact {
  kind: ActKind;
  takenOn: PlainDate;
  /** The last day of comments as announced; of an opening only. */
  lastDay: PlainDate | null;
  /** Of an appraisal only. */
  conclusion: AppraisalConclusion | null;
}

/** Where a draft stands at the end of a day, from what was done by then, in the order of doing. */
export function stepOn(acts: readonly ActFact[], day: PlainDate): DraftStep {
  return acts.filter(({ takenOn }) => takenOn <= day).reduce<DraftStep>((_, act) => after(act, day), "DRAFTING");
}

function after({ kind, lastDay }: ActFact, day: PlainDate): DraftStep {
  if (kind === "COMMENTS_OPENED") return lastDay !== null && lastDay < day ? "COMMENTS_CLOSED" : "COMMENTS_OPEN";
  return kind === "OPINIONS_BEGUN" ? "MEMBERS_OPINIONS" : kind;
}

/** What the newest appraisal came to; null before the first. */
export function lastConclusion(acts: readonly ActFact[]): AppraisalConclusion | null {
  return acts.findLast(({ kind }) => kind === "APPRAISED")?.conclusion ?? null;
}

/** When a draft was issued or withdrawn; null for what has not happened. */
export function endsOf(acts: readonly ActFact[]): { issuedOn: PlainDate | null; withdrawnOn: PlainDate | null } {
  const dayOf = (wanted: ActKind) => acts.find(({ kind }) => kind === wanted)?.takenOn ?? null;
  return { issuedOn: dayOf("ISSUED"), withdrawnOn: dayOf("WITHDRAWN") };
}

/** One time for which a draft lay open for comments. */
export interface CommentPeriod {
  openedOn: PlainDate;
  /** The last day as it was announced. */
  announcedLastDay: PlainDate;
  /** The last day as it was: earlier than announced where comments were closed before. */
  lastDay: PlainDate;
}

/** The times for which a draft lay open for comments, the earliest first. */
export function commentPeriods(acts: readonly ActFact[]): CommentPeriod[] {
  return acts.flatMap(({ kind, takenOn, lastDay }, at) => {
    if (kind !== "COMMENTS_OPENED" || lastDay === null) return [];
    const next = acts[at + 1];
    const closedOn = next !== undefined && next.takenOn < lastDay ? next.takenOn : lastDay;
    return [{ openedOn: takenOn, announcedLastDay: lastDay, lastDay: closedOn }];
  });
}

/** Whether a draft lay open for comments for the minimum of days. */
export const COMMENT_DAYS_VERDICTS = ["KEPT", "NOT_YET", "NOT_KEPT", "NOT_REQUIRED", "UNKNOWN"] as const;

export type CommentDaysVerdict = (typeof COMMENT_DAYS_VERDICTS)[number];

/** Whether by the end of a day the draft has lain open as long as the law asks; `minimumDays` null where not known. */
export function commentDaysOn(
  draft: { isSimplified: boolean; minimumDays: number | null },
  acts: readonly ActFact[],
  day: PlainDate,
): CommentDaysVerdict {
  if (draft.isSimplified) return "NOT_REQUIRED";
  if (draft.minimumDays === null) return "UNKNOWN";
  const done = acts.filter(({ takenOn }) => takenOn <= day);
  if (isMinimumKept(commentPeriods(done), draft.minimumDays, day)) return "KEPT";
  return ["DRAFTING", "COMMENTS_OPEN"].includes(stepOn(done, day)) ? "NOT_YET" : "NOT_KEPT";
}
