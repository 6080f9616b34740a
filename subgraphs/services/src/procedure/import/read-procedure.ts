import type { CsvRecord, RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import type { RowReader } from "../../import/row-reader.js";
import { CERTAINTIES } from "../certainty.js";
import { citedDecision } from "../citation.rules.js";
import { joinedWords } from "../edition-facts.js";
import { knownBody } from "../known-bodies.rules.js";
import { CODE_FORM, isProcedureCode } from "../procedure-code.rules.js";
import { PROCEDURE_KINDS, STARTS } from "../procedure-words.js";
import { procedureReader } from "./procedure-layout.js";
import type { EditionFacts, ProcedureLine } from "./procedure-line.js";
import { organisationOfKey, readBodies } from "./read-bodies.js";
import { readCases } from "./read-cases.js";
import { readLevels, readOnlineKind } from "./read-provision.js";

/** Reads one record; its faults when it cannot be used. */
export function readProcedure(record: CsvRecord): ProcedureLine | RowFault[] {
  const read = procedureReader(record);
  const code = read.text("code");
  if (!isProcedureCode(code)) read.refuse("code", "BAD_CODE", `"${code}" is no procedure code.`, CODE_FORM);
  const needed = {
    name: read.needed("name", "Give the name of the procedure."),
    source: read.needed("source", "Say where the facts were read."),
    certainty: read.oneOf("certainty", CERTAINTIES) ?? ("CERTAIN" as const),
  };
  const stated = {
    ...{ field: read.words("field"), kind: read.oneOf("kind", PROCEDURE_KINDS) },
    ...{ subjects: joinedWords(read.list("subjects")), nonTerritorial: read.flag("non_territorial") },
    ...{ onlineKind: readOnlineKind(read), partialReason: read.words("partial_reason") },
    publishedOn: read.day("published_on"),
    ...readPromulgator(read),
  };
  const line = {
    ...{ code, day: read.day("valid_from"), start: read.oneOf("start", STARTS) ?? ("ON_DAY" as const) },
    validTo: read.day("valid_to"),
    facts: { ...withoutNull(stated), ...readLevels(read), ...readDecision(read), ...needed },
    bodies: readBodies(read),
    cases: readCases(read, code),
  };
  refuseDays(read, line);
  return read.outcome(() => line);
}

function readPromulgator(read: RowReader) {
  const name = read.words("promulgator");
  const known = organisationOfKey(read.text("promulgator_key")) ?? (name === null ? null : knownBody(name));
  return { promulgatorName: name, promulgatorCode: read.words("promulgator_code"), promulgatorId: known };
}

function readDecision(read: RowReader): Partial<EditionFacts> {
  const decisionNumber = read.words("decision");
  if (decisionNumber === null) return {};
  const decidedOn = read.day("decided_on");
  const issuer = read.words("decision_issuer") ?? read.words("promulgator");
  return { decisionNumber, decidedOn, decisionCitation: citedDecision(decisionNumber, issuer, decidedOn) };
}

function refuseDays(read: RowReader, { day, start, validTo, facts }: ProcedureLine): void {
  if (day !== null && validTo !== null && validTo <= day) {
    const reason = `It would end on ${validTo}, before it begins on ${day}.`;
    read.refuse("valid_to", "ENDS_BEFORE_START", reason, "Correct the days.");
  }
  // An edition known by a day at the latest may be older than the decision that is named for it.
  if (day !== null && start !== "AT_LATEST" && facts.decidedOn != null && day < facts.decidedOn) {
    const reason = `It would begin on ${day}, before its decision of ${facts.decidedOn}.`;
    read.refuse("valid_from", "BEFORE_DECISION", reason, "Correct the days.");
  }
}

function withoutNull<Facts extends object>(facts: Facts): { [Fact in keyof Facts]?: Exclude<Facts[Fact], null> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)) as never;
}
