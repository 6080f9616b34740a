import { overlaps } from "@lienthong/kernel/domain/dated.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { fault, type ImportKind, type ReadRow, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { PROCESSING_UNITS, problemOfTime, readTime } from "../../channel/processing-time.rules.js";
import { faultsOfOwners } from "../../import/resolve-editions.js";
import { RowReader } from "../../import/row-reader.js";
import { CERTAINTIES } from "../../procedure/certainty.js";
import { citedDecision } from "../../procedure/citation.rules.js";
import { CODE_FORM, isProcedureCode } from "../../procedure/procedure-code.rules.js";
import { procedureIdOf } from "../../procedure/procedure-ids.js";
import type { ExecutionRow } from "../execution.table.js";
import { storedExecutions, storeExecutions } from "./store-executions.js";

interface ExecutionLine {
  code: string;
  row: Omit<ExecutionRow, "version">;
}

const OWNER = "procedure_code";

/** Which bodies carry out which procedures, from when to when, and in what time of their own. */
export const executionsImport: ImportKind<ExecutionLine> = {
  kind: "procedure-executions",
  description: "Procedures at bodies: who carries out what, from when to when, in which time of its own",
  required: [OWNER, "organisation_key", "valid_from", "source"],
  optional: [
    "valid_to",
    "processing_time",
    "unit",
    "description",
    "decision",
    "decided_on",
    "decision_issuer",
    "certainty",
  ],

  read: readExecution,

  async check(context, rows) {
    const owners = rows.map(({ record, row }) => ({ record, row: { code: row.code, day: null } }));
    const stored = await storedExecutions(
      context,
      rows.map(({ row }) => row.row.organisationId),
    );
    return [...(await faultsOfOwners(context, owners, OWNER)), ...faultsOfOverlaps(rows, stored)];
  },

  write: (context, rows, progress) =>
    storeExecutions(
      context,
      rows.map(({ row }) => row.row),
      progress,
    ),
};

function readExecution(record: ReadRow<ExecutionLine>["record"]): ExecutionLine | RowFault[] {
  const read = new RowReader(record);
  const code = read.text(OWNER);
  if (!isProcedureCode(code)) read.refuse(OWNER, "BAD_CODE", `"${code}" is no procedure code.`, CODE_FORM);
  const key = read.needed("organisation_key", "Give the key of the body: ninh-binh.so-tu-phap.2025.");
  read.needed("valid_from", "Give the first day.");
  const [validFrom, validTo] = [read.day("valid_from"), read.day("valid_to")];
  if (validFrom !== null && validTo !== null && validTo <= validFrom) {
    const reason = `It would end on ${validTo}, before it begins on ${validFrom}.`;
    read.refuse("valid_to", "ENDS_BEFORE_START", reason, "Correct the days.");
  }
  const source = read.needed("source", "Say where it was read, or how it was concluded.");
  const certainty = read.oneOf("certainty", CERTAINTIES) ?? ("CERTAIN" as const);
  const [time, decision] = [readOwnTime(read), readDecision(read)];
  return read.outcome(() => {
    const [procedureId, organisationId] = [procedureIdOf(code), stableId("Organisation", key)];
    const id = stableId("ServiceAtOrganisation", code, key, validFrom!);
    const who = { id, procedureId, organisationId };
    return { code, row: { ...who, validFrom: validFrom!, validTo, ...time, ...decision, certainty, source } };
  });
}

function readOwnTime(read: RowReader): Pick<ExecutionRow, "amount" | "unit" | "note"> {
  const unit = read.oneOf("unit", PROCESSING_UNITS);
  if (unit === null) return { amount: null, unit: null, note: null };
  const time = readTime(read.text("processing_time"), unit, read.words("description"));
  const problem = problemOfTime(time);
  if (problem !== null) read.refuse("processing_time", "BAD_TIME", `Of this time: ${problem}.`, "Correct it.");
  return time;
}

function readDecision(read: RowReader): Pick<ExecutionRow, "decisionNumber" | "decidedOn" | "decisionCitation"> {
  const [decisionNumber, decidedOn] = [read.words("decision"), read.day("decided_on")];
  const issuer = read.words("decision_issuer");
  const decisionCitation = decisionNumber === null ? null : citedDecision(decisionNumber, issuer, decidedOn);
  return { decisionNumber, decidedOn, decisionCitation };
}

interface Stretch {
  id: string;
  procedureId: string;
  organisationId: string;
  validFrom: PlainDate;
  validTo: PlainDate | null;
}

/** A body does a procedure once on any day: rows against each other and against what is on record. */
function faultsOfOverlaps(rows: readonly ReadRow<ExecutionLine>[], stored: readonly Stretch[]): RowFault[] {
  const ofFile = new Set(rows.map(({ row }) => row.row.id));
  const known = Map.groupBy(
    stored.filter(({ id }) => !ofFile.has(id)),
    keyOf,
  );
  const faults: RowFault[] = [];
  for (const { record, row } of rows) {
    const others = known.get(keyOf(row.row)) ?? [];
    const other = others.find((each) => overlaps(each, row.row));
    if (other) {
      const reason = `The body does it from ${other.validFrom} to ${other.validTo ?? "now"} already.`;
      faults.push(fault(record, "valid_from", "OVERLAPS", reason, "Correct the days, or leave the row out."));
    }
    known.set(keyOf(row.row), [...others, row.row]);
  }
  return faults;
}

const keyOf = ({ procedureId, organisationId }: Stretch) => `${procedureId} ${organisationId}`;
