import { ask } from "@lienthong/tests/support/ask.js";
import { describe, expect, it, test } from "vitest";
import { draftAt } from "../../test/draft-at.js";
import {
  citizen,
  clerk,
  command,
  done,
  eachEngineInTime,
  financeClerk,
  meetOn,
  refused,
} from "../../test/draft-world.js";

const COMMENT = { authorKind: "CITIZEN", summary: "Đề nghị nêu rõ mức phí." };

eachEngineInTime(({ subgraph, setDay, engine }) => {
  describe("a comment", () => {
    test.each([
      ["of a citizen with a name", { authorName: "Nguyễn Văn A" }, "INVALID_VALUE", "authorName"],
      ["of a business without a name", { authorKind: "BUSINESS" }, "MISSING_VALUE", "authorName"],
      ["that says nothing", { summary: " \n" }, "MISSING_VALUE", "summary"],
      ["without an end", { summary: "a".repeat(4001) }, "INVALID_VALUE", "summary"],
    ])("%s is refused", async (_, change, code, field) => {
      const draftId = await draftAt(subgraph(), "COMMENTS_OPEN");

      const outcome = await refused(subgraph(), "commentOnDraft", { draftId, ...COMMENT, ...change }, citizen);

      expect(outcome).toEqual({ subject: null, code, field: [field], leftNoTrace: true });
    });

    it("is taken on the last day and not the day after", async () => {
      setDay("2026-05-04");
      const draftId = await draftAt(subgraph(), "DRAFTING");
      await done(subgraph(), "openDraftForComments", { draftId, lastDay: "2026-06-01" }, clerk);

      setDay("2026-06-01");
      const last = await command(subgraph(), "commentOnDraft", { draftId, ...COMMENT }, citizen);
      setDay("2026-06-02");
      const late = await refused(subgraph(), "commentOnDraft", { draftId, ...COMMENT }, citizen);
      setDay("2026-11-23");

      expect(last.userErrors).toEqual([]);
      expect(late).toMatchObject({ code: "WRONG_STEP", leftNoTrace: true });
    });

    it("is answered once, by the drafting body", async () => {
      const draftId = await draftAt(subgraph(), "COMMENTS_OPEN");
      const commentId = await done(subgraph(), "commentOnDraft", { draftId, ...COMMENT }, citizen);
      const answer = { commentId, answer: "PARTLY_ACCEPTED", explanation: "Tiếp thu một phần." };

      const byOthers = await refused(subgraph(), "answerDraftComment", answer, financeClerk);
      const first = await command(subgraph(), "answerDraftComment", answer, clerk);
      const second = await refused(subgraph(), "answerDraftComment", { ...answer, answer: "REJECTED" }, clerk);

      expect(byOthers).toEqual({ subject: null, code: "NOT_ALLOWED", field: ["draftId"], leftNoTrace: true });
      expect(first).toEqual({ subject: { id: commentId }, userErrors: [] });
      expect(second).toEqual({ subject: null, code: "ALREADY_DONE", field: ["commentId"], leftNoTrace: true });
    });

    it("waits for an answer before the appraisal may be asked for", async () => {
      const draftId = await draftAt(subgraph(), "COMMENTS_OPEN");
      const commentId = await done(subgraph(), "commentOnDraft", { draftId, ...COMMENT }, citizen);
      await done(subgraph(), "closeDraftComments", { draftId }, clerk);

      const tooSoon = await refused(subgraph(), "requestAppraisal", { draftId }, clerk);
      await done(subgraph(), "answerDraftComment", { commentId, answer: "REJECTED", explanation: "Đã có." }, clerk);
      const then = await command(subgraph(), "requestAppraisal", { draftId }, clerk);

      expect(tooSoon).toEqual({ subject: null, code: "WRONG_STEP", field: ["draftId"], leftNoTrace: true });
      expect(then.subject?.step).toBe("APPRAISAL_REQUESTED");
    });
  });

  it("of two answers at once one is given and the other hears of the conflict", async () => {
    const draftId = await draftAt(subgraph(), "COMMENTS_OPEN");
    const commentId = await done(subgraph(), "commentOnDraft", { draftId, ...COMMENT }, citizen);
    const answer = (word: string) =>
      command(subgraph(), "answerDraftComment", { commentId, answer: word, explanation: "Giải trình." }, clerk);

    const outcomes = await meetOn(subgraph(), { table: "draft_comment", id: commentId }, () => [
      answer("ACCEPTED"),
      answer("REJECTED"),
    ]);

    const codes = outcomes.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
    expect(outcomes.filter(({ subject }) => subject !== null)).toHaveLength(1);
    expect(codes).toEqual([engine === "postgresql" ? "CONFLICT" : "ALREADY_DONE"]);
  });

  it("comments are read in pages, the first given first", async () => {
    const draftId = await draftAt(subgraph(), "COMMENTS_OPEN");
    for (const [at, summary] of ["Một", "Hai", "Ba"].entries()) {
      setDay(`2026-11-${20 + at}`);
      await done(subgraph(), "commentOnDraft", { draftId, ...COMMENT, summary }, citizen);
    }
    setDay("2026-11-23");
    const page = `query ($id: ID!, $after: String) { documentDraft(id: $id) { comments(first: 2, after: $after) {
      edges { node { summary } } pageInfo { hasNextPage hasPreviousPage endCursor } } } }`;
    type Page = { documentDraft: { comments: { edges: unknown[]; pageInfo: { endCursor: string } } } };

    const first = (await ask(subgraph(), page, { id: draftId })).data as Page;
    const after = first.documentDraft.comments.pageInfo.endCursor;
    const second = (await ask(subgraph(), page, { id: draftId, after })).data as Page;
    const backwards = `query ($id: ID!) { documentDraft(id: $id) { comments(last: 2) {
      edges { node { summary } } pageInfo { hasNextPage hasPreviousPage endCursor } } } }`;
    const last = (await ask(subgraph(), backwards, { id: draftId })).data as Page;
    const elsewhere = await ask(subgraph(), page, { id: await draftAt(subgraph(), "COMMENTS_OPEN"), after });

    const seen = (data: Page) => data.documentDraft.comments;
    expect(seen(first)).toMatchObject({
      edges: [{ node: { summary: "Một" } }, { node: { summary: "Hai" } }],
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
    expect(seen(second)).toMatchObject({
      edges: [{ node: { summary: "Ba" } }],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
    expect(seen(last)).toMatchObject({
      edges: [{ node: { summary: "Hai" } }, { node: { summary: "Ba" } }],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
    expect(elsewhere.codes).toEqual(["BAD_CURSOR"]);
  });
});
