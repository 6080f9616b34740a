import { stableId } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Cells, cellsOf } from "@lienthong/kernel/service/import/cells.js";
import type { CsvRecord, RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { ORIGINS } from "@lienthong/kernel/service/schema/origin.js";
import { complaintIdOf } from "../../complaint/import/staff-complaints-import.js";
import type { DecisionRow } from "../../decision/decision.table.js";
import { CANCELLATION_GROUNDS } from "../../decision/decision-words.js";
import { inspectionIdOf } from "../../duty-inspection/import/duty-inspections-import.js";
import { officialIdOf } from "../../import/faults.js";
import { readEntries } from "../../import/read-entries.js";
import { FORMS, STAFF_KINDS, UNLIMITED_KINDS } from "../../regime/discipline-words.js";
import { regimeOn } from "../../regime/regime.rules.js";
import type { ActRow, CaseRow, StopRow } from "../case.table.js";
import { handlingDueOn } from "../case-clock.rules.js";
import { stopsOf } from "../case-parts.rules.js";
import { ACT_KINDS, CONSEQUENCES, STOP_REASONS } from "../case-words.js";

type New<Row> = Omit<Row, "version">;

/** One row of a file of cases: the case with its acts, stops and decisions. */
export interface ImportedCase {
  row: New<CaseRow>;
  acts: New<ActRow>[];
  stops: New<StopRow>[];
  decisions: New<DecisionRow>[];
}

/** The id that the key of a case always gives. */
export const caseIdOf = (key: string): string => stableId("DisciplineCase", key);

/** Reads one row of a file of cases; what is wrong with it by itself. */
export function readCase(record: CsvRecord): ImportedCase | RowFault[] {
  const cells = cellsOf(record);
  const caseId = caseIdOf(cells.text("key"));
  const acts = readEntries(record, "acts", (entry, at) => readAct(entry, caseId, at + 1));
  const stops = readEntries(record, "stops", (entry, at) => readStop(entry, caseId, at + 1));
  const row = readRow(cells, caseId, acts.rows, stops.rows);
  const decisions = readEntries(record, "decisions", (entry, at) => readDecision(entry, row, acts.rows, at + 1));
  row.decidedOn = decisions.rows[0]?.decidedOn ?? null;
  row.decisionCount = decisions.rows.length;

  const faults = [...acts.faults, ...stops.faults, ...decisions.faults];
  const read = cells.rowOr({ row, acts: acts.rows, stops: stops.rows, decisions: decisions.rows });
  if (Array.isArray(read)) return [...read, ...faults];
  return faults.length > 0 ? faults : read;
}

function readRow(cells: Cells, id: string, acts: readonly unknown[], stops: readonly New<StopRow>[]): New<CaseRow> {
  const [complaint, inspection] = [cells.optionalText("complaint"), cells.optionalText("inspection")];
  const leadership = cells.word("leadership", ["HEAD", "LEADER", "OTHER"]);
  const [staffKind, openedOn] = [cells.word("staff_kind", STAFF_KINDS), cells.day("opened_on")];
  const [discoveredOn, isComplex] = [
    cells.day("discovered_on"),
    cells.word("complexity", ["PLAIN", "COMPLEX"]) === "COMPLEX",
  ];
  const regime = openedOn && staffKind ? regimeOn(staffKind, openedOn)?.regime : undefined;
  if (openedOn && !regime)
    cells.fault("opened_on", "NO_REGIME", "No regime is known on that day.", "Leave the case out.");
  return {
    ...{ id, officialId: officialIdOf(cells.text("official")), staffKind, regime: regime! },
    ...{ isLeader: leadership === "OTHER" ? 0 : 1, isHead: leadership === "HEAD" ? 1 : 0 },
    ...{ placeBodyId: cells.body("place_body"), employerBodyId: cells.body("employer") },
    inspectorId: cells.optionalText("inspector"),
    ...{ decidingBodyId: cells.body("deciding_body"), complaintId: complaint && complaintIdOf(complaint) },
    ...{ inspectionId: inspection && inspectionIdOf(inspection), discoveredOn, openedOn, isComplex: isComplex ? 1 : 0 },
    handlingDueOn: discoveredOn && handlingDueOn({ discoveredOn, isComplex, stops: stopsOf(stops) }),
    ...{
      partyDecisionNumber: cells.optionalText("party_number"),
      partyDecidedOn: cells.optionalDay("party_decided_on"),
    },
    ...{ partyCancelledOn: cells.optionalDay("party_cancelled_on"), reviewedOn: cells.optionalDay("reviewed_on") },
    ...{ councilMetOn: cells.optionalDay("council_met_on"), recommendedOn: cells.optionalDay("recommended_on") },
    ...{ recommendedForm: cells.optionalWord("recommended_form", FORMS), closedOn: cells.optionalDay("closed_on") },
    ...{ decidedOn: null, closingReason: cells.optionalText("closing_reason"), decisionCount: 0 },
    ...{ actCount: acts.length, stopCount: stops.length },
    ...{ origin: cells.word("origin", ORIGINS), source: cells.text("source") },
  };
}

function readAct(entry: Cells, caseId: string, position: number): New<ActRow> {
  return {
    ...{ id: stableId("DisciplineAct", caseId, String(position)), caseId, position },
    ...{ kind: entry.word("kind", ACT_KINDS), committedOn: entry.day("committed") },
    ...{ consequence: entry.word("consequence", CONSEQUENCES), form: entry.optionalWord("form", FORMS) },
    ...{ isDutyRelated: entry.word("duty", ["yes", "no"]) === "yes" ? 1 : 0 },
    ...{ unlimitedKind: entry.optionalWord("unlimited", UNLIMITED_KINDS), description: entry.text("text") },
  };
}

function readStop(entry: Cells, caseId: string, position: number): New<StopRow> {
  return {
    ...{ id: stableId("DisciplineStop", caseId, String(position)), caseId, position },
    ...{ reason: entry.word("reason", STOP_REASONS), stoppedOn: entry.day("from"), resumedOn: entry.optionalDay("to") },
  };
}

function readDecision(
  entry: Cells,
  row: New<CaseRow>,
  acts: readonly New<ActRow>[],
  position: number,
): New<DecisionRow> {
  const decidedOn: PlainDate = entry.day("decided");
  const ends = entry.optionalText("ends");
  return {
    ...{
      id: decisionIdOf(row.id, position),
      caseId: row.id,
      number: entry.text("number"),
      form: entry.word("form", FORMS),
    },
    regime: (decidedOn && row.staffKind && regimeOn(row.staffKind, decidedOn)?.regime) || row.regime,
    ...{ decidedOn, effectiveOn: entry.day("effective"), partyDecidedOn: row.partyDecidedOn },
    endsDecisionId: ends && decisionIdOf(caseIdOf(ends), 1),
    ...{ cancelledOn: entry.optionalDay("cancelled"), cancellationNumber: entry.optionalText("cancellation") },
    ...{
      cancellationGround: entry.optionalWord("ground", CANCELLATION_GROUNDS),
      announcedOn: entry.optionalDay("announced"),
    },
    ...{ officialId: row.officialId, placeBodyId: row.placeBodyId, employerBodyId: row.employerBodyId },
    ...{ decidingBodyId: row.decidingBodyId, inspectorId: row.inspectorId, isHead: row.isHead },
    isDutyRelated: acts.some((act) => act.isDutyRelated === 1) ? 1 : 0,
    ...{ origin: row.origin, source: row.source },
  };
}

const decisionIdOf = (caseId: string, position: number) => stableId("DisciplineDecision", caseId, String(position));
