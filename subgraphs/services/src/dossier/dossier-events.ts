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
