/** The ten states of a dossier (22/2019/TT-BTTTT, Annex I), in the order of their numbers 1 to 10. */
export const DOSSIER_STATES = [
  "SUBMITTED",
  "RECEIVED",
  "NOT_RECEIVED",
  "IN_PROCESS",
  "SUPPLEMENT_REQUESTED",
  "PAYMENT_REQUESTED",
  "WITHDRAWN",
  "STOPPED",
  "FINISHED",
  "RETURNED",
] as const;
export type DossierState = (typeof DOSSIER_STATES)[number];

/** The states in which somebody still has to do something. */
export const OPEN_STATES = [
  "SUBMITTED",
  "RECEIVED",
  "IN_PROCESS",
  "SUPPLEMENT_REQUESTED",
  "PAYMENT_REQUESTED",
] as const satisfies readonly DossierState[];

/** What is done to a dossier. */
export const DOSSIER_ACTS = [
  "REGISTERED",
  "RECEIVED",
  "REFUSED",
  "FORWARDED",
  "SUPPLEMENT_REQUESTED",
  "COMPLETED",
  "OBLIGATION_RECORDED",
  "OBLIGATION_FULFILLED",
  "EXTENDED",
  "FINISHED",
  "RETURNED",
  "WITHDRAWN",
  "STOPPED",
] as const;
export type DossierActKind = (typeof DOSSIER_ACTS)[number];

/** Whether a dossier is a fact or made up for demonstration. */
export const ORIGINS = ["SOURCE", "SYNTHETIC"] as const;
export type Origin = (typeof ORIGINS)[number];
