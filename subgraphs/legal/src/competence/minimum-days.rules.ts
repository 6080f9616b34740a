import { type DatedRange, holdsOn } from "@lienthong/kernel/domain/dated.js";
import { daysBetween, type PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { Family } from "../document/document-types.js";
import { type IssuerKind, levelOf } from "./issuer-kind.js";

export const ISSUER_LEVELS = ["CENTRAL", "PROVINCE", "BELOW"] as const;

export type IssuerLevel = (typeof ISSUER_LEVELS)[number];

export const DRAFTING_PROCEDURES = ["ORDINARY", "SIMPLIFIED", "UNKNOWN"] as const;

/** How a document was drafted; the simplified procedure (trình tự, thủ tục rút gọn) allows effect at once. */
export type DraftingProcedure = (typeof DRAFTING_PROCEDURES)[number];

/** How many days a law asks, for the documents issued while it holds. */
export interface MinimumDaysRule extends DatedRange {
  level: IssuerLevel;
  days: number;
}

export interface EffectFacts {
  family: Family;
  issuerKind: IssuerKind;
  procedure: DraftingProcedure;
  dateDocument: PlainDate | null;
  firstDateEntryInForce: PlainDate | null;
}

export type MinimumDaysKept = "KEPT" | "NOT_KEPT" | "UNKNOWN";

/** The rule on the days between issue and effect; null where none that is recorded decides. */
export function decidingMinimum<R extends MinimumDaysRule>(rules: readonly R[], document: EffectFacts): R | null {
  const { family, issuerKind, dateDocument } = document;
  if (family !== "NORMATIVE" || dateDocument === null) return null;
  const level = levelOf(issuerKind);
  return rules.find((rule) => rule.level === level && holdsOn(rule, dateDocument)) ?? null;
}

/**
 * Whether the days between issue and effect were enough: Law 80/2015/QH13, Art. 151 (45, 10 or 7 days); Law
 * 64/2025/QH15, Art. 53 (45 or 10), both with effect from the day of signing after a simplified procedure. Too few
 * days after a procedure nobody recorded is UNKNOWN: it may have been simplified.
 */
export function minimumDaysKept(rules: readonly MinimumDaysRule[], document: EffectFacts): MinimumDaysKept {
  const { dateDocument, firstDateEntryInForce, procedure } = document;
  const rule = decidingMinimum(rules, document);
  if (rule === null || dateDocument === null || firstDateEntryInForce === null) return "UNKNOWN";

  const days = daysBetween(dateDocument, firstDateEntryInForce);
  if (days >= rule.days) return "KEPT";
  if (procedure === "UNKNOWN" && days >= 0) return "UNKNOWN";
  return procedure === "SIMPLIFIED" && days >= 0 ? "KEPT" : "NOT_KEPT";
}
