import { ask } from "@lienthong/tests/support/ask.js";
import { expect, it } from "vitest";
import {
  chairman,
  citizen,
  clerk,
  done,
  eachEngineInTime,
  eventsOf,
  FINDINGS,
  financeHead,
  justice,
  proposal,
} from "../../test/draft-world.js";

const DRAFT = `query ($id: ID!) { documentDraft(id: $id) {
  step proposedOn regime publicOn issuedOn isOnTime touchesBusiness issuerKind
  issuer { id } draftingBody { id } committee { id }
  atTheEndOfApril: step(on: "2026-04-30")
  commentPeriods { openedOn announcedLastDay lastDay }
  minimumDaysKept { verdict required actual certainty }
  comments { edges { node { givenOn authorKind authorName answer answeredOn explanation } } }
  acts { kind takenOn lastDay conclusion }
  appraisals { takenOn conclusion findings { criterion verdict note } }
  opinions { memberOffice opinion comment } opinionCounts { agree agreeWithComments disagree }
  document { number citation dateDocument procedure checks { checkedOn outcome measures finding } reviews { outcome } draft { id } }
} }`;

eachEngineInTime(({ subgraph, setDay }) => {
  it("a draft goes from its proposal through comments and appraisal to its issue, and is checked", async () => {
    setDay("2026-03-02");
    const id = await done(subgraph(), "proposeDraft", proposal, clerk);
    setDay("2026-04-01");
    await done(subgraph(), "openDraftForComments", { draftId: id, lastDay: "2026-04-30" }, clerk);
    setDay("2026-04-10");
    const business = {
      authorKind: "BUSINESS",
      authorName: "Hiệp hội doanh nghiệp (giả lập)",
      summary: "Rút ngắn thời hạn.",
    };
    const first = await done(subgraph(), "commentOnDraft", { draftId: id, ...business }, citizen);
    setDay("2026-04-12");
    const second = await done(
      subgraph(),
      "commentOnDraft",
      { draftId: id, authorKind: "CITIZEN", summary: "Công khai danh mục." },
      citizen,
    );
    setDay("2026-05-04");
    const answer = { answer: "ACCEPTED", explanation: "Tiếp thu: 5 ngày làm việc." };
    await done(subgraph(), "answerDraftComment", { commentId: first, ...answer }, clerk);
    const no = { answer: "REJECTED", explanation: "Đã có trong luật." };
    await done(subgraph(), "answerDraftComment", { commentId: second, ...no }, clerk);
    await done(subgraph(), "requestAppraisal", { draftId: id }, clerk);
    setDay("2026-05-14");
    const partly = FINDINGS.with(3, {
      criterion: "FEASIBLE",
      verdict: "PARTLY_MET",
      note: "Nêu rõ nguồn lực.",
    } as never);
    const appraisal = { draftId: id, findings: partly, conclusion: "FIT_AFTER_CHANGES" };
    await done(subgraph(), "appraiseDraft", appraisal, justice);
    setDay("2026-05-25");
    const ofFinance = { memberOffice: "Giám đốc Sở Tài chính", memberBody: financeHead.organisationId };
    await done(subgraph(), "giveMemberOpinion", { draftId: id, ...ofFinance, opinion: "AGREE" }, financeHead);
    const ofTheVice = {
      memberOffice: "Phó Chủ tịch UBND tỉnh",
      opinion: "AGREE_WITH_COMMENTS",
      comment: "Sửa Điều 4.",
    };
    await done(subgraph(), "giveMemberOpinion", { draftId: id, ...ofTheVice }, chairman);
    setDay("2026-06-05");
    await done(
      subgraph(),
      "issueDraft",
      { draftId: id, number: "9001/2026/QĐ-UBND", firstDateEntryInForce: "2026-06-20" },
      chairman,
    );
    setDay("2026-11-23");
    const asked = await ask(subgraph(), `query ($id: ID!) { documentDraft(id: $id) { document { id } } }`, { id });
    const documentId = (asked.data as { documentDraft: { document: { id: string } } }).documentDraft.document.id;
    const unlawful = { outcome: "UNLAWFUL_IN_PART", measures: ["AMEND", "SUSPEND"], finding: "Điều 7 trái luật." };
    await done(subgraph(), "checkIssuedDocument", { documentId, ...unlawful }, justice);
    const review = { ground: "SUPERIOR_TEXT", outcome: "AMEND", note: "Theo kết quả kiểm tra." };
    await done(subgraph(), "reviewIssuedDocument", { documentId, ...review }, clerk);

    const answered = await ask(subgraph(), DRAFT, { id });

    expect(answered.errors).toEqual([]);
    expect(answered.data).toEqual({
      documentDraft: {
        step: "ISSUED",
        atTheEndOfApril: "COMMENTS_OPEN",
        proposedOn: "2026-03-02",
        regime: "LAW_87_2025",
        publicOn: "2026-04-01",
        issuedOn: "2026-06-05",
        isOnTime: true,
        touchesBusiness: true,
        issuerKind: "PROVINCE_COMMITTEE",
        issuer: { id: proposal.issuer },
        draftingBody: { id: proposal.draftingBody },
        committee: { id: proposal.committee },
        commentPeriods: [{ openedOn: "2026-04-01", announcedLastDay: "2026-04-30", lastDay: "2026-04-30" }],
        minimumDaysKept: { verdict: "KEPT", required: 20, actual: 29, certainty: "UNVERIFIED" },
        comments: {
          edges: [
            {
              node: {
                givenOn: "2026-04-10",
                authorKind: "BUSINESS",
                authorName: "Hiệp hội doanh nghiệp (giả lập)",
                answer: "ACCEPTED",
                answeredOn: "2026-05-04",
                explanation: "Tiếp thu: 5 ngày làm việc.",
              },
            },
            {
              node: {
                givenOn: "2026-04-12",
                authorKind: "CITIZEN",
                authorName: null,
                answer: "REJECTED",
                answeredOn: "2026-05-04",
                explanation: "Đã có trong luật.",
              },
            },
          ],
        },
        acts: [
          { kind: "COMMENTS_OPENED", takenOn: "2026-04-01", lastDay: "2026-04-30", conclusion: null },
          { kind: "APPRAISAL_REQUESTED", takenOn: "2026-05-04", lastDay: null, conclusion: null },
          { kind: "APPRAISED", takenOn: "2026-05-14", lastDay: null, conclusion: "FIT_AFTER_CHANGES" },
          { kind: "OPINIONS_BEGUN", takenOn: "2026-05-25", lastDay: null, conclusion: null },
          { kind: "ISSUED", takenOn: "2026-06-05", lastDay: null, conclusion: null },
        ],
        appraisals: [
          {
            takenOn: "2026-05-14",
            conclusion: "FIT_AFTER_CHANGES",
            findings: [
              { criterion: "RIGOROUS", verdict: "MET", note: null },
              { criterion: "TIMELY", verdict: "MET", note: null },
              { criterion: "WITHIN_COMPETENCE", verdict: "MET", note: null },
              { criterion: "FEASIBLE", verdict: "PARTLY_MET", note: "Nêu rõ nguồn lực." },
              { criterion: "FIT_FOR_PRACTICE", verdict: "MET", note: null },
            ],
          },
        ],
        opinions: [
          { memberOffice: "Giám đốc Sở Tài chính", opinion: "AGREE", comment: null },
          { memberOffice: "Phó Chủ tịch UBND tỉnh", opinion: "AGREE_WITH_COMMENTS", comment: "Sửa Điều 4." },
        ],
        opinionCounts: { agree: 1, agreeWithComments: 1, disagree: 0 },
        document: {
          number: "9001/2026/QĐ-UBND",
          citation: "9001/2026/QĐ-UBND (UBND tỉnh Ninh Bình)",
          dateDocument: "2026-06-05",
          procedure: "ORDINARY",
          checks: [
            {
              checkedOn: "2026-11-23",
              outcome: "UNLAWFUL_IN_PART",
              measures: ["SUSPEND", "AMEND"],
              finding: "Điều 7 trái luật.",
            },
          ],
          reviews: [{ outcome: "AMEND" }],
          draft: { id },
        },
      },
    });
    expect(await eventsOf(subgraph(), id)).toEqual([
      "DraftProposed",
      "DraftOpenedForComments",
      "DraftAppraisalRequested",
      "DraftAppraised",
      "DraftOpinionsBegun",
      "DraftIssued",
    ]);
    expect(await eventsOf(subgraph(), first)).toEqual(["DraftCommented", "DraftCommentAnswered"]);
    expect(await eventsOf(subgraph(), documentId)).toEqual(["LegalDocumentRecorded"]);
  });
});
