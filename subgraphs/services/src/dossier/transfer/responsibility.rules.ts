import { type DatedRange, holdsOn } from "@lienthong/kernel/domain/dated.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type ActFact, stateOf } from "../dossier-state.rules.js";
import { type DossierState, OPEN_STATES } from "../dossier-words.js";

/** That the dossiers of a body pass to another: by a decision, from a day on, of some procedures or of all. */
export interface TransferFacts {
  id: string;
  fromBodyId: string;
  toBodyId: string;
  effectiveOn: PlainDate;
  /** Null: of all procedures. */
  procedureIds: ReadonlySet<string> | null;
}

/** A body that had to finish a dossier, and since when. */
export interface Responsibility extends DatedRange {
  bodyId: string;
  /** The transfer by which it came to the body; null of the body that received it. */
  transferId: string | null;
}

interface ResponsibleFacts {
  bodyId: string;
  procedureId: string;
  acts: readonly ActFact[];
}

/** The states in which something is left to do, be it only to give the result. */
export const UNSETTLED_STATES = [...OPEN_STATES, "FINISHED"] as const satisfies readonly DossierState[];

/** Whether nothing is left to do. */
export const isSettled = (state: DossierState): boolean => !UNSETTLED_STATES.some((unsettled) => unsettled === state);

/**
 * The bodies that had to finish a dossier, the earliest first. It begins with the body that received it, and follows
 * each transfer that takes effect while it is with the body and not settled; what was settled before stays where it was.
 */
export function responsibilities(
  { bodyId, procedureId, acts }: ResponsibleFacts,
  transfers: readonly TransferFacts[],
): Responsibility[] {
  const validFrom = acts[0]?.actedOn;
  if (validFrom === undefined) return [];
  const periods: Responsibility[] = [{ bodyId, validFrom, validTo: null, transferId: null }];
  for (const transfer of inOrder(transfers)) {
    const { id, fromBodyId, toBodyId, effectiveOn, procedureIds } = transfer;
    const last = periods.at(-1)!;
    if (fromBodyId !== last.bodyId || effectiveOn < last.validFrom) continue;
    if (procedureIds !== null && !procedureIds.has(procedureId)) continue;
    const before = stateOf(acts.filter(({ actedOn }) => actedOn < effectiveOn));
    if (before === null || isSettled(before)) continue;
    last.validTo = effectiveOn;
    periods.push({ bodyId: toBodyId, validFrom: effectiveOn, validTo: null, transferId: id });
  }
  return periods;
}

/** The periods that are stored, after that of the body that received the dossier. */
export function allPeriods(
  { bodyId, registeredOn, listedOn }: { bodyId: string; registeredOn: PlainDate | null; listedOn: PlainDate },
  later: readonly Responsibility[],
): Responsibility[] {
  const first = { bodyId, validFrom: registeredOn ?? listedOn, validTo: later[0]?.validFrom ?? null, transferId: null };
  return [first, ...later];
}

/** The body that had to finish the dossier on a day; null before there was one. */
export function responsibleOn(periods: readonly Responsibility[], day: PlainDate): string | null {
  return periods.find((period) => holdsOn(period, day))?.bodyId ?? null;
}

/** Transfers in the order in which they took effect; of one day, so that one may follow on the other. */
function inOrder(transfers: readonly TransferFacts[]): TransferFacts[] {
  return transfers.toSorted((a, b) => (a.effectiveOn === b.effectiveOn ? 0 : a.effectiveOn < b.effectiveOn ? -1 : 1));
}
