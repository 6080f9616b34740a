import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type DossierActKind, type DossierState, OPEN_STATES } from "./dossier-words.js";

/** One act as it was done. Acts come in the order of doing and are never changed. */
export interface ActFact {
  kind: DossierActKind;
  actedOn: PlainDate;
  /** The instant in UTC; null where only the day is known. */
  actedAt: string | null;
  /** The day promised for the result: of a receipt, and the new one of an extension. */
  promisedOn: PlainDate | null;
}

/** An act with what was said about it. */
export interface ActRecord extends ActFact {
  /** Why; of a refusal, a stop, a request and an extension. */
  reason: string | null;
  /** In đồng, of a financial obligation; null where nobody said. */
  amount: number | null;
}

export interface Transition {
  act: DossierActKind;
  /** Null: there is no dossier yet. */
  from: DossierState | null;
  to: DossierState;
  /** The article of 61/2018/NĐ-CP that provides the act; 118/2025/NĐ-CP took the acts over. */
  article: string;
}

const HANDLED = ["RECEIVED", "IN_PROCESS"] as const;

/**
 * What may follow on what. The states are law (22/2019/TT-BTTTT, Annex I); which act leads from which to which is
 * concluded from the articles named.
 */
export const TRANSITIONS: readonly Transition[] = [
  { act: "REGISTERED", from: null, to: "SUBMITTED", article: "16" },
  { act: "RECEIVED", from: null, to: "RECEIVED", article: "17" },
  { act: "RECEIVED", from: "SUBMITTED", to: "RECEIVED", article: "17" },
  { act: "REFUSED", from: "SUBMITTED", to: "NOT_RECEIVED", article: "17" },
  // Found not to meet the conditions on examination: given back with the reason.
  ...from(HANDLED, "REFUSED", "STOPPED", "19"),
  { act: "FORWARDED", from: "RECEIVED", to: "IN_PROCESS", article: "18" },
  ...from(HANDLED, "SUPPLEMENT_REQUESTED", "SUPPLEMENT_REQUESTED", "19"),
  { act: "COMPLETED", from: "SUPPLEMENT_REQUESTED", to: "IN_PROCESS", article: "19" },
  ...from(HANDLED, "OBLIGATION_RECORDED", "PAYMENT_REQUESTED", "22"),
  { act: "OBLIGATION_FULFILLED", from: "PAYMENT_REQUESTED", to: "IN_PROCESS", article: "22" },
  { act: "EXTENDED", from: "RECEIVED", to: "RECEIVED", article: "19" },
  { act: "EXTENDED", from: "IN_PROCESS", to: "IN_PROCESS", article: "19" },
  { act: "EXTENDED", from: "PAYMENT_REQUESTED", to: "PAYMENT_REQUESTED", article: "19" },
  ...from(HANDLED, "FINISHED", "FINISHED", "19"),
  // What is done while the applicant waits is given without a word on the finishing.
  ...from([...HANDLED, "FINISHED"], "RETURNED", "RETURNED", "20"),
  ...from(OPEN_STATES, "WITHDRAWN", "WITHDRAWN", "6"),
  ...from([...HANDLED, "SUPPLEMENT_REQUESTED", "PAYMENT_REQUESTED"], "STOPPED", "STOPPED", "19"),
];

const STATE_AFTER = new Map(TRANSITIONS.map(({ act, from: before, to }) => [`${before} ${act}`, to]));

/** The state to which an act leads from another; null where the law knows no such step. */
export function stateAfter(state: DossierState | null, act: DossierActKind): DossierState | null {
  return STATE_AFTER.get(`${state} ${act}`) ?? null;
}

/** The state that acts add up to; null where there are none, or where one does not follow on those before it. */
export function stateOf(acts: readonly Pick<ActFact, "kind">[]): DossierState | null {
  let state: DossierState | null = null;
  for (const { kind } of acts) {
    state = stateAfter(state, kind);
    if (state === null) return null;
  }
  return state;
}

/** The state at the end of a day; null before the first act. */
export function stateOn(acts: readonly ActFact[], day: PlainDate): DossierState | null {
  return stateOf(actsUntil(acts, day));
}

/** The acts that were done by the end of a day. */
export function actsUntil<A extends Pick<ActFact, "actedOn">>(acts: readonly A[], day: PlainDate): readonly A[] {
  const end = acts.findIndex(({ actedOn }) => actedOn > day);
  return end < 0 ? acts : acts.slice(0, end);
}

/** The act by which the present state was reached; an extension reaches none. */
export function lastStep<A extends Pick<ActFact, "kind">>(acts: readonly A[]): A | undefined {
  return acts.findLast(({ kind }) => kind !== "EXTENDED");
}

/** Whether somebody still has to do something. */
export function isOpen(state: DossierState): boolean {
  return OPEN_STATES.some((open) => open === state);
}

function from(states: readonly DossierState[], act: DossierActKind, to: DossierState, article: string): Transition[] {
  return states.map((state) => ({ act, from: state, to, article }));
}
