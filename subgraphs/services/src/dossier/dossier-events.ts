import type { DossierRow } from "./dossier.table.js";
import type { DossierActKind } from "./dossier-words.js";

/** The event that an act leaves. */
export const EVENT_OF_ACT = {
  REGISTERED: "DossierRegistered",
  RECEIVED: "DossierReceived",
  REFUSED: "DossierRefused",
  FORWARDED: "DossierForwarded",
  SUPPLEMENT_REQUESTED: "DossierSupplementRequested",
  COMPLETED: "DossierCompleted",
  OBLIGATION_RECORDED: "DossierObligationRecorded",
  OBLIGATION_FULFILLED: "DossierObligationFulfilled",
  EXTENDED: "DossierExtended",
  FINISHED: "DossierFinished",
  RETURNED: "DossierResultReturned",
  WITHDRAWN: "DossierWithdrawn",
  STOPPED: "DossierStopped",
} as const satisfies Readonly<Record<DossierActKind, string>>;

/** What becomes of a dossier otherwise: by another system, an import, a transfer, or a new calendar. */
export const OTHER_EVENTS = [
  "DossierMirrored",
  "DossierImported",
  "DossierCorrected",
  "DossierTransferred",
  "DossierDeadlineRecounted",
] as const;

export type DossierEvent = (typeof EVENT_OF_ACT)[DossierActKind] | (typeof OTHER_EVENTS)[number];

/** The fields that a change of a dossier may be told of, by column; who applied is told to nobody. */
const FIELD_OF_COLUMN: Partial<Record<keyof DossierRow, string>> = {
  procedureId: "procedure",
  caseCode: "caseCode",
  submissionMethod: "submissionMethod",
  bodyId: "organisation",
  communeId: "area",
  districtId: "area",
  provinceId: "area",
  timeAmount: "statutoryTime",
  timeUnit: "statutoryTime",
  sourceSequence: "mirror",
  actCount: "acts",
  state: "state",
  registeredOn: "registeredOn",
  receivedOn: "receivedOn",
  promisedOn: "promisedOn",
  statutoryDueOn: "statutoryDeadline",
  legalDueOn: "legalDeadline",
  finishedOn: "finishedOn",
  returnedOn: "returnedOn",
  supplementRequests: "supplementRequests",
  responsibleBodyId: "responsibleOrganisation",
};

/** The names of the fields in which two states of a dossier differ, each once. */
export function toldFields(before: DossierRow, after: DossierRow): string[] {
  const columns = Object.keys(FIELD_OF_COLUMN) as (keyof DossierRow)[];
  const changed = columns.filter((column) => before[column] !== after[column]);
  return [...new Set(changed.map((column) => FIELD_OF_COLUMN[column]!))];
}
