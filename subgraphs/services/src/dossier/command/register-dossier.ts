import { type Actor, hasRole } from "@lienthong/kernel/domain/actor.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { mayRegister } from "../dossier-access.rules.js";
import { dossierOf } from "../dossier-facts.js";
import { findMeasures } from "../find-dossier-facts.js";
import { findDossier, type SeenDossier } from "../find-dossiers.js";
import { findPlacement } from "../find-placement.js";
import { saveDossier } from "../save-dossier.js";
import { actMoment } from "./act-moment.js";
import { applicantOf, codeFor, identityOf, refusalToBegin } from "./begin-dossier.js";
import type { RegisterDossierInput } from "./new-dossier.input.js";
import { notYours } from "./take-act.js";

/** Hands a dossier in, to be received or refused (mới đăng ký; 61/2018/NĐ-CP, Art. 16). */
export function registerDossier(
  context: RequestContext,
  input: RegisterDossierInput,
): Promise<CommandResult<SeenDossier>> {
  const act = (inside: RequestContext) => register(inside, input);
  return runCommand(context, { name: "registerDossier", input, act, read: findDossier });
}

async function register(context: RequestContext, input: RegisterDossierInput) {
  if (!mayRegister(context.actor, input.bodyId)) return [notYours("applicants and the clerks of the body", "bodyId")];

  const moment = actMoment(input, context);
  if ("code" in moment) return [moment];
  const refused = refusalToBegin(context, input, moment);
  if (refused !== null) return [refused];
  const day = moment.actedOn;
  const { procedureId, bodyId, caseCode = null, submissionMethod: method = null } = input;
  const placement = await findPlacement(context, { procedureId, bodyId, caseCode, method }, day);
  if ("code" in placement) return [placement];
  const code = await codeFor(context, input, day);
  if (typeof code !== "string") return [code];

  const identity = identityOf(input, { code, day, applicantActorId: applicantActorId(context.actor) });
  const act = { kind: "REGISTERED" as const, ...moment, promisedOn: null, amount: null, reason: null };
  const after = dossierOf(identity, [act], await findMeasures(context), applicantOf(input));
  await saveDossier(context, context.em, null, after, "DossierRegistered");
  return identity.id;
}

/** A citizen's own dossier is known by the identity; one that a clerk enters is nobody's. */
const applicantActorId = (actor: Actor) => (hasRole(actor, "CITIZEN") ? actor.id : null);
