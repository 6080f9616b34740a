import { addMonths, type PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { ActKind } from "../case/case-words.js";
import { type DisciplineForm, weightOf } from "../regime/discipline-words.js";
import { formAsOf, formsOn, type StaffFacts } from "../regime/regime.rules.js";
import { type DecisionFacts, effectCountsFrom, lapsesOn, stateOn } from "./decision-effect.rules.js";

/** The heaviest of forms; null of none. Several acts considered together get one decision (234/2026/NĐ-CP, Art. 2.2). */
export function heaviest(forms: readonly DisciplineForm[]): DisciplineForm | null {
  return forms.toSorted((a, b) => weightOf(b) - weightOf(a))[0] ?? null;
}

/** One step heavier among the forms of a day; the heaviest stays what it is. */
export function oneStepHeavier(staff: StaffFacts, form: DisciplineForm, day: PlainDate): DisciplineForm {
  return formsOn(staff, day).find((each) => weightOf(each) > weightOf(form)) ?? form;
}

/**
 * The form that acts call for: the heaviest of theirs (Art. 2.2); one step heavier than this and than the decision
 * being served, where an act was done while serving it (Art. 2.3). In forms of the day; null where it has none.
 */
export function formCalledFor(
  staff: StaffFacts,
  actForms: readonly DisciplineForm[],
  serving: DisciplineForm | null,
  day: PlainDate,
): DisciplineForm | null {
  const worst = heaviest(serving === null ? actForms : [...actForms, serving]);
  const known = worst && formAsOf(staff, worst, day);
  if (known === null || serving === null) return known;
  return oneStepHeavier(staff, known, day);
}

export interface ServedDecision extends DecisionFacts {
  id: string;
  replacedOn: PlainDate | null;
}

/** The decision that a person was serving when an act was done; null when there was none. */
export function servedOn(decisions: readonly ServedDecision[], committedOn: PlainDate): ServedDecision | null {
  const served = decisions.filter(
    (decision) => lapsesOn(decision) !== null && stateOn(decision, decision.replacedOn, committedOn) === "IN_EFFECT",
  );
  return served.toSorted((a, b) => weightOf(b.form) - weightOf(a.form))[0] ?? null;
}

/** Whether an act repeats one for which the person was disciplined in the 12 months before it (tái phạm; Art. 2.8). */
export function isRepetition(
  act: { kind: ActKind; committedOn: PlainDate },
  earlier: readonly { decision: DecisionFacts; kinds: readonly ActKind[] }[],
): boolean {
  return earlier.some(({ decision, kinds }) => {
    if (decision.cancelledOn !== null || !kinds.includes(act.kind)) return false;
    const from = effectCountsFrom(decision);
    return from <= act.committedOn && act.committedOn < addMonths(from, 12);
  });
}
