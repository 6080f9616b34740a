import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { describe, expect, it, test } from "vitest";
import type { DocumentType } from "../document/document-types.js";
import { type CompetenceRule, judgeIssuer } from "./competence.rules.js";
import type { IssuerKind } from "./issuer-kind.js";

const rule = (issuerKind: CompetenceRule["issuerKind"], type: CompetenceRule["type"], from: string, to?: string) => ({
  issuerKind,
  type,
  validFrom: plainDate(from),
  validTo: to === undefined ? null : plainDate(to),
  verdict: issuerKind === "ANY" ? ("NOT_COMPETENT" as const) : ("COMPETENT" as const),
});

const RULES = [
  rule("ANY", "ANY", "2016-07-01"),
  rule("COMMUNE_COMMITTEE", "DECISION", "2016-07-01", "2025-04-01"),
  rule("COMMUNE_COMMITTEE", "DECISION", "2025-07-01"),
  rule("PROVINCE_COMMITTEE", "DECISION", "2016-07-01"),
  rule("PROVINCE_CHAIRMAN", "DECISION", "2025-07-01"),
];

describe("who may issue a normative document", () => {
  test.each<[IssuerKind, DocumentType, string, string]>([
    ["PROVINCE_COMMITTEE", "DECISION", "2021-10-07", "COMPETENT"],
    ["PROVINCE_COMMITTEE", "DIRECTIVE", "2021-10-07", "NOT_COMPETENT"],
    ["PROVINCE_COMMITTEE", "DECISION", "2016-06-30", "UNKNOWN"],
    ["PROVINCE_CHAIRMAN", "DECISION", "2025-06-30", "NOT_COMPETENT"],
    ["PROVINCE_CHAIRMAN", "DECISION", "2025-07-01", "COMPETENT"],
    ["COMMUNE_COMMITTEE", "DECISION", "2025-03-31", "COMPETENT"],
    ["COMMUNE_COMMITTEE", "DECISION", "2025-04-01", "NOT_COMPETENT"],
    ["COMMUNE_COMMITTEE", "DECISION", "2025-06-30", "NOT_COMPETENT"],
    ["COMMUNE_COMMITTEE", "DECISION", "2025-07-01", "COMPETENT"],
    ["AGENCY", "DECISION", "2021-10-07", "NOT_COMPETENT"],
  ])("%s, a %s of %s: %s", (issuerKind, type, day, verdict) => {
    expect(judgeIssuer(RULES, { family: "NORMATIVE", issuerKind, type, on: plainDate(day) }).verdict).toBe(verdict);
  });

  it("is no question for administrative and party documents, nor without a day of issue", () => {
    const directive = { issuerKind: "PROVINCE_CHAIRMAN", type: "DIRECTIVE" } as const;

    const on = plainDate("2021-10-07");
    expect(judgeIssuer(RULES, { ...directive, family: "ADMINISTRATIVE", on }).verdict).toBe("UNKNOWN");
    expect(judgeIssuer(RULES, { ...directive, family: "PARTY", on }).verdict).toBe("UNKNOWN");
    expect(judgeIssuer(RULES, { ...directive, family: "NORMATIVE", on: null }).verdict).toBe("UNKNOWN");
  });

  it("is decided by the rule that names the issuer before the one that closes the list", () => {
    const of = (issuerKind: IssuerKind) =>
      judgeIssuer(RULES, { family: "NORMATIVE", issuerKind, type: "DECISION", on: plainDate("2026-01-01") }).rule;

    expect(of("PROVINCE_CHAIRMAN")).toBe(RULES[4]);
    expect(of("AGENCY")).toBe(RULES[0]);
  });
});
