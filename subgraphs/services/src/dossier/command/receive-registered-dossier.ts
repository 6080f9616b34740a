import type { Refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { dossierOf } from "../dossier-facts.js";
import { findDossierFacts, findMeasures } from "../find-dossier-facts.js";
import { findDossier, type SeenDossier } from "../find-dossiers.js";
import { findPlacement } from "../find-placement.js";
import { chosenTime, refusalToChoose } from "../placement.rules.js";
import { saveDossier } from "../save-dossier.js";
import { actMoment } from "./act-moment.js";
import { ofBody } from "./act-rights.js";
import type { ReceiveRegisteredDossierInput } from "./new-dossier.input.js";
import { receiptAt, timeColumns } from "./receive-dossier.js";
import { notYours, refusalOfOwner, refusalToAct, refusalToExceedLaw, unknownDossier } from "./take-act.js";

/** Takes in a dossier that was registered online (61/2018/NĐ-CP, Art. 17). */
export function receiveRegisteredDossier(
  context: RequestContext,
  input: ReceiveRegisteredDossierInput,
): Promise<CommandResult<SeenDossier>> {
  const act = (inside: RequestContext) => receive(inside, input);
  return runCommand(context, { name: "receiveRegisteredDossier", input, act, read: findDossier });
}

async function receive(context: RequestContext, input: ReceiveRegisteredDossierInput): Promise<string | Refusal[]> {
  const before = await findDossierFacts(context, input.dossierId);
  if (before === null) return [unknownDossier()];

  if (!ofBody.may(context.actor, before.dossier)) return [notYours(ofBody.whose)];

  const moment = actMoment(input, context);
  if ("code" in moment) return [moment];
  const act = receiptAt(moment, input.promisedOn ?? null);
  const refused = refusalOfOwner(before) ?? refusalToAct(act, before, context);
  if (refused !== null) return [refused];
  const { procedureId, caseCode, submissionMethod: method, responsibleBodyId: bodyId } = before.dossier;
  const placement = await findPlacement(context, { procedureId, bodyId, caseCode, method }, moment.actedOn);
  if ("code" in placement) return [placement];
  const time = input.time ?? null;
  const undecided = refusalToChoose(placement.times, time);
  if (undecided !== null) return [undecided];

  const timed = { ...before.dossier, ...timeColumns(chosenTime(placement.times, time)) };
  const after = dossierOf(timed, [...before.acts, act], await findMeasures(context));
  const exceeds = refusalToExceedLaw(act, after, context);
  if (exceeds !== null) return [exceeds];

  await saveDossier(context, context.em, before, after, "DossierReceived");
  return before.dossier.id;
}
