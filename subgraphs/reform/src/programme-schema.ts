import type { SchemaParts } from "@lienthong/kernel/service/schema/build-schema.js";
import { ReformActResolver } from "./act/act.resolver.js";
import {
  AssignmentResolver,
  DirectiveAssignmentsResolver,
  OrganisationAssignmentsResolver,
  TaskAssignmentsResolver,
} from "./assignment/assignment.resolver.js";
import { AssignmentCommandsResolver } from "./assignment/assignment-commands.resolver.js";
import { DirectedDocumentResolver, DirectiveResolver, FocusTaskResolver } from "./directive/directive.resolver.js";
import { AgencyStandingResolver, OrganisationDutiesResolver, ReportDutyResolver } from "./duty/duty.resolver.js";
import { findRecord } from "./find-record.js";
import {
  FindingResolver,
  FollowUpResolver,
  InspectionResolver,
  OrganisationInspectionsResolver,
} from "./inspection/inspection.resolver.js";
import { InspectionCommandsResolver } from "./inspection/inspection-commands.resolver.js";
import { ProgrammeFiguresResolver } from "./period/programme-figures.resolver.js";
import { findPlan } from "./plan/find-plans.js";
import { DocumentPlansResolver, OrganisationPlansResolver, PlanResolver } from "./plan/plan.resolver.js";
import { PlanCommandsResolver } from "./plan/plan-commands.resolver.js";
import { findPlanItem } from "./plan-item/find-plan-items.js";
import {
  LeadProgressResolver,
  PlanItemResolver,
  PlanItemsResolver,
  TaskItemsResolver,
} from "./plan-item/plan-item.resolver.js";
import {
  DocumentProblemsResolver,
  OrganisationProblemsResolver,
  ProblemResolver,
  TaskProblemsResolver,
} from "./problem/problem.resolver.js";
import { ProblemCommandsResolver } from "./problem/problem-commands.resolver.js";
import {
  ItemRemindersResolver,
  OrganisationRemindersResolver,
  ReminderResolver,
} from "./reminder/reminder.resolver.js";
import { OrganisationReportsResolver, ReportResolver } from "./report/report.resolver.js";
import { ReportCommandsResolver } from "./report/report-commands.resolver.js";

/** The resolvers of the programme itself: what was directed, assigned, planned, reported, inspected and decided. */
export const PROGRAMME_RESOLVERS: SchemaParts["resolvers"] = [
  DirectiveResolver,
  DirectedDocumentResolver,
  FocusTaskResolver,
  ReformActResolver,
  AssignmentResolver,
  TaskAssignmentsResolver,
  DirectiveAssignmentsResolver,
  OrganisationAssignmentsResolver,
  AssignmentCommandsResolver,
  PlanResolver,
  OrganisationPlansResolver,
  DocumentPlansResolver,
  PlanCommandsResolver,
  PlanItemResolver,
  PlanItemsResolver,
  TaskItemsResolver,
  LeadProgressResolver,
  ReportResolver,
  OrganisationReportsResolver,
  ReportCommandsResolver,
  ReminderResolver,
  OrganisationRemindersResolver,
  ItemRemindersResolver,
  InspectionResolver,
  FindingResolver,
  FollowUpResolver,
  OrganisationInspectionsResolver,
  InspectionCommandsResolver,
  ProblemResolver,
  OrganisationProblemsResolver,
  TaskProblemsResolver,
  DocumentProblemsResolver,
  ProblemCommandsResolver,
  AgencyStandingResolver,
  ReportDutyResolver,
  OrganisationDutiesResolver,
  ProgrammeFiguresResolver,
];

export const PROGRAMME_REFERENCES: SchemaParts["references"] = {
  Directive: (context, { id }: { id: string }) => findRecord(context, "directive", id),
  DirectedDocument: (context, { id }: { id: string }) => findRecord(context, "directed_document", id),
  FocusTask: (context, { id }: { id: string }) => findRecord(context, "focus_task", id),
  ReformAct: (context, { id }: { id: string }) => findRecord(context, "reform_act", id),
  Assignment: (context, { id }: { id: string }) => findRecord(context, "assignment", id),
  AgencyPlan: (context, { id }: { id: string }) => findPlan(context, id),
  PlanItem: (context, { id }: { id: string }) => findPlanItem(context, id),
  ProgressReport: (context, { id }: { id: string }) => findRecord(context, "progress_report", id),
  Reminder: (context, { id }: { id: string }) => findRecord(context, "reminder", id),
  ReformInspection: (context, { id }: { id: string }) => findRecord(context, "reform_inspection", id),
  InspectionFinding: (context, { id }: { id: string }) => findRecord(context, "inspection_finding", id),
  FindingFollowUp: (context, { id }: { id: string }) => findRecord(context, "finding_follow_up", id),
  ReformProblem: (context, { id }: { id: string }) => findRecord(context, "reform_problem", id),
};
