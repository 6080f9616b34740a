import { mayHandle, mayWithdraw } from "../dossier-access.rules.js";
import type { ActRight } from "./take-act.js";

/** Acts of the body that has to finish the dossier. */
export const ofBody: ActRight = {
  may: (actor, { responsibleBodyId }) => mayHandle(actor, responsibleBodyId),
  whose: "the clerks and the head of the body that has to finish the dossier",
};

/** Acts that the applicant may do as well. */
export const ofBodyOrApplicant: ActRight = {
  may: mayWithdraw,
  whose: "the person who registered the dossier and the body that has to finish it",
};
