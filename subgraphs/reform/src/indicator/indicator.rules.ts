import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { Indicator, IndicatorFact } from "./indicators.js";

export const INDICATOR_BASES = ["COMPUTED", "REPORTED", "MISSING"] as const;

export type IndicatorBasis = (typeof INDICATOR_BASES)[number];

/** One indicator of a body's period, and where its value comes from. */
export interface ValuedIndicator extends Indicator {
  basis: IndicatorBasis;
  /** From 0 to 1; null where it is missing. */
  value: number | null;
  /** Value times the maximum, to two decimals; null where either is missing. */
  points: number | null;
}

/** Satisfaction is told in points out of this (01/2018/TT-VPCP, Art. 13). */
const WHOLE: Readonly<Record<IndicatorFact, number>> = { onTimeShare: 1, onlineShare: 1, satisfactionPoints: 18 };

/** Values an indicator: by the graph's fact where there is one, else as reported, else not at all. */
export function valueIndicator(
  indicator: Indicator,
  facts: Readonly<Record<IndicatorFact, number | null>>,
  reported: number | null,
): ValuedIndicator {
  const { fact, maxScore } = indicator;
  const measured = fact === null ? null : facts[fact];
  const value = fact === null ? reported : measured === null ? null : measured / WHOLE[fact];
  const basis = value === null ? "MISSING" : fact === null ? "REPORTED" : "COMPUTED";
  const points = value === null || maxScore === null ? null : Math.round(100 * value * maxScore) / 100;
  return { ...indicator, basis, value, points };
}

/** Why a body cannot report a value of an indicator, or null: what the graph computes is never typed in. */
export function refusalToReport(indicator: Indicator | undefined, value: number): Refusal | null {
  if (indicator === undefined)
    return refusal("NOT_FOUND", "code", "No indicator of Decision 766/QĐ-TTg has this code.");
  if (indicator.fact !== null) {
    return refusal("WRONG_KIND", "code", "The graph computes this indicator from what it knows; nobody reports it.");
  }
  if (value >= 0 && value <= 1) return null;
  return refusal("INVALID_VALUE", "value", `${value} is no share; give a number from 0 to 1.`);
}
