/** What somebody did (hành vi vi phạm). */
export const ACT_KINDS = [
  "DOSSIER_DELAY",
  "HARASSMENT",
  "NEGLECT_OF_DUTY",
  "WORKING_HOURS",
  "CONDUCT_TOWARDS_PEOPLE",
  "CORRUPTION",
  "FALSE_CERTIFICATES",
  "STATE_SECRETS",
  "OFFENCE_OUTSIDE_DUTY",
  "OTHER",
] as const;

export type ActKind = (typeof ACT_KINDS)[number];

/** How grave its consequence is (234/2026/NĐ-CP, Art. 6.2). */
export const CONSEQUENCES = ["MINOR", "SERIOUS", "VERY_SERIOUS"] as const;

export type Consequence = (typeof CONSEQUENCES)[number];

/** What stops both clocks (234/2026/NĐ-CP, Art. 3). */
export const STOP_REASONS = ["ART_3_GROUND", "CRIMINAL_PROCEEDINGS", "COMPLAINT", "PARTY_CASE"] as const;

export type StopReason = (typeof STOP_REASONS)[number];

/** Where a case stands. */
export const CASE_STEPS = ["OPEN", "REVIEWED", "RECOMMENDED", "DECIDED", "CLOSED"] as const;

export type CaseStep = (typeof CASE_STEPS)[number];
