import { followFeed } from "@lienthong/feed-client/follow-feed.js";
import { poll } from "@lienthong/feed-client/sources/poll.js";
import { sse } from "@lienthong/feed-client/sources/sse.js";
import { ws } from "@lienthong/feed-client/sources/ws.js";
import { newId } from "@lienthong/kernel/domain/id.js";
import { recordHappenings } from "@lienthong/tests/support/record-happenings.js";
import { openWorld, type World } from "@lienthong/tests/support/world.js";
import { afterAll, beforeAll, expect, it } from "vitest";

let world: World;
let documentId: string;
beforeAll(async () => {
  world = await openWorld({ over: "http" });
  const legal = world.subgraphs.get("legal")!;
  await legal.feed.catchUp();
  const { data } = await world.ask("{ legalDocuments(first: 1) { edges { node { id issuer { id } } } } }");
  documentId = (data as { legalDocuments: { edges: [{ node: { id: string } }] } }).legalDocuments.edges[0].node.id;
  await world.stop("organisation");
});
afterAll(() => world.close());

it.each([
  ["WebSocket", ws],
  ["SSE", sse],
  ["polling", poll(20)],
])("a partner over %s is told which change could not be read whole while a neighbour is away", async (_, over) => {
  const { data } = await world.ask("{ legalSnapshotCursor }");
  const kept = { cursor: data!.legalSnapshotCursor as string };
  const told: unknown[] = [];
  const following = followFeed({
    url: `${world.url}/graphql`,
    stream: "legal",
    selection: "subject { id ... on LegalDocument { issuer { name } } }",
    over,
    store: { read: async () => kept.cursor, write: async (cursor) => void Object.assign(kept, { cursor }) },
    snapshot: async () => {},
    handle: async ({ subject, errors }) => void told.push([subject, errors.map(({ path }) => path?.at(-1))]),
  });
  const gone = newId("LegalDocument");
  // More than an answer tells errors of.
  const subjects = [...Array.from({ length: 20 }, () => documentId), gone];
  const happenings = subjects.map((subjectId, at) => ({ subjectId, subjectVersion: at + 1 }));
  await recordHappenings(world.subgraphs.get("legal")!, ...happenings);

  await expect.poll(() => told.length, { timeout: 10_000 }).toBe(21);
  expect(told.slice(0, 20)).toEqual(Array(20).fill([{ id: documentId, issuer: null }, ["name"]]));
  expect(told[20]).toEqual([null, []]);
  await following.stop();
});
