import { type MeasuredShare, shareOf } from "./points.rules.js";
import type { Measure } from "./standard.js";

/** What a body itself reported of a period; null where it gave no figure. */
export interface ReportedFigures {
  itemsDue: number | null;
  itemsDone: number | null;
  onTimePercent: number | null;
}

/** A measure with the body's own figure beside it. It never counts: points are made of what was measured. */
export interface ComparedMeasure extends MeasuredShare {
  reported: number | null;
  /** Reported less measured, to four decimals; null where either is missing. */
  difference: number | null;
}

/** Sets what a body reported beside what was measured. */
export function withReported(measured: readonly MeasuredShare[], report: ReportedFigures | null): ComparedMeasure[] {
  return measured.map((each) => {
    const reported = report && (REPORTED[each.measure]?.(report) ?? null);
    const known = reported !== null && each.share !== null;
    return { ...each, reported, difference: known ? Math.round(10_000 * (reported - each.share!)) / 10_000 : null };
  });
}

const REPORTED: Partial<Record<Measure, (report: ReportedFigures) => number | null>> = {
  PLAN_ITEMS_DONE: ({ itemsDone, itemsDue }) => shareOf(itemsDone, itemsDue),
  DOSSIERS_ON_TIME: ({ onTimePercent }) => shareOf(onTimePercent, 100),
};
