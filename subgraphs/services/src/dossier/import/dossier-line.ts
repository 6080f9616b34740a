import { isIdOf, stableId } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { CsvRecord, RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { SUBMISSION_METHODS, type SubmissionMethod } from "../../channel/channel-words.js";
import { PROCESSING_UNITS, problemOfTime } from "../../channel/processing-time.rules.js";
import type { Term } from "../../deadline/term.rules.js";
import { RowReader } from "../../import/row-reader.js";
import { isProcedureCode } from "../../procedure/procedure-code.rules.js";
import { APPLICANT_KINDS, refusalToApplicant } from "../applicant.rules.js";
import { parseDossierCode } from "../dossier-code.rules.js";
import type { NewApplicant } from "../dossier-facts.js";
import type { ActRecord } from "../dossier-state.rules.js";
import { ORIGINS, type Origin } from "../dossier-words.js";
import { isHandledHere, isSourceSystem, PROVINCIAL, problemOfCode } from "../source-system.rules.js";
import { parseHistory, parseMoment } from "./history.rules.js";
import { remembered } from "./remembered.rules.js";

/** One dossier of a file, as far as its row tells by itself. */
export interface DossierLine {
  code: string;
  sourceSystem: string;
  procedureCode: string;
  caseCode: string | null;
  method: SubmissionMethod | null;
  bodyId: string;
  communeId: string | null;
  districtId: string | null;
  provinceId: string | null;
  /** Null where the published time holds. */
  term: Term | null;
  acts: ActRecord[];
  sourceSequence: number | null;
  sourceUpdatedAt: string | null;
  origin: Origin;
  applicant: NewApplicant | null;
  source: string;
}

export const REQUIRED_COLUMNS = ["code", "procedure_code", "body", "acts", "source"];
export const OPTIONAL_COLUMNS = [
  ...["source_system", "case_code", "submission_method", "commune", "district", "province", "time_amount", "time_unit"],
  ...["source_sequence", "source_updated_at", "origin", "applicant_kind", "applicant_name"],
];

const AREA = /^(\d{2,5})\/(\d{4}-\d{2}-\d{2})$/;
const organisationId = remembered((key) => stableId("Organisation", key));
const areaId = remembered((text) => stableId("AdministrativeArea", ...text.split("/")));
const BODY = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/** Reads one record of a file of dossiers; its faults when it cannot be used. */
export function readDossier(record: CsvRecord): DossierLine | RowFault[] {
  const read = new RowReader(record);
  const sourceSystem = readSystem(read);
  const acts = readActs(read);
  const code = readCode(read, sourceSystem, acts?.[0]?.actedOn ?? null);
  const procedureCode = read.needed("procedure_code", "Write the national code, like 1.000894.");
  if (procedureCode !== "" && !isProcedureCode(procedureCode)) {
    read.refuse("procedure_code", "BAD_PROCEDURE_CODE", `"${procedureCode}" is no code.`, "Write it like 1.000894.");
  }
  const origin = read.oneOf("origin", ORIGINS) ?? "SOURCE";
  const line = {
    ...{ code, sourceSystem, procedureCode, caseCode: read.words("case_code") },
    ...{ method: read.oneOf("submission_method", SUBMISSION_METHODS), bodyId: readBody(read) },
    ...{ communeId: readArea(read, "commune"), districtId: readArea(read, "district") },
    ...{ provinceId: readArea(read, "province"), term: readTerm(read), acts: acts ?? [] },
    ...readUpdate(read, sourceSystem),
    ...{ origin, applicant: readApplicant(read, origin) },
    source: read.needed("source", "Say where it was read."),
  };
  return read.outcome(() => line);
}

function readSystem(read: RowReader): string {
  const system = read.words("source_system") ?? PROVINCIAL;
  if (isSourceSystem(system)) return system;
  const fix = "Write PROVINCIAL, NATIONAL_PORTAL, or the code of a ministry, like G15.";
  read.refuse("source_system", "UNKNOWN_SYSTEM", `"${system}" names no system that owns dossiers.`, fix);
  return system;
}

function readCode(read: RowReader, sourceSystem: string, firstDay: PlainDate | null): string {
  const code = read.needed("code", "Write the code on the receipt.");
  const problem = code === "" ? null : problemOfCode(code, sourceSystem);
  if (problem !== null) read.refuse("code", "BAD_CODE", problem, "Correct the code; it never changes.");
  const parsed = isHandledHere(sourceSystem) ? parseDossierCode(code) : null;
  if (parsed !== null && "receivedOn" in parsed && firstDay !== null && parsed.receivedOn !== firstDay) {
    const reason = `The code says ${parsed.receivedOn}, the first act was done on ${firstDay}.`;
    read.refuse("code", "CODE_OF_ANOTHER_DAY", reason, "Correct whichever of the two is wrong.");
  }
  return code;
}

function readActs(read: RowReader): ActRecord[] | null {
  const text = read.needed("acts", "Write the history, at least RECEIVED and its day.");
  if (text === "") return null;
  const acts = parseHistory(text);
  if (!("problem" in acts)) return acts;
  read.refuse("acts", "BAD_HISTORY", acts.problem, "Correct the history.");
  return null;
}

function readBody(read: RowReader): string {
  const body = read.needed("body", "Write the key of the body, like nam-dinh.so-tu-phap.");
  if (isIdOf("Organisation", body)) return body;
  if (body !== "" && !BODY.test(body)) {
    read.refuse("body", "BAD_BODY", `"${body}" is no key of a body.`, "Write it like nam-dinh.so-tu-phap, or an id.");
  }
  return organisationId(body);
}

function readArea(read: RowReader, column: string): string | null {
  const text = read.words(column);
  if (text === null || isIdOf("AdministrativeArea", text)) return text;
  const [, code, from] = AREA.exec(text) ?? [];
  if (code !== undefined && from !== undefined) return areaId(text);
  const fix = "Write the code and the first day of the area, like 13726/2004-08-31, or an id.";
  read.refuse(column, "BAD_AREA", `"${text}" names no area.`, fix);
  return null;
}

function readTerm(read: RowReader): Term | null {
  const unit = read.oneOf("time_unit", PROCESSING_UNITS);
  const text = read.words("time_amount");
  if (unit === null && text === null) return null;
  const amount = text === null ? null : Number(text);
  const problem = unit === null ? "it has no unit" : problemOfTime({ amount, unit, note: "in the file" });
  if (problem !== null)
    read.refuse("time_amount", "BAD_TIME", `Of this time: ${problem}.`, "Correct the time or its unit.");
  return unit === null ? null : { amount, unit };
}

function readUpdate(read: RowReader, sourceSystem: string) {
  const [sequence, updated] = [read.words("source_sequence"), read.words("source_updated_at")];
  if (isHandledHere(sourceSystem)) return { sourceSequence: null, sourceUpdatedAt: null };
  const fix = "Write the number of the update in that system, and when it was made, with the offset from UTC.";
  if (sequence === null || !/^\d{1,9}$/.test(sequence)) {
    read.refuse("source_sequence", "BAD_UPDATE", "Of a dossier that another system owns its number is needed.", fix);
  }
  const sourceUpdatedAt = parseMoment(updated ?? "")?.actedAt ?? null;
  if (sourceUpdatedAt === null) read.refuse("source_updated_at", "BAD_UPDATE", "It is no time with its offset.", fix);
  return { sourceSequence: Number(sequence), sourceUpdatedAt };
}

function readApplicant(read: RowReader, origin: Origin): NewApplicant | null {
  const [kind, name] = [read.oneOf("applicant_kind", APPLICANT_KINDS), read.words("applicant_name")];
  if (name === null) return null;
  const refused = origin === "SYNTHETIC" ? refusalToApplicant(name, []) : null;
  if (origin === "SOURCE" || refused !== null) {
    const reason = refused?.message ?? "Applicants of real dossiers are never stored.";
    read.refuse("applicant_name", "REAL_APPLICANT", reason, "Leave the column empty.");
  }
  return { kind: kind ?? "CITIZEN", name };
}
