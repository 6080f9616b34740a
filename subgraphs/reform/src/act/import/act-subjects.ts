import { stableId } from "@lienthong/kernel/domain/id.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { PlanRow } from "../../plan/plan.table.js";
import { refusalToTake as refusalToTakeOnPlan } from "../../plan/plan-state.rules.js";
import type { ProblemRow } from "../../problem/problem.table.js";
import { refusalToTake as refusalToTakeOnProblem } from "../../problem/problem-state.rules.js";
import type { ReportRow } from "../../report/report.table.js";
import { refusalToReturn, refusalToSubmit } from "../../report/report-standing.rules.js";
import type { ActFact, ActKind } from "../act-kind.rules.js";

/** What acts of a file are done on. */
export const ACT_SUBJECTS = ["PLAN", "REPORT", "PROBLEM"] as const;

export type ActSubjectKind = (typeof ACT_SUBJECTS)[number];

interface SubjectRules<Row> {
  table: "agency_plan" | "progress_report" | "reform_problem";
  /** The id that the key of a file always gives. */
  idOf(key: string): string;
  /** The kinds of act, each with the event it leaves. */
  events: Partial<Record<ActKind, string>>;
  refuse(kind: ActKind, row: Row, before: readonly ActFact[], on: PlainDate, today: PlainDate): Refusal | null;
  /** What the subject itself keeps of its acts. */
  summary(acts: readonly ActFact[]): Record<string, string | number | null>;
}

const dayOf = (acts: readonly ActFact[], kind: ActKind) => acts.find((act) => act.kind === kind)?.takenOn ?? null;

const PLAN: SubjectRules<PlanRow> = {
  table: "agency_plan",
  idOf: (key) => stableId("AgencyPlan", key),
  events: { SUBMITTED: "PlanSubmitted", RETURNED: "PlanReturned", APPROVED: "PlanApproved", AMENDED: "PlanAmended" },
  refuse: (kind, { draftedOn }, acts, on, today) =>
    refusalToTakeOnPlan(kind as "SUBMITTED", { draftedOn, acts }, on, today),
  summary: (acts) => ({ submittedOn: dayOf(acts, "SUBMITTED"), approvedOn: dayOf(acts, "APPROVED") }),
};

const REPORT: SubjectRules<ReportRow> = {
  table: "progress_report",
  idOf: (key) => stableId("ProgressReport", key),
  events: { SUBMITTED: "ReportSubmitted", RETURNED: "ReportReturned" },
  refuse: (kind, { period, submittedOn }, acts, on, today) => {
    if (kind === "RETURNED") return refusalToReturn(acts, on, today);
    if (acts.length > 0 || on === submittedOn) return refusalToSubmit(period, acts, on, today);
    return refusal("INVALID_VALUE", "on", `The file of reports says it was first handed in on ${submittedOn}.`);
  },
  summary: () => ({}),
};

const PROBLEM: SubjectRules<ProblemRow> = {
  table: "reform_problem",
  idOf: (key) => stableId("ReformProblem", key),
  events: {
    ESCALATED: "ProblemEscalated",
    ACTED_ON: "ProblemActedOn",
    DECIDED: "ProblemDecided",
    CLOSED: "ProblemClosed",
  },
  refuse: (kind, { reportedOn }, acts, on, today) =>
    refusalToTakeOnProblem(kind as "ESCALATED", { reportedOn, acts }, on, today),
  summary: (acts) => ({
    escalatedOn: dayOf(acts, "ESCALATED"),
    decidedOn: dayOf(acts, "DECIDED"),
    closedOn: dayOf(acts, "CLOSED"),
  }),
};

/** How each kind of subject takes its acts. */
export const SUBJECT_RULES: Readonly<Record<ActSubjectKind, SubjectRules<never>>> = { PLAN, REPORT, PROBLEM };
