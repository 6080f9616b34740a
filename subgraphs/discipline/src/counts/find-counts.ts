import { coveredDays, type ReportingPeriod } from "@lienthong/kernel/domain/reporting-period.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { grouped } from "@lienthong/kernel/service/loader.js";
import { loadInPeriod, type OrganisationPeriodRef } from "@lienthong/kernel/service/organisation-period.js";
import { database } from "../tables.js";
import {
  type ComplaintTally,
  type DecisionTally,
  shownComplaints,
  shownDecisions,
  trueDutyDecisions,
  yearOf,
} from "./counts.rules.js";
import type { DisciplineCounts } from "./counts.type.js";

/** The discipline of a body in a period, with small groups suppressed. For everybody. */
export async function findDisciplineCounts(
  context: RequestContext,
  ref: OrganisationPeriodRef,
): Promise<DisciplineCounts> {
  return (await loadInPeriod(context, "discipline counts", shownIn, ref))!;
}

/** The true numbers of decisions on duty, for the graph's own evaluation alone; never for a client. */
export async function findTrueDutyDecisions(context: RequestContext, ref: OrganisationPeriodRef) {
  return (await loadInPeriod(context, "true decisions on duty", trueIn, ref))!;
}

async function shownIn(context: RequestContext, period: ReportingPeriod, bodies: readonly string[]) {
  const decisions = await decisionsInYear(context, period, bodies);
  const complaints = await complaintsInYear(context, period, bodies);
  const inspections = await inspectionsIn(context, period, bodies);
  return new Map(
    bodies.map((body): [string, DisciplineCounts] => [
      body,
      {
        ...shownDecisions(period, decisions.get(body) ?? []),
        ...shownComplaints(period, complaints.get(body) ?? []),
        dutyInspections: inspections.get(body) ?? 0,
      },
    ]),
  );
}

async function trueIn(context: RequestContext, period: ReportingPeriod, bodies: readonly string[]) {
  const decisions = await decisionsInYear(context, period, bodies);
  return new Map(bodies.map((body) => [body, trueDutyDecisions(period, decisions.get(body) ?? [])]));
}

/** Decisions count at the body where it happened, in the year in which they take effect, unless cancelled since. */
async function decisionsInYear(context: RequestContext, period: ReportingPeriod, bodies: readonly string[]) {
  const { firstDay, lastDay } = yearOf(period);
  const rows = await database(context)
    .selectFrom("discipline_decision")
    .select(["placeBodyId", "effectiveOn as day", "form", "isDutyRelated", "isHead"])
    .select(({ fn }) => fn.countAll().as("count"))
    .where("placeBodyId", "in", bodies)
    .where("effectiveOn", ">=", firstDay)
    .where("effectiveOn", "<=", lastDay)
    .where("cancelledOn", "is", null)
    .groupBy(["placeBodyId", "effectiveOn", "form", "isDutyRelated", "isHead"])
    .execute();
  const tallies = rows.map((row): DecisionTally & { placeBodyId: string } => ({ ...row, count: Number(row.count) }));
  return grouped(tallies, ({ placeBodyId }) => placeBodyId);
}

async function complaintsInYear(context: RequestContext, period: ReportingPeriod, bodies: readonly string[]) {
  const { firstDay, lastDay } = yearOf(period);
  const rows = await database(context)
    .selectFrom("staff_complaint")
    .select(["bodyId", "receivedOn as day", "isFounded"])
    .select(({ fn }) => fn.countAll().as("count"))
    .where("bodyId", "in", bodies)
    .where("receivedOn", ">=", firstDay)
    .where("receivedOn", "<=", lastDay)
    .groupBy(["bodyId", "receivedOn", "isFounded"])
    .execute();
  const tallies = rows.map((row): ComplaintTally & { bodyId: string } => ({ ...row, count: Number(row.count) }));
  return grouped(tallies, ({ bodyId }) => bodyId);
}

async function inspectionsIn(context: RequestContext, period: ReportingPeriod, bodies: readonly string[]) {
  const { firstDay, lastDay } = coveredDays(period);
  const rows = await database(context)
    .selectFrom("duty_inspection")
    .select(["bodyId", ({ fn }) => fn.countAll().as("count")])
    .where("bodyId", "in", bodies)
    .where("openedOn", ">=", firstDay)
    .where("openedOn", "<=", lastDay)
    .groupBy("bodyId")
    .execute();
  return new Map(rows.map(({ bodyId, count }) => [bodyId, Number(count)]));
}
