import { ask } from "@lienthong/tests/support/ask.js";
import { describe, expect, it, test } from "vitest";
import { draftAt } from "../../test/draft-at.js";
import {
  chairman,
  clerk,
  command,
  done,
  eachEngineInTime,
  FINDINGS,
  financeHead,
  justice,
  meetOn,
  refused,
} from "../../test/draft-world.js";
import { CompetenceTable } from "../competence/competence.table.js";
import { DraftTable } from "./draft.table.js";

const HASTY = { openDraftForComments: { on: "2026-02-20" } };
let numbers = 9100;
const next = () => {
  numbers += 1;
  return `${numbers}/2026/QĐ-UBND`;
};

eachEngineInTime(
  ({ subgraph, engine }) => {
    const issue = (draftId: string, more: object = {}) => ({ draftId, number: next(), ...more });

    describe("issuing", () => {
      it("a draft that was not open long enough is too early, until the simplified procedure is decided", async () => {
        const draftId = await draftAt(subgraph(), "MEMBERS_OPINIONS", {}, HASTY);

        const early = await refused(subgraph(), "issueDraft", issue(draftId), chairman);
        await done(subgraph(), "simplifyDraft", { draftId, ground: "URGENT_PRACTICE", on: "2026-04-01" }, chairman);
        const twice = await refused(subgraph(), "simplifyDraft", { draftId, ground: "EMERGENCY" }, chairman);
        const then = await command(subgraph(), "issueDraft", issue(draftId), chairman);

        expect(early).toEqual({ subject: null, code: "TOO_EARLY", field: ["draftId"], leftNoTrace: true });
        expect(twice).toMatchObject({ code: "ALREADY_DONE", leftNoTrace: true });
        expect(then.subject?.step).toBe("ISSUED");
      });

      it("by an issuer who may not that day is refused by the rule on competence", async () => {
        const chairmans = { issuerName: "Chủ tịch UBND tỉnh Ninh Bình", on: "2025-05-05" };
        const draftId = await draftAt(subgraph(), "DRAFTING", chairmans);
        await done(subgraph(), "simplifyDraft", { draftId, ground: "URGENT_PRACTICE", on: "2025-05-06" }, chairman);
        await done(subgraph(), "requestAppraisal", { draftId, on: "2025-05-07" }, clerk);
        const appraisal = { draftId, findings: FINDINGS, conclusion: "FIT", on: "2025-05-12" };
        await done(subgraph(), "appraiseDraft", appraisal, justice);

        const number = "9101/2025/QĐ-UBND";
        const before = await refused(subgraph(), "issueDraft", { draftId, number, on: "2025-06-30" }, chairman);
        const from = await command(subgraph(), "issueDraft", { draftId, number, on: "2025-07-01" }, chairman);

        expect(before).toEqual({ subject: null, code: "NOT_COMPETENT", field: ["draftId"], leftNoTrace: true });
        expect(from.subject?.step).toBe("ISSUED");
      });

      it("what more members are against than for is refused", async () => {
        const draftId = await draftAt(subgraph(), "MEMBERS_OPINIONS");
        const against = { memberOffice: "Giám đốc Sở Tài chính", memberBody: financeHead.organisationId };
        const opinion = { ...against, opinion: "DISAGREE", comment: "Thiếu nguồn lực." };
        await done(subgraph(), "giveMemberOpinion", { draftId, ...opinion }, financeHead);

        const outcome = await refused(subgraph(), "issueDraft", issue(draftId), chairman);

        expect(outcome).toEqual({ subject: null, code: "WRONG_STEP", field: ["draftId"], leftNoTrace: true });
      });

      it("twice is refused", async () => {
        const draftId = await draftAt(subgraph(), "MEMBERS_OPINIONS");
        await done(subgraph(), "issueDraft", issue(draftId), chairman);

        expect(await refused(subgraph(), "issueDraft", issue(draftId), chairman)).toMatchObject({
          code: "WRONG_STEP",
          leftNoTrace: true,
        });
      });

      test.each([
        ["no number and no document", { number: null }, "MISSING_VALUE", "number"],
        ["a number without its year", { number: "12/QĐ-UBND" }, "BAD_NUMBER", "number"],
        ["a number of another year", { number: "9150/2025/QĐ-UBND" }, "BAD_NUMBER", "number"],
        ["effect before its issue", { firstDateEntryInForce: "2026-11-01" }, "TOO_EARLY", "firstDateEntryInForce"],
        ["both a number and a document", { documentId: "LegalDocument_0" }, "INVALID_VALUE", "number"],
        ["a document of none", { number: null, documentId: "LegalDocument_0" }, "NOT_FOUND", "documentId"],
      ])("with %s is refused, and neither draft nor document is changed", async (_, more, code, field) => {
        const draftId = await draftAt(subgraph(), "MEMBERS_OPINIONS");

        const outcome = await refused(subgraph(), "issueDraft", issue(draftId, more), chairman);

        expect(outcome).toEqual({ subject: null, code, field: [field], leftNoTrace: true });
      });

      it("with a number that is taken is refused", async () => {
        const [one, other] = [
          await draftAt(subgraph(), "MEMBERS_OPINIONS"),
          await draftAt(subgraph(), "MEMBERS_OPINIONS"),
        ];
        const number = next();
        await done(subgraph(), "issueDraft", { draftId: one, number }, chairman);

        const outcome = await refused(subgraph(), "issueDraft", { draftId: other, number }, chairman);

        expect(outcome).toEqual({ subject: null, code: "ALREADY_EXISTS", field: ["number"], leftNoTrace: true });
      });

      it("links the document where it is recorded already, to one draft only", async () => {
        const [one, other] = [
          await draftAt(subgraph(), "MEMBERS_OPINIONS"),
          await draftAt(subgraph(), "MEMBERS_OPINIONS"),
        ];
        const { data } = await ask(
          subgraph(),
          `mutation ($input: RecordLegalDocumentInput!) { recordLegalDocument(input: $input) { document { id } } }`,
          {
            input: {
              clientMutationId: "record-it-first",
              family: "NORMATIVE",
              type: "DECISION",
              number: next(),
              title: "Quy định quản lý cụm công nghiệp",
              issuerId: chairman.organisationId,
              issuerName: "UBND tỉnh Ninh Bình",
              dateDocument: "2026-06-01",
            },
          },
          justice,
        );
        const documentId = (data as { recordLegalDocument: { document: { id: string } } }).recordLegalDocument.document
          .id;

        const wrongDay = await refused(subgraph(), "issueDraft", { draftId: one, documentId }, chairman);
        const linked = await command(
          subgraph(),
          "issueDraft",
          { draftId: one, documentId, on: "2026-06-01" },
          chairman,
        );
        const again = await refused(
          subgraph(),
          "issueDraft",
          { draftId: other, documentId, on: "2026-06-01" },
          chairman,
        );

        expect(wrongDay).toMatchObject({ code: "INVALID_VALUE", field: ["on"], leftNoTrace: true });
        expect(linked.subject).toEqual({ id: one, step: "ISSUED" });
        expect(again).toMatchObject({ code: "ALREADY_EXISTS", field: ["documentId"], leftNoTrace: true });
      });
    });

    it("of two acts at once one is done and the other hears of the conflict", async () => {
      const draftId = await draftAt(subgraph(), "MEMBERS_OPINIONS");

      const outcomes = await meetOn(subgraph(), { table: "document_draft", id: draftId }, () => [
        command(subgraph(), "issueDraft", issue(draftId), chairman),
        command(subgraph(), "withdrawDraft", { draftId, reason: "Rút." }, clerk),
      ]);

      const { em } = subgraph().contextOf(chairman);
      const codes = outcomes.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
      expect(outcomes.filter(({ subject }) => subject !== null)).toHaveLength(1);
      expect(codes).toEqual([engine === "postgresql" ? "CONFLICT" : "WRONG_STEP"]);
      expect((await em.findOneOrFail(DraftTable, { id: draftId })).actCount).toBe(6);
    });

    it("the same command twice issues once", async () => {
      const draftId = await draftAt(subgraph(), "MEMBERS_OPINIONS");
      const input = { ...issue(draftId), clientMutationId: `issue-once-${draftId.slice(-8)}` };

      const first = await command(subgraph(), "issueDraft", input, chairman);
      const second = await command(subgraph(), "issueDraft", input, chairman);

      expect(first).toEqual({ subject: { id: draftId, step: "ISSUED" }, userErrors: [] });
      expect(second).toEqual(first);
    });
  },
  async (subgraph) => {
    const { em } = subgraph.contextOf(chairman);
    const rule = {
      type: "DECISION" as const,
      source: "the law, for this test",
      certainty: "PRESS" as const,
      article: null,
    };
    const chairmans = { ...rule, issuerKind: "PROVINCE_CHAIRMAN" as const };
    const unlisted = { verdict: "NOT_COMPETENT" as const, law: "64/2025/QH15" };
    const listed = { verdict: "COMPETENT" as const, law: "87/2025/QH15" };
    em.create(CompetenceTable, {
      ...{ ...chairmans, ...unlisted },
      ...{ id: "IssuingCompetence_1", validFrom: "2025-04-01" as never, validTo: "2025-07-01" as never },
    });
    em.create(CompetenceTable, {
      ...{ ...chairmans, ...listed },
      ...{ id: "IssuingCompetence_2", validFrom: "2025-07-01" as never, validTo: null },
    });
    await em.flush();
  },
);
