import { LONGEST_TITLE, refusalToText } from "@lienthong/kernel/domain/given-text.js";
import { type PlainDate, partsOf, plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";

/** Every agency plans by the year and for a period of several years (34/CT-UBND, 7 October 2021). */
export const PLAN_KINDS = ["ANNUAL", "PERIOD"] as const;

export type PlanKind = (typeof PLAN_KINDS)[number];

export interface PlanScope {
  kind: PlanKind;
  fromYear: number;
  /** The last year, itself included. */
  toYear: number;
  title: string;
}

/** The first and the last day for which a plan plans. */
export function daysOf({ fromYear, toYear }: Pick<PlanScope, "fromYear" | "toYear">) {
  return { firstDay: plainDate(`${fromYear}-01-01`), lastDay: plainDate(`${toYear}-12-31`) };
}

/** Why a plan cannot have this scope under a programme; null when it can. */
export function refusalToScope(
  { kind, fromYear, toYear, title }: PlanScope,
  programme: { programmeFrom: PlainDate; programmeTo: PlainDate },
): Refusal | null {
  const refusedTitle = refusalToText(title, "title", LONGEST_TITLE);
  if (refusedTitle !== null) return refusedTitle;
  if (kind === "ANNUAL" && fromYear !== toYear) {
    return refusal(
      "INVALID_VALUE",
      "toYear",
      "An annual plan is for one year; give that year twice, or make it a PERIOD.",
    );
  }
  if (kind === "PERIOD" && toYear <= fromYear) {
    return refusal("INVALID_VALUE", "toYear", "A period has at least two years; give its last year.");
  }
  const [first, end] = [partsOf(programme.programmeFrom).year, partsOf(programme.programmeTo).year];
  if (first <= fromYear && toYear < end) return null;
  return refusal("INVALID_VALUE", "fromYear", `The programme runs from ${first} to ${end - 1}; give years within it.`);
}
