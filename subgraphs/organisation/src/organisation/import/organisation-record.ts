import { stableId } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { addDays } from "@lienthong/kernel/domain/plain-date.js";
import type { CsvRecord, RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { CERTAINTIES, type Certainty } from "../certainty.js";
import type { Decision } from "../decision.rules.js";
import { IDENTIFIER_SCHEMES, type IdentifierScheme, problemOfCode } from "../identifier.rules.js";
import { levelExistsOn } from "../organisation.rules.js";
import {
  ORGANISATION_KINDS,
  ORGANISATION_LEVELS,
  type OrganisationKind,
  type OrganisationLevel,
} from "../organisation-kind.rules.js";
import { readArea, readBody, readOptionalBody } from "./natural-keys.js";
import { readDecision } from "./read-decision.js";
import { Reading } from "./reading.js";

/** One row of a file of bodies: what a body was from one day to another. */
export interface OrganisationRecord {
  id: string;
  stateId: string;
  name: string;
  shortName: string | null;
  kind: OrganisationKind;
  level: OrganisationLevel;
  parentId: string | null;
  areaId: string | null;
  validFrom: PlainDate;
  validTo: PlainDate | null;
  foundedOn: PlainDate | null;
  founding: Decision | null;
  ending: Decision | null;
  code: { scheme: IdentifierScheme; value: string } | null;
  certainty: Certainty;
  source: string;
}

/** Reads one row of a file of bodies; what is wrong with it by itself. */
export function readOrganisation(record: CsvRecord): OrganisationRecord | RowFault[] {
  const reading = new Reading(record);
  const id = readBody(reading, "key");
  const validFrom = reading.day("valid_from");
  const validTo = reading.optionalDay("valid_to");
  const foundedOn = reading.optionalDay("founded_on");
  const level = reading.oneOf("level", ORGANISATION_LEVELS);
  checkDays(reading, { validFrom, validTo, foundedOn, level });
  return reading.done({
    id,
    stateId: stableId("OrganisationState", id, validFrom),
    name: reading.text("name"),
    shortName: reading.optional("short_name"),
    kind: reading.oneOf("kind", ORGANISATION_KINDS),
    level,
    parentId: readOptionalBody(reading, "parent"),
    areaId: readArea(reading, "area_code", "area_from"),
    ...{ validFrom, validTo, foundedOn },
    founding: readDecision(reading, columnsOf("founding"), { column: "founded_on", day: foundedOn }),
    ending: readDecision(reading, columnsOf("ending"), { column: "valid_to", day: validTo }),
    code: readCode(reading),
    certainty: reading.oneOf("certainty", CERTAINTIES, "CERTAIN"),
    source: reading.text("source"),
  });
}

const columnsOf = (act: "founding" | "ending") => ({
  number: `${act}_decision`,
  decidedOn: `${act}_decided_on`,
  issuer: `${act}_issuer`,
});

type Days = Pick<OrganisationRecord, "validFrom" | "validTo" | "foundedOn" | "level">;

function checkDays(reading: Reading, { validFrom, validTo, foundedOn, level }: Days): void {
  if (validFrom && validTo && validTo <= validFrom) {
    const reason = `The row ends on ${validTo}, not after its first day ${validFrom}.`;
    reading.fault("valid_to", "END_BEFORE_START", reason, "valid_to is the first day on which it no longer holds.");
  }
  if (foundedOn && foundedOn !== validFrom) {
    const reason = `It was founded on ${foundedOn} and is listed from ${validFrom}.`;
    reading.fault(
      "founded_on",
      "FOUNDED_ELSEWHERE",
      reason,
      "Give founded_on in the first row of a body, equal to valid_from.",
    );
  }
  const lastDay = validTo ? addDays(validTo, -1) : ("9999-12-31" as PlainDate);
  if (validFrom && !levelExistsOn(level, lastDay)) {
    const reason = "There is no district level since 1 July 2025 (203/2025/QH15).";
    reading.fault("valid_to", "LEVEL_GONE", reason, "End the body by 2025-07-01, or correct its level.");
  }
}

function readCode(reading: Reading) {
  const value = reading.optional("code");
  if (value === null) return null;
  const scheme = reading.oneOf("code_scheme", IDENTIFIER_SCHEMES);
  const problem = problemOfCode(scheme, value);
  if (problem) reading.fault("code", "BAD_CODE", problem, "Correct the code, or name it OTHER.");
  return { scheme, value };
}
