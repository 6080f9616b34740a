import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { RecordFacts } from "../access/record-access.rules.js";
import type { CaseStep } from "./case-words.js";

/** The days that tell where a case stands. */
export interface CaseDays {
  openedOn: PlainDate;
  reviewedOn: PlainDate | null;
  recommendedOn: PlainDate | null;
  closedOn: PlainDate | null;
}

/** The days of its decisions. */
export interface DecisionDays {
  decidedOn: PlainDate;
  cancelledOn: PlainDate | null;
}

/**
 * Where a case stands on a day: review meeting, council, recommendation, decision (234/2026/NĐ-CP, Arts. 13 to 18). A
 * cancelled decision leaves the recommendation standing, so that the decision can be redone (Art. 22).
 */
export function stepOn(days: CaseDays, decisions: readonly DecisionDays[], on: PlainDate): CaseStep {
  const has = (day: PlainDate | null) => day !== null && day <= on;
  if (has(days.closedOn)) return "CLOSED";
  if (decisions.some(({ decidedOn, cancelledOn }) => has(decidedOn) && !has(cancelledOn))) return "DECIDED";
  if (has(days.recommendedOn)) return "RECOMMENDED";
  return has(days.reviewedOn) ? "REVIEWED" : "OPEN";
}

/** Why an act does not follow on a step; null when it does. */
export function refusalToStep(step: CaseStep, needed: readonly CaseStep[], article: string): Refusal | null {
  if (needed.includes(step)) return null;
  const message = `The case stands at ${step}; this follows on ${needed.join(" or ")} (${article}).`;
  return refusal("WRONG_STEP", "caseId", message);
}

/** Why a day cannot be that of an act that follows on another day; null when it can. */
export function refusalToDay(on: PlainDate, after: PlainDate, today: PlainDate, field: string): Refusal | null {
  if (on > today) return refusal("INVALID_VALUE", field, "Give a day that has come.");
  if (on >= after) return null;
  return refusal("BEFORE_START", field, `What it follows on is of ${after}; give a day from then on.`);
}

export interface CaseAccessRow {
  officialId: string;
  placeBodyId: string;
  employerBodyId: string;
  decidingBodyId: string;
  inspectorId: string | null;
}

/**
 * Who may see a case or a decision: the official, the body that decides, home affairs above it, above the employer and
 * above the body where it happened, and the inspector of the case.
 */
export function accessFacts(row: CaseAccessRow): RecordFacts {
  return {
    official: row.officialId,
    complainant: null,
    authorities: [row.decidingBodyId],
    managed: [row.decidingBodyId, row.placeBodyId, row.employerBodyId],
    inspector: row.inspectorId,
  };
}

/** `accessFacts` as columns. */
export const ACCESS_COLUMNS = {
  official: "officialId",
  complainant: null,
  authorities: ["decidingBodyId"],
  managed: ["decidingBodyId", "placeBodyId", "employerBodyId"],
  inspector: "inspectorId",
};
