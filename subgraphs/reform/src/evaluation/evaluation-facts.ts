/** What the graph knows of one body in one year, each number from its owner; null where its owner does not know. */
export interface EvaluationFacts {
  monthsInExistence: number | null;
  headMonthsInOffice: number | null;
  planItemsDue: number | null;
  planItemsDone: number | null;
  planItemsLate: number | null;
  reportsDue: number | null;
  /** Handed in late, or not at all. */
  reportsLate: number | null;
  /** From 0 to 1. */
  onTimeShare: number | null;
  /** From 0 to 1. */
  onlineShare: number | null;
  /** From 0 to 18. */
  satisfactionPoints: number | null;
  trueNormativeDue: number | null;
  trueNormativeOnTime: number | null;
  trueDutyDecisions: number | null;
  trueHeadDutyDecisions: number | null;
}

/** Nothing known. */
export const NO_FACTS: EvaluationFacts = {
  ...{ monthsInExistence: null, headMonthsInOffice: null, planItemsDue: null, planItemsDone: null },
  ...{ planItemsLate: null, reportsDue: null, reportsLate: null, onTimeShare: null, onlineShare: null },
  ...{ satisfactionPoints: null, trueNormativeDue: null, trueNormativeOnTime: null },
  ...{ trueDutyDecisions: null, trueHeadDutyDecisions: null },
};
