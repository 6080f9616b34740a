import type { OrganisationPeriodRef } from "@lienthong/kernel/service/organisation-period.js";
import type { EvaluationFacts } from "../evaluation/evaluation-facts.js";

/** What other subgraphs know of a body's period and an evaluation needs, as `@requires` names it. */
export const REQUIRED_FACTS = [
  ...["monthsInExistence", "headMonthsInOffice", "trueNormativeDue", "trueNormativeOnTime"],
  ...["onTimeShare", "onlineShare", "satisfactionPoints", "trueDutyDecisions", "trueHeadDutyDecisions"],
].join(" ");

/** What a ranking shows beside the evaluations. */
export const COMPARED_FACTS = "overdueDossiers overdueDossiersChange civilServantsAssignedChange";

/** A period of a body, with those facts as they came; absent where their owner did not answer. */
export type PeriodWithFacts = OrganisationPeriodRef & Partial<EvaluationFacts>;

/** The same in a ranking. */
export interface ComparedPeriod extends PeriodWithFacts {
  overdueDossiers?: number | null;
  overdueDossiersChange?: number | null;
  civilServantsAssignedChange?: number | null;
}
