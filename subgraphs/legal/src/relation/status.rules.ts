import { later, type PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { Family } from "../document/document-types.js";
import type { Extent, RelationKind } from "./relation-kinds.js";

export const DOCUMENT_STATES = ["NOT_YET", "IN_FORCE", "EXPIRED_IN_PART", "EXPIRED", "SUSPENDED"] as const;

export type DocumentState = (typeof DOCUMENT_STATES)[number];

/** Why an answer may be wrong although no rule is in doubt: a fact is missing. */
export const STATUS_DOUBTS = ["START_UNKNOWN", "ACT_DAY_UNKNOWN", "PARENT_EXPIRED"] as const;

export type StatusDoubt = (typeof STATUS_DOUBTS)[number];

/** What another document did to this one. */
export interface Act {
  kind: RelationKind;
  extent: Extent | null;
  /** The day of its effect; null where neither the relation nor the acting document tells one. */
  effectiveOn: PlainDate | null;
  /** The earliest day on which the acting document can have had effect: that of its issue. */
  earliestOn: PlainDate;
  /** The half-open end of a suspension. */
  endsOn: PlainDate | null;
}

interface IssueDays {
  family: Family;
  dateDocument: PlainDate | null;
  firstDateEntryInForce: PlainDate | null;
}

/** The days of a document by its own words. */
export interface DocumentDays extends IssueDays {
  dateNoLongerInForce: PlainDate | null;
  /** The day of issue; the first of the year where neither it nor the day of effect is known. */
  sortDay: PlainDate;
}

/** A document that this one details, and what became of it. */
export interface DetailedParent {
  document: DocumentDays;
  acts: readonly Act[];
}

export interface StatusFacts<A extends Act = Act> {
  document: DocumentDays;
  acts: readonly A[];
  parents: readonly DetailedParent[];
}

export interface Status<A extends Act = Act> {
  state: DocumentState;
  /** The acts that took something from the document and hold on the day, the decisive one first. */
  by: A[];
  /** Whether the term the document set itself has run out. */
  byTerm: boolean;
  doubts: StatusDoubt[];
}

/**
 * What a document is on a day. It expires by its term, by replacement or by abolition, and in no other way (Law
 * 64/2025/QH15, Art. 57.1; before, Law 80/2015/QH13, Art. 154): not because its issuer was merged or ended. What
 * repealed it may end itself without bringing it back. Suspension: Law 64/2025/QH15, Art. 56.
 */
export function statusOn<A extends Act>({ document, acts, parents }: StatusFacts<A>, day: PlainDate): Status<A> {
  const start = startOf(document, parents);
  if (day < start.day) return { state: "NOT_YET", by: [], byTerm: false, doubts: start.doubts };

  const done = acts.filter((act) => hasEffect(act, day)).toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  const ends = done.filter((act) => act.extent === "WHOLE" && isEnd(act));
  const suspensions = done.filter((act) => act.kind === "SUSPENDS");
  const parts = done.filter((act) => act.extent === "PART" && isEnd(act));
  const byTerm = hasRunOut(document, day);
  const doubtsOf = (by: readonly Act[]) => [...start.doubts, ...doubtsOfActs(by)];

  if (byTerm || ends.length > 0) {
    const first = ends.slice(0, 1).filter((act) => !byTerm || dayOf(act) < document.dateNoLongerInForce!);
    return { state: "EXPIRED", by: first, byTerm: first.length === 0, doubts: doubtsOf(first) };
  }
  const by = [...suspensions, ...parts];
  const doubts = [...doubtsOf(by), ...(parents.some((parent) => isExpired(parent, day)) ? PARENT_EXPIRED : [])];
  if (suspensions.some(({ extent }) => extent === "WHOLE")) return { state: "SUSPENDED", by, byTerm: false, doubts };
  return { state: parts.length > 0 ? "EXPIRED_IN_PART" : "IN_FORCE", by, byTerm: false, doubts };
}

/**
 * Whether a detailing text outlives its parent is for a person to say: Law 80/2015/QH13, Art. 154 ended it with the
 * parent, new laws often keep it, and Law 64/2025/QH15, Art. 57.1 does not name the case.
 */
const PARENT_EXPIRED: readonly StatusDoubt[] = ["PARENT_EXPIRED"];

/**
 * The first day in force: the stated one; else the day of issue (administrative documents, Decree 30/2020/NĐ-CP), but
 * a text that details another takes effect with it (Law 64/2025/QH15, Art. 53.2).
 */
export function startOf(
  { family, firstDateEntryInForce, dateDocument, sortDay }: DocumentDays,
  parents: readonly DetailedParent[],
): { day: PlainDate; doubts: StatusDoubt[] } {
  if (firstDateEntryInForce !== null) return { day: firstDateEntryInForce, doubts: [] };
  const isStated = dateDocument !== null && family !== "NORMATIVE";
  const starts = parents.map(({ document }) => document.firstDateEntryInForce ?? document.sortDay);
  return { day: starts.reduce(later, sortDay), doubts: isStated ? [] : ["START_UNKNOWN"] };
}

/**
 * The day from which what a document says has effect, or null while it is not known. An administrative document has
 * effect from its day of issue unless it says otherwise.
 */
export function actsFrom({ family, firstDateEntryInForce, dateDocument }: IssueDays): PlainDate | null {
  return firstDateEntryInForce ?? (family === "NORMATIVE" ? null : dateDocument);
}

const isEnd = ({ kind }: Act) => kind === "REPLACES" || kind === "REPEALS";

/** The day of effect, or the earliest possible where it is not known. */
export const dayOf = ({ effectiveOn, earliestOn }: Act): PlainDate => effectiveOn ?? earliestOn;

const hasEffect = (act: Act, day: PlainDate) => dayOf(act) <= day && (act.endsOn === null || day < act.endsOn);

const hasRunOut = ({ dateNoLongerInForce }: DocumentDays, day: PlainDate) =>
  dateNoLongerInForce !== null && dateNoLongerInForce <= day;

function doubtsOfActs(by: readonly Act[]): StatusDoubt[] {
  return by.some(({ effectiveOn }) => effectiveOn === null) ? ["ACT_DAY_UNKNOWN"] : [];
}

function isExpired({ document, acts }: DetailedParent, day: PlainDate): boolean {
  return statusOn({ document, acts, parents: [] }, day).state === "EXPIRED";
}
