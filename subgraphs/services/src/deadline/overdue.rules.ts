import type { WorkingCalendar } from "@lienthong/kernel/domain/working-days.js";
import { type ActFact, actsUntil } from "../dossier/dossier-state.rules.js";
import type { DossierActKind } from "../dossier/dossier-words.js";
import { type DeadlineFacts, legalDeadline } from "./legal-deadline.rules.js";
import type { Moment } from "./term.rules.js";

/** The acts after which nothing is left to do for the body in time. */
const ENDS: readonly DossierActKind[] = ["REFUSED", "FINISHED", "RETURNED", "WITHDRAWN", "STOPPED"];

/**
 * Whether the legal deadline had passed at a moment, or at the end of the handling when that was earlier: from what was
 * done by then. Null where the deadline is unknown or the dossier was not received yet; false while the clock stands.
 */
export function isOverdueAt(facts: DeadlineFacts, moment: Moment, calendar: WorkingCalendar): boolean | null {
  const acts = actsUntil(facts.acts, moment.on);
  const { status, dueOn, dueAt } = legalDeadline({ ...facts, acts }, calendar);
  if (status === "UNKNOWN" || status === "NOT_RECEIVED") return null;
  if (dueOn === null) return false;
  const measured = endOf(acts) ?? moment;
  if (measured.on !== dueOn || dueAt === null) return measured.on > dueOn;
  // Of an end only its day may be known, and it may have been in time; the end of a day lies after every hour of it.
  return measured.at === null ? measured === moment : measured.at > dueAt;
}

/** When the handling ended; null while it lasts. */
export function endOf(acts: readonly ActFact[]): Moment | null {
  const end = acts.find(({ kind }) => ENDS.includes(kind));
  return end === undefined ? null : { on: end.actedOn, at: end.actedAt };
}
