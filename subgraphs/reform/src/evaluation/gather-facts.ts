import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { findReportFigures } from "../period/find-report-figures.js";
import type { PeriodWithFacts } from "../period/required-facts.js";
import { countItemsOfPeriod } from "../plan-item/count-items-of-period.js";
import { type EvaluationFacts, NO_FACTS } from "./evaluation-facts.js";

/** Every fact of a body's period: those of other subgraphs as they came, and what this one knows itself. */
export async function gatherFacts(context: RequestContext, period: PeriodWithFacts): Promise<EvaluationFacts> {
  const { organisationId: _body, period: _text, ...given } = period;
  const [items, reports] = await Promise.all([countItemsOfPeriod(context, period), findReportFigures(context, period)]);
  return {
    ...NO_FACTS,
    ...given,
    ...{ planItemsDue: items.itemsDue, planItemsDone: items.itemsDone, planItemsLate: items.itemsLate },
    ...{ reportsDue: reports.reportsDue, reportsLate: reports.reportsLate + reports.reportsMissing },
  };
}
