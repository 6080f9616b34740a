import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { ActFact } from "./dossier-state.rules.js";

/** Why the handling waits for the applicant. */
export const PAUSE_KINDS = ["SUPPLEMENT", "PAYMENT"] as const;
export type PauseKind = (typeof PAUSE_KINDS)[number];

/** A stretch in which the handling waits for the applicant; its end is the first day on which it goes on. */
export interface Pause {
  kind: PauseKind;
  from: PlainDate;
  /** Null while it lasts. */
  to: PlainDate | null;
}

const BEGINS: Partial<Record<ActFact["kind"], PauseKind>> = {
  SUPPLEMENT_REQUESTED: "SUPPLEMENT",
  OBLIGATION_RECORDED: "PAYMENT",
};

/** The stretches in which the handling waited for the applicant, the earliest first. An end of all ends the last. */
export function pausesOf(acts: readonly ActFact[]): Pause[] {
  const pauses: Pause[] = [];
  for (const { kind, actedOn } of acts) {
    const last = pauses.at(-1);
    if (last !== undefined && last.to === null && kind !== "EXTENDED") last.to = actedOn;
    const begins = BEGINS[kind];
    if (begins !== undefined) pauses.push({ kind: begins, from: actedOn, to: null });
  }
  return pauses;
}
