/** The kinds of staff, each with a regime of its own. */
export const STAFF_KINDS = ["CADRE", "CIVIL_SERVANT", "PUBLIC_EMPLOYEE"] as const;

export type StaffKind = (typeof STAFF_KINDS)[number];

/** Forms of discipline, the mildest first. */
export const FORMS = [
  "REPRIMAND",
  "WARNING",
  "SALARY_STEP_REDUCTION",
  "DEMOTION",
  "REMOVAL_FROM_OFFICE",
  "DISMISSAL",
  "RECALL",
] as const;

export type DisciplineForm = (typeof FORMS)[number];

/** Forms that end the service itself: for elected cadres a recall, for others a dismissal. */
export const ENDING_FORMS: readonly DisciplineForm[] = ["DISMISSAL", "RECALL"];

/** How heavy a form is; dismissal and recall end the service alike, each for other staff. */
export function weightOf(form: DisciplineForm): number {
  return ENDING_FORMS.includes(form) ? FORMS.indexOf("DISMISSAL") : FORMS.indexOf(form);
}

/** The acts for which no time limits the discipline (52/2019/QH14, Art. 1.16 and Art. 2.7). */
export const UNLIMITED_KINDS = [
  "PARTY_EXPULSION",
  "INTERNAL_POLITICAL_PROTECTION",
  "NATIONAL_INTEREST",
  "FALSE_CERTIFICATES",
] as const;

export type UnlimitedKind = (typeof UNLIMITED_KINDS)[number];

/** The decrees on discipline, the oldest first. */
export const REGIMES = ["DECREE_112_2020", "DECREE_172_2025", "DECREE_234_2026"] as const;

export type Regime = (typeof REGIMES)[number];
