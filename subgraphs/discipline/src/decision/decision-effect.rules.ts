import { addDays, addMonths, type PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { addWorkingDays, type WorkingCalendar } from "@lienthong/kernel/domain/working-days.js";
import { type DisciplineForm, ENDING_FORMS } from "../regime/discipline-words.js";
import type { CancellationGround, DecisionState } from "./decision-words.js";

export interface EffectFacts {
  form: DisciplineForm;
  effectiveOn: PlainDate;
  /** The day of the party decision behind it; null without one. */
  partyDecidedOn: PlainDate | null;
}

export interface DecisionFacts extends EffectFacts {
  cancelledOn: PlainDate | null;
}

const EFFECT_MONTHS = 12;

/** From which day effect counts: the party decision's where there is one, not for dismissal (234/2026/NĐ-CP, Art. 2.9). */
export function effectCountsFrom({ form, effectiveOn, partyDecidedOn }: EffectFacts): PlainDate {
  return partyDecidedOn === null || ENDING_FORMS.includes(form) ? effectiveOn : partyDecidedOn;
}

/**
 * The first day on which a decision no longer has effect: after 12 months it ends by itself, without any document
 * (Art. 2.9). Null for what ends the service itself.
 */
export function lapsesOn(decision: EffectFacts): PlainDate | null {
  if (ENDING_FORMS.includes(decision.form)) return null;
  return addMonths(effectCountsFrom(decision), EFFECT_MONTHS);
}

/**
 * What a decision is on a day. `replacedOn` is the first day of a later decision that ended it, because the person did
 * wrong again while serving it (Art. 2.3); null where there is none.
 */
export function stateOn(decision: DecisionFacts, replacedOn: PlainDate | null, on: PlainDate): DecisionState {
  if (decision.cancelledOn !== null && decision.cancelledOn <= on) return "CANCELLED";
  if (on < effectCountsFrom(decision)) return "PENDING";
  const lapse = lapsesOn(decision);
  if (replacedOn !== null && replacedOn <= on && (lapse === null || replacedOn < lapse)) return "REPLACED";
  return lapse !== null && lapse <= on ? "LAPSED" : "IN_EFFECT";
}

/** The last day to announce at the unit that a decision was wrongful: 10 working days (Art. 22); null for other grounds. */
export function announceDueOn(
  { cancelledOn, cancellationGround }: { cancelledOn: PlainDate | null; cancellationGround: CancellationGround | null },
  calendar: WorkingCalendar,
): PlainDate | null {
  if (cancelledOn === null || cancellationGround !== "WRONGFUL") return null;
  return addWorkingDays(calendar, cancelledOn, 10);
}

/** Whether a decision has to be cancelled because the party decision behind it was (Art. 2.6). */
export function mustBeCancelled(
  { cancelledOn }: Pick<DecisionFacts, "cancelledOn">,
  partyCancelledOn: PlainDate | null,
): boolean {
  return partyCancelledOn !== null && cancelledOn === null;
}

/** The last day for administrative discipline after a party decision: 30 days (Art. 2.6). */
export function administrativeDueOn(partyDecidedOn: PlainDate): PlainDate {
  return addDays(partyDecidedOn, 30);
}
