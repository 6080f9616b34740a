import { stableId } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { regimeOn } from "../../deadline/legal-regime.rules.js";
import { database } from "../../tables.js";
import { refusalToApplicant } from "../applicant.rules.js";
import { refusalToTime } from "../dossier-act.rules.js";
import { composeDossierCode, type DossierCode, parseDossierCode, prefixOfDay } from "../dossier-code.rules.js";
import type { DossierIdentity, NewApplicant } from "../dossier-facts.js";
import { PROVINCIAL, problemOfCode } from "../source-system.rules.js";
import { type ActMoment, clockOf } from "./act-moment.js";
import type { RegisterDossierInput } from "./new-dossier.input.js";

/** Why a dossier cannot begin at a moment, or with this applicant; null when it can. */
export function refusalToBegin(
  context: RequestContext,
  { applicant }: RegisterDossierInput,
  moment: ActMoment,
): Refusal | null {
  const refused = refusalToTime(moment, [], clockOf(context));
  if (refused !== null || applicant == null) return refused;
  return refusalToApplicant(applicant.name.trim(), ["applicant", "name"]);
}

/** The code of a new dossier: the one it has, or the next of the body and day; why not, where there can be none. */
export async function codeFor(
  context: RequestContext,
  { code = null, bodyCode = null }: RegisterDossierInput,
  day: PlainDate,
): Promise<string | Refusal> {
  if (code === null && bodyCode === null) {
    return refusal("MISSING_VALUE", "code", "Give the code that the dossier has, or the code of the body to make one.");
  }
  if (code === null) return nextCode(context, bodyCode!, day);
  const problem = problemOfCode(code, PROVINCIAL);
  if (problem !== null) return refusal("BAD_CODE", "code", problem);
  const { receivedOn } = parseDossierCode(code) as DossierCode;
  if (receivedOn !== day) return refusal("BAD_CODE", "code", `The code says ${receivedOn}, the dossier begins ${day}.`);
  const taken = await database(context).selectFrom("dossier").select("id").where("code", "=", code).executeTakeFirst();
  if (taken === undefined) return code;
  return refusal("ALREADY_EXISTS", "code", `There is a dossier ${code}; find it by its code, or give the next number.`);
}

async function nextCode(context: RequestContext, bodyCode: string, day: PlainDate): Promise<string | Refusal> {
  const parsed = parseDossierCode(`${prefixOfDay(bodyCode, day)}0001`);
  if ("problem" in parsed) return refusal("BAD_CODE", "bodyCode", parsed.problem);
  const prefix = prefixOfDay(bodyCode, day);
  const last = await database(context)
    .selectFrom("dossier")
    .select("code")
    .where("code", ">=", prefix)
    .where("code", "<=", `${prefix}9999`)
    .orderBy("code", "desc")
    .limit(1)
    .executeTakeFirst();
  const number = Number(last?.code.slice(prefix.length) ?? 0) + 1;
  if (number <= 9999) return composeDossierCode({ bodyCode, receivedOn: day, number });
  return refusal("BAD_CODE", "bodyCode", `${bodyCode} has given all 9999 numbers of ${day}; give the code itself.`);
}

/** What is said of a new dossier of this province. */
export function identityOf(
  input: RegisterDossierInput,
  { code, day, applicantActorId }: { code: string; day: PlainDate; applicantActorId: string | null },
): DossierIdentity {
  return {
    id: stableId("Dossier", code),
    version: 0,
    code,
    sourceSystem: PROVINCIAL,
    procedureId: input.procedureId,
    caseCode: input.caseCode ?? null,
    submissionMethod: input.submissionMethod ?? null,
    bodyId: input.bodyId,
    communeId: input.communeId ?? null,
    districtId: input.districtId ?? null,
    provinceId: input.provinceId ?? null,
    // Not before the first decree: refusalToBegin has asked.
    regime: regimeOn(day)!,
    timeAmount: null,
    timeUnit: null,
    applicantActorId,
    sourceSequence: null,
    sourceUpdatedAt: null,
    mirroredAt: null,
    origin: "SOURCE",
    source: "command",
  };
}

/** The applicant to store with a new dossier; null where none is named. */
export function applicantOf({ applicant }: RegisterDossierInput): NewApplicant | null {
  return applicant == null ? null : { kind: applicant.kind, name: applicant.name.trim() };
}
