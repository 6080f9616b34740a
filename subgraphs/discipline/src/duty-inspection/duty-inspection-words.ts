/** Whether the body was told beforehand. */
export const INSPECTION_KINDS = ["PLANNED", "UNANNOUNCED"] as const;

export type InspectionKind = (typeof INSPECTION_KINDS)[number];

/** What an inspection of duty looks at. */
export const FINDING_KINDS = [
  "WORKING_HOURS",
  "DOSSIER_HANDLING",
  "CONDUCT",
  "ASSIGNED_TASKS",
  "UNIFORM",
  "OTHER",
] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];
