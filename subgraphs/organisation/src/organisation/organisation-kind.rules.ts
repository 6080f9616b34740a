/** What a body is. Kind and level together say "provincial committee"; neither alone does. */
export const ORGANISATION_KINDS = [
  "NATIONAL_ASSEMBLY",
  "NATIONAL_ASSEMBLY_STANDING_COMMITTEE",
  "GOVERNMENT",
  "PRIME_MINISTER",
  "MINISTRY",
  "GOVERNMENT_AGENCY",
  "COURT",
  "PROCURACY",
  "ELECTED_COUNCIL",
  "COMMITTEE",
  "CHAIRMAN",
  "SPECIALISED_AGENCY",
  "EQUIVALENT_ORGANISATION",
  "PUBLIC_SERVICE_UNIT",
  "SUB_DEPARTMENT",
  "OFFICE",
  "PARTY_BODY",
  "FRONT_BODY",
] as const;

export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const ORGANISATION_LEVELS = ["CENTRAL", "PROVINCE", "DISTRICT", "COMMUNE"] as const;

export type OrganisationLevel = (typeof ORGANISATION_LEVELS)[number];
