import { type DatedRange, holdsOn } from "@lienthong/kernel/domain/dated.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { DocumentType, Family } from "../document/document-types.js";
import type { IssuerKind } from "./issuer-kind.js";

export const COMPETENCE_VERDICTS = ["COMPETENT", "NOT_COMPETENT", "UNKNOWN"] as const;

export type CompetenceVerdict = (typeof COMPETENCE_VERDICTS)[number];

export type IssuerKindOrAny = IssuerKind | "ANY";
export type NormativeTypeOrAny = DocumentType | "ANY";

/** What a law says of an issuer and a type, for the documents issued while it holds. */
export interface CompetenceRule extends DatedRange {
  issuerKind: IssuerKindOrAny;
  type: NormativeTypeOrAny;
  verdict: CompetenceVerdict;
}

export interface IssuedDocument {
  family: Family;
  issuerKind: IssuerKind;
  type: DocumentType;
  /** The day of issue; null when not known. */
  on: PlainDate | null;
}

export interface Judgement<R> {
  verdict: CompetenceVerdict;
  /** The rule that decides; null where no rule that is recorded does. */
  rule: R | null;
}

/** Whether the issuer of a document was competent on the day of issue. */
export function judgeIssuer<R extends CompetenceRule>(rules: readonly R[], document: IssuedDocument): Judgement<R> {
  const { family, issuerKind, type, on } = document;
  // The laws on legal documents list who may issue normative ones; for the others there is no such list.
  if (family !== "NORMATIVE" || on === null) return { verdict: "UNKNOWN", rule: null };
  const fitting = rules.filter(
    (rule) => fits(rule.issuerKind, issuerKind) && fits(rule.type, type) && holdsOn(rule, on),
  );
  const rule = fitting.toSorted((a, b) => precision(b) - precision(a))[0] ?? null;
  return { verdict: rule?.verdict ?? "UNKNOWN", rule };
}

const fits = (named: string, asked: string) => named === "ANY" || named === asked;

/** A rule for this issuer goes before one for all; then one for this type before one for all. */
const precision = (rule: CompetenceRule) => (rule.issuerKind === "ANY" ? 0 : 2) + (rule.type === "ANY" ? 0 : 1);
