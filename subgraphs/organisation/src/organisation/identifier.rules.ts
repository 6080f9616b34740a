import { type DatedRange, overlaps } from "@lienthong/kernel/domain/dated.js";
import { parseOrganisationCode } from "@lienthong/kernel/domain/organisation-code.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";

export const IDENTIFIER_SCHEMES = ["QD_20_2020", "QCVN_102_2016", "OTHER"] as const;

export type IdentifierScheme = (typeof IDENTIFIER_SCHEMES)[number];

export interface IdentifierFacts extends DatedRange {
  organisationId: string;
  scheme: IdentifierScheme;
  value: string;
}

/** What is wrong with a code of a scheme, or null. Decision 20/2020/QĐ-TTg, QCVN 102:2016/BTTTT; others are free text. */
export function problemOfCode(scheme: IdentifierScheme, value: string): string | null {
  if (scheme === "OTHER") return value.trim() === "" ? "The code is empty: give its text." : null;
  const code = parseOrganisationCode(value);
  if ("problem" in code) return code.problem;
  if (code.scheme === scheme) return null;
  return `"${value}" is a code of ${code.scheme}, not of ${scheme}: name that scheme, or correct the code.`;
}

/**
 * Why a code may not be recorded beside those already there, or null. On a day a code names one body, and a body has
 * one code of an official scheme.
 */
export function refusalToRecord(code: IdentifierFacts, recorded: readonly IdentifierFacts[]): Refusal | null {
  const problem = problemOfCode(code.scheme, code.value);
  if (problem) return refusal("BAD_CODE", "value", problem);
  if (code.validTo !== null && code.validTo <= code.validFrom) {
    return refusal("INVALID_VALUE", "validTo", "The end must come after the first day: correct one of them.");
  }

  const clash = recorded.find((other) => overlaps(other, code) && isSameCode(other, code));
  if (clash)
    return refusal("OVERLAPS", "value", `${clash.value} ${whose(clash, code)} ${span(clash)}. Choose other days.`);
  const second = recorded.find((other) => overlaps(other, code) && isSecondCode(other, code));
  if (!second) return null;
  const message = `The body has the code ${second.value} of this scheme ${span(second)}. Choose other days.`;
  return refusal("OVERLAPS", "validFrom", message);
}

/** Whether an open code of a body simply gives way to a new one of its scheme. */
export function givesWayTo(earlier: IdentifierFacts, later: IdentifierFacts): boolean {
  return earlier.validTo === null && earlier.validFrom < later.validFrom && isSecondCode(earlier, later);
}

const isSameCode = (a: IdentifierFacts, b: IdentifierFacts) => a.scheme === b.scheme && a.value === b.value;

const isSecondCode = (a: IdentifierFacts, b: IdentifierFacts) =>
  a.scheme === b.scheme && a.scheme !== "OTHER" && a.organisationId === b.organisationId && a.value !== b.value;

const whose = (a: IdentifierFacts, b: IdentifierFacts) =>
  a.organisationId === b.organisationId ? "is recorded for this body" : "names another body";

const span = ({ validFrom, validTo }: DatedRange) => `from ${validFrom}${validTo ? ` to ${validTo}` : " on"}`;
