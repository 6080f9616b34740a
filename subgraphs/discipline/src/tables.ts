import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Kysely } from "kysely";
import { type ActRow, ActTable, type CaseRow, CaseTable, type StopRow, StopTable } from "./case/case.table.js";
import { type ComplaintRow, ComplaintTable } from "./complaint/complaint.table.js";
import { type DecisionRow, DecisionTable } from "./decision/decision.table.js";
import {
  type DutyInspectionFindingRow,
  DutyInspectionFindingTable,
  type DutyInspectionRow,
  DutyInspectionTable,
} from "./duty-inspection/duty-inspection.table.js";

/** Every table this subgraph owns. */
export const tables = [
  DutyInspectionTable,
  DutyInspectionFindingTable,
  ComplaintTable,
  CaseTable,
  ActTable,
  StopTable,
  DecisionTable,
];

export interface Rows {
  duty_inspection: DutyInspectionRow;
  duty_inspection_finding: DutyInspectionFindingRow;
  staff_complaint: ComplaintRow;
  discipline_case: CaseRow;
  discipline_act: ActRow;
  discipline_stop: StopRow;
  discipline_decision: DecisionRow;
}

/** Hot reads: Kysely on the request's own connection or transaction. */
export const database = (context: RequestContext): Kysely<Rows> => context.em.getKysely<Rows>();
