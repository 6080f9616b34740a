import { once } from "node:events";
import { newId } from "@lienthong/kernel/domain/id.js";
import { recordHappenings } from "@lienthong/tests/support/record-happenings.js";
import { openWorld, type World } from "@lienthong/tests/support/world.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import { WebSocket } from "ws";

const EVENTS = 400;
/** Each change is told in 24 kilobytes: a few hundred fill what the system itself buffers, and two are too many to wait. */
const FAT = Array.from({ length: 300 }, (_, at) => `n${at}: subjectId m${at}: eventKey`).join(" ");
const FOLLOW = `subscription ($after: Cursor) { legalChanged(after: $after) { __typename
  ... on RecordChange { cursor previousCursor subjectVersion ${FAT} } ... on ChangeCheckpoint { cursor previousCursor }
} }`;

let world: World;
beforeAll(async () => {
  const limits = { tokens: 10_000, aliases: 1_000, bufferBytes: 32 * 1024 };
  world = await openWorld({ limits });
  await world.subgraphs.get("legal")!.feed.catchUp();
});
afterAll(() => world.close());

interface Told {
  cursor: string;
  previousCursor: string;
  subjectVersion?: number;
}

/** Follows from a cursor, so many times on one socket; what the first of them was told. */
async function follow(after: string, times: number) {
  const socket = new WebSocket(`${world.url.replace("http", "ws")}/graphql`, "graphql-transport-ws");
  const told: Told[] = [];
  socket.on("message", (data) => {
    const { id, payload } = JSON.parse(String(data));
    if (id === "1") told.push(payload.data.legalChanged);
  });
  await once(socket, "open");
  socket.send(JSON.stringify({ type: "connection_init" }));
  await once(socket, "message");
  for (let id = 1; id <= times; id++) {
    socket.send(
      JSON.stringify({ type: "subscribe", id: String(id), payload: { query: FOLLOW, variables: { after } } }),
    );
  }
  return { socket, told };
}

it("one that does not read is cut off, and has lost nothing when it comes again", async () => {
  const after = (await world.ask("{ legalSnapshotCursor }")).data!.legalSnapshotCursor as string;
  const subjectId = newId("LegalDocument");
  const versions = Array.from({ length: EVENTS }, (_, at) => at + 1);
  const happenings = versions.map((subjectVersion) => ({ type: "LegalDocumentGazetted", subjectId, subjectVersion }));

  const slow = await follow(after, 2);
  slow.socket.pause();
  const closed = once(slow.socket, "close");
  await recordHappenings(world.subgraphs.get("legal")!, ...happenings);
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  slow.socket.resume();
  const [code] = await closed;

  expect([4413, 1006]).toContain(code);
  expect(slow.told.length).toBeLessThan(EVENTS);
  const again = await follow(slow.told.at(-1)?.cursor ?? after, 1);
  const all = () => [...slow.told, ...again.told].map(({ subjectVersion }) => subjectVersion).filter(Boolean);
  await expect.poll(all, { timeout: 15_000 }).toEqual(versions);
  const chain = [...slow.told, ...again.told];
  expect(chain.map(({ previousCursor }) => previousCursor)).toEqual(
    [after, ...chain.map(({ cursor }) => cursor)].slice(0, -1),
  );
  again.socket.terminate();
});
