import { LONGEST_TITLE, refusalToText } from "@lienthong/kernel/domain/given-text.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { refusalToDay, refusalToStep } from "../case/case-step.rules.js";
import type { CaseStep } from "../case/case-words.js";
import { type DisciplineForm, type StaffKind, weightOf } from "../regime/discipline-words.js";
import { formAsOf, refusalToForm } from "../regime/regime.rules.js";

export interface CaseToDecide {
  step: CaseStep;
  staffKind: StaffKind;
  /** 1 for those who lead or manage. */
  isLeader: number;
  recommendedOn: PlainDate | null;
  recommendedForm: DisciplineForm | null;
}

export interface NewDecision {
  number: string;
  form: DisciplineForm;
  decidedOn: PlainDate;
  effectiveOn: PlainDate;
}

/**
 * Why a decision cannot be issued; null when it can. The council recommends first (234/2026/NĐ-CP, Arts. 13 to 18); the
 * form is one of the day's regime, and no milder than the acts call for (Arts. 2.2 and 2.3). That it comes late is no
 * reason: the authority answers for that and must still decide (Art. 5).
 */
export function refusalToIssue(matter: CaseToDecide, decision: NewDecision, today: PlainDate): Refusal | null {
  const { step, recommendedOn, recommendedForm } = matter;
  const wrongStep = refusalToStep(step, ["RECOMMENDED"], "234/2026/NĐ-CP, Arts. 13 to 18");
  if (wrongStep !== null || recommendedOn === null || recommendedForm === null) return wrongStep;

  const { form, decidedOn, effectiveOn } = decision;
  const staff = { staffKind: matter.staffKind, isLeader: matter.isLeader === 1 };
  const refused =
    refusalToText(decision.number, "number", LONGEST_TITLE) ??
    refusalToDay(decidedOn, recommendedOn, today, "decidedOn") ??
    refusalToForm(staff, form, decidedOn, "form");
  if (refused !== null) return refused;

  const least = formAsOf(staff, recommendedForm, decidedOn) ?? recommendedForm;
  if (weightOf(form) < weightOf(least)) {
    const message = `The acts call for ${least} at least (234/2026/NĐ-CP, Arts. 2.2 and 2.3).`;
    return refusal("INVALID_VALUE", "form", message);
  }
  if (effectiveOn >= decidedOn) return null;
  return refusal("BEFORE_DECISION", "effectiveOn", `The decision is of ${decidedOn}; give that day or a later one.`);
}
