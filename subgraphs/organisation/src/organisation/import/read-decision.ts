import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { Decision } from "../decision.rules.js";
import { readOptionalBody } from "./natural-keys.js";
import type { Reading } from "./reading.js";

export interface DecisionColumns {
  number: string;
  decidedOn: string;
  issuer: string;
}

/** The columns of the one decision of most files. */
export const DECISION: DecisionColumns = { number: "decision", decidedOn: "decided_on", issuer: "issuer" };

/** The decision that three columns cite, or null when they are empty; a fault when it is half there or too late. */
export function readDecision(
  reading: Reading,
  columns: DecisionColumns,
  effective: { column: string; day: PlainDate | null },
): Decision | null {
  const number = reading.optional(columns.number);
  const decidedOn = reading.optionalDay(columns.decidedOn);
  const issuerId = readOptionalBody(reading, columns.issuer);
  if (number === null && decidedOn === null && issuerId === null) return null;
  if (number === null || decidedOn === null) {
    const column = number === null ? columns.number : columns.decidedOn;
    reading.fault(column, "MISSING_VALUE", "A decision is cited by its number and its day.", "Give both, or none.");
    return null;
  }
  if (effective.day && effective.day < decidedOn) {
    const reason = `${effective.day} lies before the decision of ${decidedOn}.`;
    reading.fault(effective.column, "EFFECTIVE_BEFORE_DECISION", reason, "Correct one of the two days.");
  }
  return { number, decidedOn, issuerId };
}

/** The decision as most tables store it. */
export function decisionColumns(decision: Decision | null) {
  const { number, decidedOn, issuerId } = decision ?? { number: null, decidedOn: null, issuerId: null };
  return { decisionNumber: number, decidedOn, decisionIssuerId: issuerId };
}
