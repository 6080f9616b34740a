import { stableId } from "@lienthong/kernel/domain/id.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import { type CommandResult, runCommand } from "@lienthong/kernel/service/command/run-command.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { problemOfTime } from "../../channel/processing-time.rules.js";
import { timeOf } from "../../channel/processing-time.type.js";
import { regimeOn } from "../../deadline/legal-regime.rules.js";
import { clockOf } from "../command/act-moment.js";
import { timeColumns } from "../command/receive-dossier.js";
import { notYours } from "../command/take-act.js";
import { mayMirror } from "../dossier-access.rules.js";
import { refusalToHistory } from "../dossier-act.rules.js";
import { type DossierFacts, type DossierIdentity, dossierOf } from "../dossier-facts.js";
import type { ActRecord } from "../dossier-state.rules.js";
import { findFactsByCode, findMeasures } from "../find-dossier-facts.js";
import { findDossierByCode, type SeenDossier } from "../find-dossiers.js";
import { findPlacement } from "../find-placement.js";
import { chosenTime } from "../placement.rules.js";
import { saveDossier } from "../save-dossier.js";
import { isHandledHere, isSourceSystem, problemOfCode } from "../source-system.rules.js";
import type { MirrorDossierInput } from "./mirror-dossier.input.js";
import { orderOf } from "./mirror-order.rules.js";
import { mirroredActs } from "./mirrored-acts.js";

/**
 * Stores what the system that owns a dossier says of it (224/2026/NĐ-CP, Art. 15.1.h). An update that was stored before
 * changes nothing and is no fault; an older one is refused.
 */
export function mirrorDossier(context: RequestContext, input: MirrorDossierInput): Promise<CommandResult<SeenDossier>> {
  const act = (inside: RequestContext) => mirror(inside, input);
  // The system that told of it knows its code: it is answered with the public face, whatever it may read besides.
  const read = (inside: RequestContext) => findDossierByCode(inside, input.code);
  return runCommand(context, { name: "mirrorDossier", input, act, read });
}

async function mirror(context: RequestContext, input: MirrorDossierInput): Promise<string | Refusal[]> {
  const before = await findFactsByCode(context, input.code);

  if (!mayMirror(context.actor)) return [notYours("the systems that own dossiers, as partners", "sourceSystem")];

  const misnamed = refusalOfNames(input);
  if (misnamed !== null) return [misnamed];
  const order = orderOf(input, before?.dossier ?? null);
  if (typeof order === "object") return [order];
  const acts = mirroredActs(input.acts);
  if ("code" in acts) return [acts];
  const untrue = refusalToTell(context, input, acts);
  if (untrue !== null) return [untrue];
  const identity = await identityOf(context, input, acts, before);
  if ("message" in identity) return [identity];
  const after = dossierOf(identity, acts, await findMeasures(context));
  if (order === "SAME") return isSame(before!, after, input.time != null) ? identity.id : [contradiction(input)];

  await saveDossier(context, context.em, before, after, "DossierMirrored");
  return identity.id;
}

function refusalOfNames({ sourceSystem, code }: MirrorDossierInput): Refusal | null {
  if (!isSourceSystem(sourceSystem) || isHandledHere(sourceSystem)) {
    const message = "Name the system that owns the dossier: NATIONAL_PORTAL, or the code of a ministry, like G15.";
    return refusal("INVALID_VALUE", "sourceSystem", message);
  }
  const problem = problemOfCode(code, sourceSystem);
  return problem === null ? null : refusal("BAD_CODE", "code", problem);
}

function refusalToTell(
  context: RequestContext,
  { sourceUpdatedAt, time }: MirrorDossierInput,
  acts: readonly ActRecord[],
): Refusal | null {
  if (acts.length === 0) return refusal("MISSING_VALUE", "acts", "Tell the whole history; at least one act.");
  if (sourceUpdatedAt > context.now) {
    return refusal("INVALID_VALUE", "sourceUpdatedAt", `${sourceUpdatedAt.toISOString()} lies ahead; check the clock.`);
  }
  const problem = time == null ? null : problemOfTime(timeOf(time));
  if (problem !== null) return refusal("INVALID_VALUE", "time", `Check the time: ${problem}.`);
  const fault = refusalToHistory(acts, clockOf(context));
  if (fault === null) return null;
  return { ...fault.refusal, field: ["acts", String(fault.at), ...fault.refusal.field.slice(1)] };
}

async function identityOf(
  context: RequestContext,
  input: MirrorDossierInput,
  acts: readonly ActRecord[],
  before: DossierFacts | null,
): Promise<DossierIdentity | Refusal> {
  const { code, sourceSystem, sourceSequence, procedureId, bodyId } = input;
  const { caseCode = null, submissionMethod = null, communeId = null, districtId = null, provinceId = null } = input;
  const day = acts[0]!.actedOn;
  const placement = await findPlacement(context, { procedureId, bodyId, caseCode, method: submissionMethod }, day);
  if ("code" in placement) return placement;
  const time = input.time == null ? chosenTime(placement.times, null) : timeOf(input.time);
  return {
    ...{ id: stableId("Dossier", code), version: before?.dossier.version ?? 0, code, sourceSystem, sourceSequence },
    ...{ procedureId, caseCode, submissionMethod, bodyId, communeId, districtId, provinceId },
    ...timeColumns(time),
    regime: regimeOn(day)!,
    applicantActorId: null,
    sourceUpdatedAt: input.sourceUpdatedAt.toISOString(),
    mirroredAt: context.now.toISOString(),
    origin: "SOURCE",
    source: sourceSystem,
  };
}

/** Whether two updates say the same; a time that neither told is the published one, which may change between them. */
function isSame(before: DossierFacts, after: DossierFacts, isTimeTold: boolean): boolean {
  const told = ({ dossier, acts }: DossierFacts) => {
    const { procedureId, caseCode, submissionMethod, bodyId, communeId, districtId, provinceId } = dossier;
    const what = [procedureId, caseCode, submissionMethod, bodyId, communeId, districtId, provinceId];
    const time = isTimeTold ? [dossier.timeAmount, dossier.timeUnit] : [];
    const done = acts.map(({ kind, actedOn, actedAt, promisedOn, amount, reason }) => {
      return [kind, actedOn, actedAt, promisedOn, amount, reason];
    });
    return JSON.stringify([what, time, dossier.sourceUpdatedAt, done]);
  };
  return told(before) === told(after);
}

function contradiction({ sourceSequence }: MirrorDossierInput): Refusal {
  const message = `Update ${sourceSequence} is stored and says otherwise; give what is new a number of its own.`;
  return refusal("INVALID_VALUE", "sourceSequence", message);
}
