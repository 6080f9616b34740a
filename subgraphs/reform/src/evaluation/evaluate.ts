import { reportingPeriod } from "@lienthong/kernel/domain/reporting-period.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { OrganisationPeriodRef } from "@lienthong/kernel/service/organisation-period.js";
import { findReportsOfPeriod } from "../period/find-reports-of-period.js";
import type { PeriodWithFacts } from "../period/required-facts.js";
import { bodyConditions, type Condition, type Rating, ratingOf } from "./evaluation.rules.js";
import type { EvaluationFacts } from "./evaluation-facts.js";
import { gatherFacts } from "./gather-facts.js";
import { measureYear, pointsOf } from "./points.rules.js";
import { type ComparedMeasure, withReported } from "./reported.rules.js";
import { STANDARD } from "./standard.js";

/** How the graph rates one body in one year. */
export interface EvaluationOfBody extends OrganisationPeriodRef, Rating {
  facts: EvaluationFacts;
  measures: ComparedMeasure[];
  points: number | null;
  conditions: Condition[];
}

/** Rates a body's year by what the whole graph knows; null for a period that is no year. */
export async function evaluate(context: RequestContext, period: PeriodWithFacts): Promise<EvaluationOfBody | null> {
  if (reportingPeriod(period.period).kind !== "YEAR") return null;
  const [facts, reports] = await Promise.all([gatherFacts(context, period), findReportsOfPeriod(context, period)]);
  const report = reports.find((each) => each.period === period.period) ?? null;
  const measured = measureYear(facts, STANDARD);
  const conditions = bodyConditions(facts, STANDARD);
  const { organisationId, period: text } = period;
  const points = pointsOf(measured, STANDARD);
  const measures = withReported(measured, report);
  return { organisationId, period: text, facts, measures, points, conditions, ...ratingOf(conditions) };
}
