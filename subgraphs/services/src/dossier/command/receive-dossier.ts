import type { Refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { ProcessingTime } from "../../channel/processing-time.rules.js";
import { mayHandle } from "../dossier-access.rules.js";
import { type DossierFacts, dossierOf } from "../dossier-facts.js";
import type { ActRecord } from "../dossier-state.rules.js";
import { findMeasures } from "../find-dossier-facts.js";
import { findDossier, type SeenDossier } from "../find-dossiers.js";
import { findPlacement } from "../find-placement.js";
import { chosenTime, refusalToChoose } from "../placement.rules.js";
import { refusalToPromise } from "../promise.rules.js";
import { saveDossier } from "../save-dossier.js";
import { actMoment } from "./act-moment.js";
import { applicantOf, codeFor, identityOf, refusalToBegin } from "./begin-dossier.js";
import type { ReceiveDossierInput } from "./new-dossier.input.js";
import { notYours, refusalToExceedLaw } from "./take-act.js";

/** Takes a new dossier in at the body that carries the procedure out (tiếp nhận; 61/2018/NĐ-CP, Art. 17). */
export function receiveDossier(
  context: RequestContext,
  input: ReceiveDossierInput,
): Promise<CommandResult<SeenDossier>> {
  const act = (inside: RequestContext) => receive(inside, input);
  return runCommand(context, { name: "receiveDossier", input, act, read: findDossier });
}

async function receive(context: RequestContext, input: ReceiveDossierInput): Promise<string | Refusal[]> {
  if (!mayHandle(context.actor, input.bodyId)) return [notYours("the clerks and the head of the body", "bodyId")];

  const moment = actMoment(input, context);
  if ("code" in moment) return [moment];
  const act = receiptAt(moment, input.promisedOn ?? null);
  const refused = refusalToBegin(context, input, moment) ?? refusalToPromise(act, []);
  if (refused !== null) return [refused];
  const day = moment.actedOn;
  const { procedureId, bodyId, caseCode = null, submissionMethod: method = null, time = null } = input;
  const placement = await findPlacement(context, { procedureId, bodyId, caseCode, method }, day);
  if ("code" in placement) return [placement];
  const undecided = refusalToChoose(placement.times, time);
  if (undecided !== null) return [undecided];
  const code = await codeFor(context, input, day);
  if (typeof code !== "string") return [code];

  const identity = identityOf(input, { code, day, applicantActorId: null });
  const timed = { ...identity, ...timeColumns(chosenTime(placement.times, time)) };
  const after = dossierOf(timed, [act], await findMeasures(context), applicantOf(input));
  const exceeds = refusalToExceedLaw(act, after, context);
  if (exceeds !== null) return [exceeds];

  await saveDossier(context, context.em, null, after, "DossierReceived");
  return identity.id;
}

/** The act of a receipt. */
export function receiptAt(
  moment: Pick<ActRecord, "actedOn" | "actedAt">,
  promisedOn: ActRecord["promisedOn"],
): ActRecord {
  return { kind: "RECEIVED", ...moment, promisedOn, amount: null, reason: null };
}

/** The time allowed, as a dossier stores it for as long as it lasts. */
export function timeColumns(time: ProcessingTime | null): Pick<DossierFacts["dossier"], "timeAmount" | "timeUnit"> {
  return { timeAmount: time?.amount ?? null, timeUnit: time?.unit ?? null };
}
