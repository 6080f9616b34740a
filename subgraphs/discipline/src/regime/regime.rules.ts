import { holdsOn } from "@lienthong/kernel/domain/dated.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { type DisciplineForm, type Regime, type StaffKind, weightOf } from "./discipline-words.js";
import { REGIME_RULES, type RegimeRule } from "./regime-data.js";

/** Whose discipline it is: the kind of staff, and whether the person leads or manages. */
export interface StaffFacts {
  staffKind: StaffKind;
  isLeader: boolean;
}

/** The rules for a kind of staff on a day; null before 20 September 2020. */
export function regimeOn(staffKind: StaffKind, day: PlainDate): RegimeRule | null {
  return REGIME_RULES.find((rule) => rule.staff.includes(staffKind) && holdsOn(rule, day)) ?? null;
}

/** The forms that a person can get on a day, the mildest first (112/2020/NĐ-CP, Arts. 7 and 15; 234/2026/NĐ-CP, Art. 7). */
export function formsOn({ staffKind, isLeader }: StaffFacts, day: PlainDate): readonly DisciplineForm[] {
  const forms = regimeOn(staffKind, day)?.forms;
  return (isLeader ? forms?.leaders : forms?.others) ?? [];
}

/** Why a form cannot be given on a day; a form that a later decree abolished is refused from that decree's first day. */
export function refusalToForm(
  staff: StaffFacts,
  form: DisciplineForm,
  day: PlainDate,
  field: string | string[],
): Refusal | null {
  const forms = formsOn(staff, day);
  if (forms.includes(form)) return null;
  const rule = regimeOn(staff.staffKind, day);
  if (rule === null) return refusal("FORM_NOT_PROVIDED", field, `No regime of discipline is known on ${day}.`);
  const message = `${rule.citation}, ${rule.formsArticle}, has no ${form} for this staff on ${day}; it has ${forms.join(", ")}.`;
  return refusal("FORM_NOT_PROVIDED", field, message);
}

/** The form as it can be given on a day: itself, else the heaviest that is milder (234/2026/NĐ-CP, Art. 24). */
export function formAsOf(staff: StaffFacts, form: DisciplineForm, day: PlainDate): DisciplineForm | null {
  const milder = formsOn(staff, day).filter((each) => weightOf(each) <= weightOf(form));
  return milder.at(-1) ?? null;
}

/**
 * The years within which an act can be disciplined by a form: those of the law on the day of considering it, or those
 * on the day of the act where they are milder (234/2026/NĐ-CP, Art. 24). Null where no regime is known.
 */
export function limitationYears(
  staffKind: StaffKind,
  form: DisciplineForm,
  { committedOn, consideredOn }: { committedOn: PlainDate; consideredOn: PlainDate },
): number | null {
  const now = yearsOf(regimeOn(staffKind, consideredOn), form);
  const then = yearsOf(regimeOn(staffKind, committedOn), form);
  if (now === null || then === null) return now;
  return Math.min(now, then);
}

function yearsOf(rule: RegimeRule | null, form: DisciplineForm): number | null {
  if (rule === null) return null;
  return form === "REPRIMAND" ? rule.limitationYears.reprimand : rule.limitationYears.heavier;
}

/** The canonical citation of the decree of a regime. */
export function citationOf(regime: Regime): string {
  return REGIME_RULES.find((rule) => rule.regime === regime)!.citation;
}
