import { ANONYMOUS } from "@lienthong/kernel/domain/actor.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import { describe, expect, it, test } from "vitest";
import { draftAt } from "../../test/draft-at.js";
import {
  body,
  chairman,
  citizen,
  clerk,
  eachEngineInTime,
  FINDINGS,
  financeClerk,
  financeHead,
  justice,
  proposal,
  refused,
} from "../../test/draft-world.js";

const COMMANDS = {
  simplifyDraft: { ground: "URGENT_PRACTICE" },
  openDraftForComments: { lastDay: "2026-12-31" },
  closeDraftComments: {},
  commentOnDraft: { authorKind: "CITIZEN", summary: "Góp ý." },
  requestAppraisal: {},
  appraiseDraft: { findings: FINDINGS, conclusion: "FIT" },
  giveMemberOpinion: { memberOffice: "Giám đốc Sở Xây dựng", memberBody: body("elsewhere"), opinion: "AGREE" },
  submitDraftToCouncil: {},
  issueDraft: { number: "9002/2026/QĐ-UBND" },
  withdrawDraft: { reason: "Không còn cần thiết." },
};
const names = Object.keys(COMMANDS) as (keyof typeof COMMANDS)[];

eachEngineInTime(({ subgraph }) => {
  const refusedOn = async (draftId: string, name: keyof typeof COMMANDS, actor = clerk, more: object = {}) =>
    refused(subgraph(), name, { draftId, ...COMMANDS[name], ...more }, actor);

  describe("a draft that nobody has published", () => {
    test.each(names)("is not there for %s by those who may not know of it", async (name) => {
      const draftId = await draftAt(subgraph(), "DRAFTING");

      const unseen = await refusedOn(draftId, name, financeClerk);
      const absent = await refusedOn(stableId("DocumentDraft", "no such draft"), name, financeClerk);

      expect(unseen).toEqual({ subject: null, code: "NOT_FOUND", field: ["draftId"], leftNoTrace: true });
      expect(absent).toEqual(unseen);
    });
  });

  describe("a draft that everybody sees", () => {
    test.each<[keyof typeof COMMANDS, object]>([
      ["simplifyDraft", clerk],
      ["openDraftForComments", financeClerk],
      ["closeDraftComments", justice],
      ["requestAppraisal", financeClerk],
      ["appraiseDraft", clerk],
      ["giveMemberOpinion", financeHead],
      ["submitDraftToCouncil", clerk],
      ["issueDraft", clerk],
      ["withdrawDraft", justice],
    ])("is not moved by %s of others", async (name, actor) => {
      const draftId = await draftAt(subgraph(), "COMMENTS_OPEN");

      const outcome = await refusedOn(draftId, name, actor as typeof clerk);

      expect(outcome).toEqual({ subject: null, code: "NOT_ALLOWED", field: ["draftId"], leftNoTrace: true });
    });

    it("is commented on after signing in only", async () => {
      const draftId = await draftAt(subgraph(), "COMMENTS_OPEN");

      expect(await refusedOn(draftId, "commentOnDraft", ANONYMOUS)).toMatchObject({
        code: "NOT_ALLOWED",
        leftNoTrace: true,
      });
    });

    it("is commented on while it lies open only", async () => {
      const draftId = await draftAt(subgraph(), "COMMENTS_CLOSED");

      expect(await refusedOn(draftId, "commentOnDraft", citizen)).toMatchObject({
        code: "WRONG_STEP",
        leftNoTrace: true,
      });
    });
  });

  describe("an act out of its order", () => {
    test.each<[Parameters<typeof draftAt>[1], keyof typeof COMMANDS, typeof clerk, object, string]>([
      ["DRAFTING", "closeDraftComments", clerk, {}, "WRONG_STEP"],
      ["DRAFTING", "requestAppraisal", clerk, {}, "WRONG_STEP"],
      ["DRAFTING", "issueDraft", chairman, {}, "WRONG_STEP"],
      ["DRAFTING", "openDraftForComments", clerk, { on: "2026-11-24" }, "INVALID_VALUE"],
      ["DRAFTING", "openDraftForComments", clerk, { on: "2026-01-04" }, "BEFORE_START"],
      ["DRAFTING", "openDraftForComments", clerk, { lastDay: "2026-11-22" }, "BEFORE_START"],
      ["COMMENTS_OPEN", "requestAppraisal", clerk, {}, "WRONG_STEP"],
      ["COMMENTS_CLOSED", "appraiseDraft", justice, {}, "WRONG_STEP"],
      ["COMMENTS_CLOSED", "issueDraft", chairman, {}, "WRONG_STEP"],
      ["APPRAISAL_REQUESTED", "appraiseDraft", justice, { on: "2026-03-02" }, "BEFORE_START"],
      ["APPRAISAL_REQUESTED", "appraiseDraft", justice, { findings: FINDINGS.slice(1) }, "CRITERION_MISSING"],
      ["APPRAISAL_REQUESTED", "giveMemberOpinion", chairman, {}, "WRONG_STEP"],
      ["APPRAISED", "issueDraft", chairman, {}, "WRONG_STEP"],
      ["APPRAISED", "giveMemberOpinion", chairman, { opinion: "DISAGREE" }, "MISSING_VALUE"],
      ["MEMBERS_OPINIONS", "giveMemberOpinion", chairman, { memberOffice: "chủ  tịch" }, "ALREADY_DONE"],
      ["MEMBERS_OPINIONS", "submitDraftToCouncil", chairman, {}, "WRONG_KIND"],
      ["MEMBERS_OPINIONS", "withdrawDraft", clerk, { reason: " " }, "MISSING_VALUE"],
    ])("at %s: %s by %j with %j is %s", async (step, name, actor, more, code) => {
      const draftId = await draftAt(subgraph(), step);

      expect(await refusedOn(draftId, name, actor, more)).toMatchObject({ subject: null, code, leftNoTrace: true });
    });
  });

  describe("a proposal", () => {
    test.each([
      ["for another body", { draftingBody: body("elsewhere") }, "NOT_ALLOWED", "draftingBody"],
      ["without a title", { title: "" }, "MISSING_VALUE", "title"],
      ["of a resolution by a Committee", { type: "RESOLUTION" }, "WRONG_KIND", "type"],
      ["for an issuer of the centre", { issuerName: "Bộ Tư pháp" }, "WRONG_KIND", "issuerName"],
      ["with a malformed command id", { clientMutationId: "short" }, "INVALID_VALUE", "clientMutationId"],
    ])("%s is refused", async (_, change, code, field) => {
      const outcome = await refused(subgraph(), "proposeDraft", { ...proposal, ...change }, clerk);

      expect(outcome).toEqual({ subject: null, code, field: [field], leftNoTrace: true });
    });
  });
});
