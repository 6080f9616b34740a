import type { SubmissionMethod } from "../channel/channel-words.js";
import { DOSSIER_STATES, type DossierState } from "./dossier-words.js";

/** State and way of handing in as one small number, by which lists are found and counted. */
export function bucketOf(state: DossierState, method: SubmissionMethod | null): number {
  return DOSSIER_STATES.indexOf(state) * 2 + (method === "ONLINE" ? 1 : 0);
}

/** The buckets of some states, of what was handed in online, of what was not, or of both (null). */
export function bucketsOf(states: readonly DossierState[], online: boolean | null): number[] {
  const parities = online === null ? [0, 1] : [online ? 1 : 0];
  return states.flatMap((state) => parities.map((parity) => DOSSIER_STATES.indexOf(state) * 2 + parity));
}
