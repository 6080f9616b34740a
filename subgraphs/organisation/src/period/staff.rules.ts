import type { DatedRange } from "@lienthong/kernel/domain/dated.js";
import { coveredDays, periodBefore, type ReportingPeriod } from "@lienthong/kernel/domain/reporting-period.js";
import {
  type HeadcountPart,
  type HeadcountQuantity,
  type HeadcountStage,
  numberInForce,
} from "../headcount/headcount.rules.js";

export type StaffNumber = DatedRange & {
  year: number;
  quantity: HeadcountQuantity;
  part: HeadcountPart;
  stage: HeadcountStage;
  number: number;
};

/** The number of one quantity at a stage in force when a period ends; null when none is known. Supplements are apart. */
export function staffAtEnd(
  numbers: readonly StaffNumber[],
  quantity: HeadcountQuantity,
  stage: HeadcountStage,
  period: ReportingPeriod,
): number | null {
  const ofYear = numbers.filter(
    (each) => each.year === period.year && each.quantity === quantity && each.part === "MAIN",
  );
  return numberInForce(ofYear, stage, coveredDays(period).lastDay)?.number ?? null;
}

/** That number less the one of the period before; null when either is not known. */
export function staffChange(
  numbers: readonly StaffNumber[],
  quantity: HeadcountQuantity,
  stage: HeadcountStage,
  period: ReportingPeriod,
): number | null {
  const now = staffAtEnd(numbers, quantity, stage, period);
  const before = staffAtEnd(numbers, quantity, stage, periodBefore(period));
  return now === null || before === null ? null : now - before;
}
