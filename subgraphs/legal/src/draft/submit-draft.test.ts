import { ask } from "@lienthong/tests/support/ask.js";
import { expect, it } from "vitest";
import { draftAt } from "../../test/draft-at.js";
import {
  COUNCIL,
  chairman,
  clerk,
  command,
  done,
  eachEngineInTime,
  FINDINGS,
  justice,
  refused,
} from "../../test/draft-world.js";

const RESOLUTION = { type: "RESOLUTION", issuer: COUNCIL, issuerName: "HĐND tỉnh Ninh Bình" };
const HASTY = { openDraftForComments: { on: "2026-02-20" } };

eachEngineInTime(({ subgraph }) => {
  it("a resolution goes to the Council before it is issued", async () => {
    const draftId = await draftAt(subgraph(), "MEMBERS_OPINIONS", RESOLUTION);

    const before = await refused(subgraph(), "issueDraft", { draftId, number: "9201/2026/NQ-HĐND" }, chairman);
    const submitted = await command(subgraph(), "submitDraftToCouncil", { draftId, on: "2026-04-01" }, chairman);
    const issued = await command(subgraph(), "issueDraft", { draftId, number: "9201/2026/NQ-HĐND" }, chairman);

    expect(before).toMatchObject({ code: "WRONG_STEP", leftNoTrace: true });
    expect(submitted.subject?.step).toBe("SUBMITTED_TO_COUNCIL");
    expect(issued.subject?.step).toBe("ISSUED");
  });

  it("a resolution that was open too shortly does not reach the Council", async () => {
    const draftId = await draftAt(subgraph(), "MEMBERS_OPINIONS", RESOLUTION, HASTY);

    const outcome = await refused(subgraph(), "submitDraftToCouncil", { draftId }, chairman);

    expect(outcome).toMatchObject({ code: "TOO_EARLY", leftNoTrace: true });
  });

  it("a draft opened again is appraised and voted on anew", async () => {
    const draftId = await draftAt(subgraph(), "MEMBERS_OPINIONS", {}, HASTY);
    await done(subgraph(), "openDraftForComments", { draftId, on: "2026-04-01", lastDay: "2026-04-25" }, clerk);
    await done(subgraph(), "requestAppraisal", { draftId, on: "2026-04-27" }, clerk);
    const appraisal = { draftId, findings: FINDINGS, conclusion: "FIT", on: "2026-05-04" };
    await done(subgraph(), "appraiseDraft", appraisal, justice);

    const opinion = {
      memberOffice: "Chủ tịch",
      opinion: "AGREE_WITH_COMMENTS",
      comment: "Nhất trí.",
      on: "2026-05-05",
    };
    const again = await command(subgraph(), "giveMemberOpinion", { draftId, ...opinion }, chairman);
    const { data } = await ask(
      subgraph(),
      `query ($id: ID!) { documentDraft(id: $id) { opinionCounts { agree agreeWithComments disagree } appraisals { takenOn } } }`,
      { id: draftId },
    );
    const issued = await command(subgraph(), "issueDraft", { draftId, number: "9202/2026/QĐ-UBND" }, chairman);

    expect(again.subject?.step).toBe("MEMBERS_OPINIONS");
    expect(data).toEqual({
      documentDraft: {
        opinionCounts: { agree: 0, agreeWithComments: 1, disagree: 0 },
        appraisals: [{ takenOn: "2026-03-16" }, { takenOn: "2026-05-04" }],
      },
    });
    expect(issued.subject?.step).toBe("ISSUED");
  });
});
