import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type ReportingPeriod, reportingPeriod } from "@lienthong/kernel/domain/reporting-period.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { byKey, load } from "@lienthong/kernel/service/loader.js";
import type { ReformActRow } from "../act/act.table.js";
import { findActs } from "../act/find-acts.js";
import type { AssignmentRow } from "../assignment/assignment.table.js";
import { findOwned } from "../find-record.js";
import type { PlanRow } from "../plan/plan.table.js";
import { mayReadProgramme } from "../programme-access.rules.js";
import { findAllReportsOf } from "../report/find-reports.js";
import type { ReportRow } from "../report/report.table.js";
import { type ReportStanding, reportStandingOn } from "../report/report-standing.rules.js";
import { database } from "../tables.js";
import { reportsOwed } from "./duty.rules.js";

/** One report that a body owes, whether it was handed in or not. */
export interface KnownDuty {
  period: string;
  standing: ReportStanding;
  report: ReportRow | null;
  acts: readonly ReformActRow[];
}

/** The stretches of days on which the head of a body answers for the reform there. */
export async function findAccountability(
  context: RequestContext,
  organisationId: string,
): Promise<readonly AssignmentRow[]> {
  const list = { owner: "organisationId", order: "validFrom", id: organisationId } as const;
  return (await findOwned(context, "assignment", list)).filter(({ role }) => role === "ACCOUNTABLE_HEAD");
}

/** The reports of a year that a body owes, and how each stands at the end of a day. */
export async function findReportDuties(
  context: RequestContext,
  organisationId: string,
  { year, on }: { year: number; on: PlainDate },
): Promise<KnownDuty[]> {
  const owed = reportsOwed(await findAccountability(context, organisationId), year);
  return findDuties(context, organisationId, owed, on);
}

/** Reports that a body owes, and how each stands at the end of a day. */
export async function findDuties(
  context: RequestContext,
  organisationId: string,
  owed: readonly ReportingPeriod[],
  on: PlainDate,
): Promise<KnownDuty[]> {
  const reports = await findAllReportsOf(context, organisationId);
  return Promise.all(
    owed.map(async (period) => {
      const report = reports.find((each) => each.period === period.text) ?? null;
      const acts = report === null ? [] : await findActs(context, report.id);
      return { period: period.text, standing: reportStandingOn(period, acts, on), report, acts };
    }),
  );
}

/** The plan of a body for a year once it was approved; null while none is, or only a draft. */
export function findApprovedPlan(
  context: RequestContext,
  organisationId: string,
  year: number,
): Promise<PlanRow | null> {
  const batch = (inside: RequestContext, ids: readonly string[]) => annualPlans(inside, ids, year);
  return load(context, `annual plans for ${year}`, batch, organisationId);
}

async function annualPlans(context: RequestContext, organisationIds: readonly string[], year: number) {
  if (!mayReadProgramme(context.actor)) return new Map<string, PlanRow>();
  const rows = await database(context)
    .selectFrom("agency_plan")
    .selectAll()
    .where("organisationId", "in", organisationIds)
    .where("kind", "=", "ANNUAL")
    .where("fromYear", "=", year)
    .where("approvedOn", "is not", null)
    .execute();
  return byKey(rows, ({ organisationId }) => organisationId);
}

/** The bodies whose heads answer for the reform on some day of a year, by id. */
export async function findAccountableBodies(context: RequestContext, year: number): Promise<string[]> {
  if (!mayReadProgramme(context.actor)) return [];
  const rows = await database(context)
    .selectFrom("assignment")
    .select("organisationId")
    .distinct()
    .where("role", "=", "ACCOUNTABLE_HEAD")
    .where("validFrom", "<", `${year + 1}-01-01` as PlainDate)
    .where((eb) => eb.or([eb("validTo", "is", null), eb("validTo", ">", `${year}-01-01` as PlainDate)]))
    .orderBy("organisationId")
    .execute();
  return rows.map(({ organisationId }) => organisationId);
}

/** The period of a duty. */
export const periodOf = ({ period }: Pick<KnownDuty, "period">): ReportingPeriod => reportingPeriod(period);
