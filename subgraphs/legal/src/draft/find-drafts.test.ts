import { type Actor, ANONYMOUS } from "@lienthong/kernel/domain/actor.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { describe, expect, test } from "vitest";
import { draftAt } from "../../test/draft-at.js";
import {
  chairman,
  citizen,
  clerk,
  command,
  done,
  eachEngineInTime,
  financeClerk,
  INDUSTRY,
  justice,
} from "../../test/draft-world.js";

const WAYS = `query ($id: ID!, $drafts: [_Any!]!, $bodies: [_Any!]!, $periods: [_Any!]!) {
  documentDraft(id: $id) { id }
  byKey: _entities(representations: $drafts) { ... on DocumentDraft { id } }
  ofBody: _entities(representations: $bodies) { ... on Organisation {
    drafts(first: 100) { edges { node { id } } } } }
  inPeriod: _entities(representations: $periods) { ... on OrganisationPeriod { normativeWork { due } trueNormativeDue } }
}`;

interface Ways {
  documentDraft: { id: string } | null;
  byKey: ({ id: string } | null)[];
  ofBody: { drafts: { edges: { node: { id: string } }[] } }[];
  inPeriod: { normativeWork: { due: number }; trueNormativeDue: number }[];
}

eachEngineInTime(({ subgraph }) => {
  const waysTo = async (id: string, actor: Actor) => {
    const variables = {
      id,
      drafts: [{ __typename: "DocumentDraft", id }],
      bodies: [{ __typename: "Organisation", id: INDUSTRY }],
      periods: [{ __typename: "OrganisationPeriod", organisationId: INDUSTRY, period: "2026" }],
    };
    const { data, errors } = await ask(subgraph(), WAYS, variables, actor);
    expect(errors).toEqual([]);
    const { documentDraft, byKey, ofBody, inPeriod } = data as unknown as Ways;
    const [body] = ofBody;
    return {
      byId: documentDraft !== null,
      byKey: byKey[0] !== null,
      listed: body?.drafts.edges.some(({ node }) => node.id === id),
      due: inPeriod[0]?.normativeWork.due,
    };
  };

  describe("a draft that nobody has published", () => {
    test.each([
      ["nobody", ANONYMOUS],
      ["a citizen", citizen],
      ["a clerk of another body", financeClerk],
    ])("is absent for %s by every way, and does not count", async (_, actor) => {
      const before = await waysTo(stableId("DocumentDraft", "no such draft"), actor);
      const id = await draftAt(subgraph(), "DRAFTING");

      expect(await waysTo(id, actor)).toEqual(before);
      expect(before).toMatchObject({ byId: false, byKey: false, listed: false });
    });

    test.each([
      ["the drafting body", clerk],
      ["Justice", justice],
      ["the chairman", chairman],
    ])("is there for %s, and counts", async (_, actor) => {
      const { due = 0 } = await waysTo(stableId("DocumentDraft", "no such draft"), actor);
      const id = await draftAt(subgraph(), "DRAFTING");

      expect(await waysTo(id, actor)).toEqual({ byId: true, byKey: true, listed: true, due: due + 1 });
    });
  });

  test("a comment is found by its key, with its draft", async () => {
    const draftId = await draftAt(subgraph(), "COMMENTS_OPEN");
    const comment = { draftId, authorKind: "CITIZEN", summary: "Góp ý." };
    const id = await done(subgraph(), "commentOnDraft", comment, citizen);

    const { data } = await ask(
      subgraph(),
      `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on DraftComment { summary draft { id step } } } }`,
      { keys: ["no such comment", id].map((key) => ({ __typename: "DraftComment", id: key })) },
    );

    expect(data).toEqual({
      _entities: [null, { summary: "Góp ý.", draft: { id: draftId, step: "COMMENTS_OPEN" } }],
    });
  });

  test("a draft becomes public with its publication and stays so when it is withdrawn", async () => {
    const draftId = await draftAt(subgraph(), "COMMENTS_OPEN");
    await command(subgraph(), "withdrawDraft", { draftId, reason: "Rút." }, clerk);

    const { data } = await ask(
      subgraph(),
      `query ($id: ID!) { documentDraft(id: $id) { step publicOn acts { kind reason } } }`,
      { id: draftId },
    );

    expect(data).toEqual({
      documentDraft: {
        step: "WITHDRAWN",
        publicOn: "2026-02-02",
        acts: [
          { kind: "COMMENTS_OPENED", reason: null },
          { kind: "WITHDRAWN", reason: "Rút." },
        ],
      },
    });
  });
});
