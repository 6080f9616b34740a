import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { Kysely } from "kysely";
import { type ReformActRow, ReformActTable } from "./act/act.table.js";
import { type AssignmentRow, AssignmentTable } from "./assignment/assignment.table.js";
import {
  type DirectedDocumentRow,
  DirectedDocumentTable,
  type DirectiveRow,
  DirectiveTable,
  type FocusTaskRow,
  FocusTaskTable,
} from "./directive/directive.table.js";
import { type EmulationAwardRow, EmulationAwardTable } from "./emulation/emulation-award.table.js";
import {
  type IndexCriterionRow,
  IndexCriterionTable,
  type IndexEvidenceRow,
  IndexEvidenceTable,
  type IndexScoreRow,
  IndexScoreTable,
  type IndexYearRow,
  IndexYearTable,
} from "./index-year/index.table.js";
import { type ReportedIndicatorRow, ReportedIndicatorTable } from "./indicator/reported-indicator.table.js";
import {
  type FindingRow,
  FindingTable,
  type FollowUpRow,
  FollowUpTable,
  type InspectionRow,
  InspectionTable,
} from "./inspection/inspection.table.js";
import { type PlanRow, PlanTable } from "./plan/plan.table.js";
import {
  type PlanItemCoordinatorRow,
  PlanItemCoordinatorTable,
  type PlanItemRow,
  PlanItemTable,
} from "./plan-item/plan-item.table.js";
import { type ProblemRow, ProblemTable } from "./problem/problem.table.js";
import { type ReminderRow, ReminderTable } from "./reminder/reminder.table.js";
import { type ReportRow, ReportTable } from "./report/report.table.js";

/** Every table this subgraph owns. */
export const tables = [
  DirectiveTable,
  DirectedDocumentTable,
  FocusTaskTable,
  ReformActTable,
  AssignmentTable,
  PlanTable,
  PlanItemTable,
  PlanItemCoordinatorTable,
  ReportTable,
  ReminderTable,
  InspectionTable,
  FindingTable,
  FollowUpTable,
  ProblemTable,
  IndexCriterionTable,
  IndexYearTable,
  IndexScoreTable,
  IndexEvidenceTable,
  EmulationAwardTable,
  ReportedIndicatorTable,
];

export interface Rows {
  directive: DirectiveRow;
  directed_document: DirectedDocumentRow;
  focus_task: FocusTaskRow;
  reform_act: ReformActRow;
  assignment: AssignmentRow;
  agency_plan: PlanRow;
  plan_item: PlanItemRow;
  plan_item_coordinator: PlanItemCoordinatorRow;
  progress_report: ReportRow;
  reminder: ReminderRow;
  reform_inspection: InspectionRow;
  inspection_finding: FindingRow;
  finding_follow_up: FollowUpRow;
  reform_problem: ProblemRow;
  index_criterion: IndexCriterionRow;
  index_year: IndexYearRow;
  index_score: IndexScoreRow;
  index_evidence: IndexEvidenceRow;
  emulation_award: EmulationAwardRow;
  reported_indicator: ReportedIndicatorRow;
}

/** Hot reads: Kysely on the request's own connection or transaction. */
export const database = (context: RequestContext): Kysely<Rows> => context.em.getKysely<Rows>();
