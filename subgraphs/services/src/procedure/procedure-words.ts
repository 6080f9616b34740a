/** For whom a procedure was set up. */
export const PROCEDURE_KINDS = ["STANDARD", "SPECIFIC", "STANDARD_INTERNAL"] as const;

export type ProcedureKind = (typeof PROCEDURE_KINDS)[number];

/** At which level a procedure is done; a procedure may be done at several. */
export const PROCEDURE_LEVELS = ["MINISTRY", "PROVINCE", "DISTRICT", "COMMUNE", "OTHER"] as const;

export type ProcedureLevel = (typeof PROCEDURE_LEVELS)[number];

/** How far a procedure can be done online. */
export const ONLINE_KINDS = ["FULL", "PARTIAL", "NONE"] as const;

export type OnlineKind = (typeof ONLINE_KINDS)[number];

/** What a body has to do with a procedure. */
export const BODY_ROLES = ["EXECUTING", "AUTHORITY", "COORDINATING"] as const;

export type BodyRole = (typeof BODY_ROLES)[number];

/**
 * What is known of the first day of an edition: that the procedure was set up then; that this edition began then,
 * whatever was before; or that it held by then at the latest.
 */
export const STARTS = ["SET_UP", "ON_DAY", "AT_LATEST"] as const;

export type Start = (typeof STARTS)[number];

/** The column that says whether an edition is done at a level. */
export const COLUMN_OF_LEVEL = {
  MINISTRY: "atMinistry",
  PROVINCE: "atProvince",
  DISTRICT: "atDistrict",
  COMMUNE: "atCommune",
  OTHER: "atOther",
} as const satisfies Readonly<Record<ProcedureLevel, string>>;
