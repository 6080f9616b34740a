import { expect, onTestFinished, test } from "vitest";
import { testIssuer } from "./identity/testing/test-issuer.js";
import { plainGraph } from "./plain-graph.js";
import { executableSchema } from "./testing/executable-schema.js";
import { openTestDoor } from "./testing/open-test-door.js";

const NOTICES = {
  goingAway: { __typename: "Word", code: "GOING_AWAY" },
  authExpiring: { __typename: "Word", code: "AUTH_EXPIRING" },
  rightsChanged: { __typename: "Word", code: "RIGHTS_CHANGED" },
};
const SDL = `type Query { who: String } type Subscription { told: Told! }
  union Told = News | Word  type News { text: String! } type Word { code: String! }`;
const query = "subscription { told { ... on News { text } ... on Word { code } } }";

const bulletin = () =>
  executableSchema(SDL, {
    "Subscription.told": {
      subscribe: async function* () {
        yield { told: { __typename: "News", text: "x" } };
        await new Promise(() => {});
      },
    },
  });

/** Opens a door that has something to say, follows over SSE, and gives the stream with a way to read on until its end. */
async function follow(headers: Record<string, string> = {}, options = {}) {
  const graph = { ...plainGraph(bulletin()) };
  const opened = await openTestDoor({ graph, notices: NOTICES, ...options });
  onTestFinished(() => opened.door.close());
  const answer = await opened.post({ query }, { accept: "text/event-stream", ...headers });
  return { ...opened, graph, text: () => answer.text() };
}
const told = (value: object) => `event: next\ndata: ${JSON.stringify({ data: { told: value } })}\n\n`;

test("over SSE a stream is warned before its token ends, and ends with it, without `complete`", async () => {
  const issuer = await testIssuer();
  const { identity } = issuer;
  const authorization = `Bearer ${await issuer.sign({ exp: issuer.inSeconds(2) })}`;

  const { text } = await follow({ authorization }, { identity });

  const heard = await text();
  expect(heard).toContain(told({ text: "x" }));
  expect(heard).toContain(told({ code: "AUTH_EXPIRING" }));
  expect(heard).not.toContain("event: complete");
});

test("over SSE a stream is told that the server stops, and ends without `complete`", async () => {
  const { text, door } = await follow();

  const heard = text();
  await door.close();

  expect(await heard).toBe(`:\n\n${told({ text: "x" })}${told({ code: "GOING_AWAY" })}`);
});
