import type { EvaluationFacts } from "./evaluation-facts.js";
import { type EvaluationStandard, MEASURES, type Measure } from "./standard.js";

/** Nine indicators of 0, 1 or 2 points each (01/2018/TT-VPCP, Art. 13). */
const MOST_SATISFACTION = 18;

/** One measure of a year: how much of it was reached, and what that is worth. */
export interface MeasuredShare {
  measure: Measure;
  /** From 0 to 1; null where nothing is known, or there was nothing to do. */
  share: number | null;
  weight: number;
}

/** What the facts say of every measure. */
export function measureYear(facts: EvaluationFacts, { points }: EvaluationStandard): MeasuredShare[] {
  return MEASURES.map((measure) => ({ measure, share: SHARES[measure](facts), weight: points.weights[measure] }));
}

/** Points out of 100, taken over what was measured, to two decimals; null when too little was. */
export function pointsOf(measured: readonly MeasuredShare[], { points }: EvaluationStandard): number | null {
  const known = measured.filter(({ share }) => share !== null);
  const weight = known.reduce((sum, each) => sum + each.weight, 0);
  if (weight < points.leastMeasured) return null;
  const reached = known.reduce((sum, each) => sum + each.weight * each.share!, 0);
  return Math.round((10_000 * reached) / weight) / 100;
}

const SHARES: Readonly<Record<Measure, (facts: EvaluationFacts) => number | null>> = {
  PLAN_ITEMS_DONE: ({ planItemsDone, planItemsDue }) => shareOf(planItemsDone, planItemsDue),
  DOSSIERS_ON_TIME: ({ onTimeShare }) => onTimeShare,
  SATISFACTION: ({ satisfactionPoints }) => shareOf(satisfactionPoints, MOST_SATISFACTION),
  DOSSIERS_ONLINE: ({ onlineShare }) => onlineShare,
  NORMATIVE_DOCUMENTS_ON_TIME: ({ trueNormativeOnTime, trueNormativeDue }) =>
    shareOf(trueNormativeOnTime, trueNormativeDue),
  REPORTS_ON_TIME: ({ reportsDue, reportsLate }) =>
    shareOf(reportsDue === null || reportsLate === null ? null : reportsDue - reportsLate, reportsDue),
};

/** A part of a whole; null where either is not known, or the whole is nothing. */
export function shareOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}
