import { actorOf } from "@lienthong/kernel/domain/actor.js";
import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { describe, expect, it, test } from "vitest";
import { mayWrite, type RegistrationFacts, refusalsToRecord, refusalToGazette } from "./document.rules.js";

const TODAY = plainDate("2026-11-23");

const DECISION: RegistrationFacts = {
  family: "NORMATIVE",
  type: "DECISION",
  number: "12/2026/QĐ-UBND",
  title: "Quy định phân cấp quản lý",
  issuerName: "UBND tỉnh Ninh Bình",
  issuerKind: "PROVINCE_COMMITTEE",
  dateDocument: plainDate("2026-11-02"),
  firstDateEntryInForce: plainDate("2026-11-12"),
  dateNoLongerInForce: null,
  isRetroactive: false,
  competence: "COMPETENT",
};

describe("a document that was issued", () => {
  it("is recorded when nothing speaks against it", () => {
    expect(refusalsToRecord(DECISION, TODAY)).toEqual([]);
  });

  test.each<[string, string, Partial<RegistrationFacts>]>([
    ["MISSING_VALUE", "title", { title: " " }],
    ["MISSING_VALUE", "issuerName", { issuerName: "" }],
    ["WRONG_FAMILY", "type", { type: "PLAN" }],
    ["BAD_NUMBER", "number", { number: "12/QĐ-UBND" }],
    ["BAD_NUMBER", "number", { number: "12/2025/QĐ-UBND" }],
    ["NOT_COMPETENT", "issuerKind", { competence: "NOT_COMPETENT" }],
    ["INVALID_VALUE", "dateDocument", { dateDocument: plainDate("2026-11-24"), firstDateEntryInForce: null }],
    ["TOO_EARLY", "firstDateEntryInForce", { firstDateEntryInForce: plainDate("2026-11-01") }],
    [
      "TOO_EARLY",
      "firstDateEntryInForce",
      { firstDateEntryInForce: plainDate("2026-11-01"), isRetroactive: true, issuerKind: "COMMUNE_COMMITTEE" },
    ],
    ["BEFORE_START", "dateNoLongerInForce", { dateNoLongerInForce: plainDate("2026-11-12") }],
  ])("is refused with %s at %s: %j", (code, field, facts) => {
    const refused = refusalsToRecord({ ...DECISION, ...facts }, TODAY);

    expect(refused.map((each) => [each.code, each.field])).toEqual([[code, [field]]]);
  });

  it("of a province may reach back by its own words (Law 64/2025/QH15, Art. 55)", () => {
    const retroactive = { ...DECISION, firstDateEntryInForce: plainDate("2026-07-01"), isRetroactive: true };

    expect(refusalsToRecord(retroactive, TODAY)).toEqual([]);
  });
});

describe("who may record", () => {
  test.each([
    ["the Department of Justice", actorOf({ kind: "person", id: "1", roles: ["JUSTICE"] }), true],
    ["this installation", actorOf({ kind: "system", id: "2", roles: ["OPERATOR"] }), true],
    ["a clerk of the issuer", actorOf({ kind: "person", id: "3", roles: ["CLERK"], organisationId: "a" }), true],
    ["a clerk of another body", actorOf({ kind: "person", id: "4", roles: ["CLERK"], organisationId: "b" }), false],
    ["the issuer's head", actorOf({ kind: "person", id: "5", roles: ["HEAD"], organisationId: "a" }), false],
    ["a citizen", actorOf({ kind: "person", id: "6", roles: ["CITIZEN"] }), false],
  ])("%s", (_, actor, may) => {
    expect(mayWrite(actor, { issuerId: "a" })).toBe(may);
  });

  it("a clerk may not where the issuer is not known", () => {
    const clerk = actorOf({ kind: "person", id: "3", roles: ["CLERK"], organisationId: null });

    expect(mayWrite(clerk, { issuerId: null })).toBe(false);
  });
});

describe("a gazette", () => {
  const document = { dateDocument: plainDate("2026-11-02"), gazetteNumber: null, gazetteOn: null };
  const gazette = (gazetteNumber: string, on: string) => ({ gazetteNumber, gazetteOn: plainDate(on) });

  it("carries a document on its day of issue or later, until today", () => {
    expect(refusalToGazette(document, gazette("145+146", "2026-11-02"), TODAY)).toBeNull();
    expect(refusalToGazette(document, gazette("145+146", "2026-11-01"), TODAY)?.code).toBe("BEFORE_DECISION");
    expect(refusalToGazette(document, gazette("145+146", "2026-11-24"), TODAY)?.code).toBe("INVALID_VALUE");
    expect(refusalToGazette(document, gazette("", "2026-11-02"), TODAY)?.code).toBe("MISSING_VALUE");
  });

  it("is recorded once, and may be corrected", () => {
    const recorded = { ...document, ...gazette("145+146", "2026-11-10") };

    expect(refusalToGazette(recorded, gazette("145+146", "2026-11-10"), TODAY)?.code).toBe("ALREADY_DONE");
    expect(refusalToGazette(recorded, gazette("147", "2026-11-10"), TODAY)).toBeNull();
  });
});
