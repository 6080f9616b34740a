import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { legalDeadline } from "../../deadline/legal-deadline.rules.js";
import { refusalToStep, refusalToTime } from "../dossier-act.rules.js";
import { EVENT_OF_ACT } from "../dossier-events.js";
import { type DossierFacts, termOf, withAct } from "../dossier-facts.js";
import type { ActRecord } from "../dossier-state.rules.js";
import type { DossierActKind } from "../dossier-words.js";
import { findDossierFacts, findMeasures } from "../find-dossier-facts.js";
import { refusalToExceed, refusalToPromise } from "../promise.rules.js";
import { refusalToAmount, refusalToReason } from "../reason.rules.js";
import { saveDossier } from "../save-dossier.js";
import { isHandledHere } from "../source-system.rules.js";
import { actMoment, clockOf, type SaidMoment } from "./act-moment.js";

/** An act as it is asked for. */
export interface AskedAct extends SaidMoment {
  dossierId: string;
  kind: DossierActKind;
  promisedOn?: PlainDate | null | undefined;
  amount?: number | null | undefined;
  reason?: string | null | undefined;
}

/** Who may do an act, and whom those may ask who may not. */
export interface ActRight {
  may(actor: RequestContext["actor"], dossier: DossierFacts["dossier"]): boolean;
  whose: string;
}

/** Does an act on a dossier in the transaction of a command: the id of the dossier, or why not. */
export async function takeAct(context: RequestContext, asked: AskedAct, right: ActRight): Promise<string | Refusal[]> {
  const before = await findDossierFacts(context, asked.dossierId);
  if (before === null) return [unknownDossier()];

  if (!right.may(context.actor, before.dossier)) return [notYours(right.whose)];

  const moment = actMoment(asked, context);
  if ("code" in moment) return [moment];
  const act: ActRecord = {
    kind: asked.kind,
    ...moment,
    promisedOn: asked.promisedOn ?? null,
    amount: asked.amount ?? null,
    reason: asked.reason?.trim() || null,
  };
  const refused = refusalOfOwner(before) ?? refusalToAct(act, before, context);
  if (refused !== null) return [refused];

  const after = withAct(before, act, await findMeasures(context));
  const exceeds = refusalToExceedLaw(act, after, context);
  if (exceeds !== null) return [exceeds];

  await saveDossier(context, context.em, before, after, EVENT_OF_ACT[act.kind]);
  return before.dossier.id;
}

/** Why an act cannot be done on a dossier as it stands; null when it can. */
export function refusalToAct(act: ActRecord, { acts }: DossierFacts, context: RequestContext): Refusal | null {
  return (
    refusalToStep(act.kind, acts) ??
    refusalToTime(act, acts, clockOf(context)) ??
    refusalToPromise(act, acts) ??
    refusalToReason(act.kind, act.reason) ??
    refusalToAmount(act.kind, act.amount)
  );
}

/** Why the day promised with an act is later than the law allows; null when it is not. An apology may name any. */
export function refusalToExceedLaw(act: ActRecord, after: DossierFacts, { calendar }: RequestContext): Refusal | null {
  if (act.kind === "EXTENDED") return null;
  return refusalToExceed(act, legalDeadline({ acts: after.acts, term: termOf(after.dossier) }, calendar).dueOn);
}

/** That there is no such dossier, or none one may know of. */
export function unknownDossier(): Refusal {
  return refusal("NOT_FOUND", "dossierId", "No dossier that you may see has this id; take it from a list of dossiers.");
}

/** That the dossier is seen but the act is another's. */
export function notYours(whose: string, field: string | readonly string[] = "dossierId"): Refusal {
  return refusal("NOT_ALLOWED", field, `This is for ${whose}; ask them to do it.`);
}

/** That the dossier is another system's, so that what is done to it is told by that system. */
export function refusalOfOwner({ dossier: { sourceSystem } }: DossierFacts): Refusal | null {
  if (isHandledHere(sourceSystem)) return null;
  const law = "224/2026/NĐ-CP, Art. 15.1";
  const message = `${sourceSystem} owns this dossier and handles it (${law}); do it there, it is mirrored here.`;
  return refusal("WRONG_KIND", "dossierId", message);
}
