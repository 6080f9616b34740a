import { once } from "node:events";
import http from "node:http";
import net from "node:net";
import { expect, it } from "vitest";
import { ask } from "./connection.js";
import { type FollowOptions, followFeed } from "./follow-feed.js";
import type { Change, Message } from "./message.js";
import type { Source } from "./sources/source.js";
import { ws } from "./sources/ws.js";

/** A stream of changes a, b, c …: the change `b` follows the cursor `a`. */
const change = (eventKey: string, previousCursor: string): Change => ({
  __typename: "RecordChange",
  eventKey,
  cursor: eventKey,
  previousCursor,
  type: "ProcedureChanged",
  subjectType: "Procedure",
  subjectId: `Procedure_${eventKey}`,
  subjectVersion: 1,
  changedFields: [],
  occurredAt: "2026-11-23T05:00:00Z",
  errors: [],
});
const notice = (code: string): Message => ({
  __typename: "ChangeNotice",
  code,
  oldestCursor: null,
  snapshotCursor: null,
});

/** A source that gives one run at each opening, and says from where it was opened; after the last it is silent. */
function runs(...scripts: Message[][]) {
  const opened: string[] = [];
  const source: Source = async function* ({ after, signal }) {
    opened.push(after);
    const run = scripts[opened.length - 1];
    yield* run ?? [];
    if (run === undefined) await new Promise((left) => signal.addEventListener("abort", left));
  };
  return { source, opened };
}

/** Answers everything with one text. */
async function openGraph(text: string) {
  const server = http.createServer((_, response) => void response.end(text)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as net.AddressInfo).port}/graphql`;
  return { url, close: () => new Promise((closed) => server.close(closed)) };
}

function open(source: Source, options: Partial<FollowOptions> = {}) {
  const handled: string[] = [];
  const troubles: unknown[] = [];
  const kept = { cursor: "start" };
  const following = followFeed({
    url: "http://127.0.0.1:1/graphql",
    stream: "services",
    over: source,
    store: {
      read: async () => kept.cursor,
      write: async (cursor) => {
        kept.cursor = cursor;
      },
    },
    snapshot: async () => {},
    handle: async ({ eventKey }) => void handled.push(eventKey),
    trouble: (error) => troubles.push(error),
    longestPauseMs: 5,
    ...options,
  });
  return { ...following, handled, troubles, kept };
}

it("takes changes in, stores how far it has come, and goes on there when a stream completes", async () => {
  const { source, opened } = runs([change("a", "start"), change("b", "a")], [change("c", "b")]);
  const { handled, kept, stop } = open(source);

  await expect.poll(() => opened).toEqual(["start", "b", "c"]);
  await stop();

  expect([handled, kept.cursor]).toEqual([["a", "b", "c"], "c"]);
});

it("is told again what it could not take in, and stores no cursor before it has", async () => {
  const { source, opened } = runs([change("a", "start"), change("b", "a")], [change("b", "a")]);
  let isFull = true;
  const taken: string[] = [];
  const { kept, troubles, stop } = open(source, {
    handle: async ({ eventKey }) => {
      if (eventKey === "b" && isFull) {
        isFull = false;
        throw new Error("disk full");
      }
      taken.push(eventKey);
    },
  });

  await expect.poll(() => opened).toEqual(["start", "a", "b"]);
  await stop();

  expect([taken, kept.cursor, String(troubles[0])]).toEqual([["a", "b"], "b", "Error: disk full"]);
});

it("drops what it is told again, and moves on", async () => {
  const { source, opened } = runs([change("a", "start")], [change("a", "a"), change("b", "a")]);
  const { handled, stop } = open(source);

  await expect.poll(() => opened.length).toBe(3);
  await stop();

  expect(handled).toEqual(["a", "b"]);
});

it("takes nothing in after a hole, and begins again before it", async () => {
  const { source, opened } = runs([change("a", "start"), change("c", "b")], [change("b", "a"), change("c", "b")]);
  const { handled, troubles, stop } = open(source);

  await expect.poll(() => opened).toEqual(["start", "a", "c"]);
  await stop();

  expect(handled).toEqual(["a", "b", "c"]);
  expect(troubles).toMatchObject([{ code: "HOLE" }]);
});

it("stores the cursors of checkpoints, and connects again when the server says that it goes away", async () => {
  const checkpoint: Message = { __typename: "ChangeCheckpoint", cursor: "m", previousCursor: "start" };
  const { source, opened } = runs([checkpoint, notice("GOING_AWAY"), change("lost", "?")]);
  const { handled, kept, troubles, stop } = open(source);

  await expect.poll(() => opened).toEqual(["start", "m"]);
  await stop();

  expect([handled, kept.cursor, troubles]).toEqual([[], "m", []]);
});

it("pauses longer and longer before a change that it cannot take in", async () => {
  const source: Source = async function* () {
    yield change("a", "start");
  };
  const { troubles, stop } = open(source, {
    handle: () => Promise.reject(new Error("disk full")),
    longestPauseMs: 10_000,
  });

  await new Promise((later) => setTimeout(later, 1_500));
  await stop();

  // At once, then after 100 to 200 ms, 200 to 400, 400 to 800, 800 to 1600.
  expect(troubles.length).toBeGreaterThanOrEqual(3);
  expect(troubles.length).toBeLessThanOrEqual(5);
});

it("reads the data anew when it was away for too long, and tries that again too", async () => {
  const graph = await openGraph('{"data":{"told":"fresh"}}');
  const { source, opened } = runs([notice("CURSOR_EXPIRED")], [change("a", "fresh")]);
  let snapshots = 0;
  const { kept, handled, stop } = open(source, {
    url: graph.url,
    snapshot: async () => {
      snapshots += 1;
      if (snapshots === 1) throw new Error("the line was cut");
    },
  });

  await expect.poll(() => opened).toEqual(["start", "fresh", "a"]);
  await stop();
  await graph.close();

  expect([snapshots, kept.cursor, handled]).toEqual([2, "a", ["a"]]);
});

it("gives up a snapshot of which a part could not be read", async () => {
  const graph = await openGraph(
    '{"data":{"told":"fresh","procedures":{"edges":[null]}},"errors":[{"message":"away"}]}',
  );

  await expect(ask({ url: graph.url }, "{ told }")).rejects.toThrow("away");
  await graph.close();
});

it("stops also when it is told so before it has read its cursor", async () => {
  const { source, opened } = runs();
  let tell = (_: string) => {};
  const { stop } = open(source, {
    store: { read: () => new Promise((read) => (tell = read)), write: async () => {} },
  });

  const stopped = stop();
  tell("start");
  await stopped;

  expect(opened).toEqual([]);
});

it("opens another socket when one is not even welcomed", async () => {
  const sockets = new Set<net.Socket>();
  const silent = net.createServer((socket) => sockets.add(socket)).listen(0, "127.0.0.1");
  await once(silent, "listening");
  const { port } = silent.address() as net.AddressInfo;
  const { stop } = open(ws, { url: `http://127.0.0.1:${port}/graphql`, silenceMs: 50 });

  await expect.poll(() => sockets.size).toBeGreaterThan(2);
  await stop();
  for (const socket of sockets) socket.destroy();
  silent.close();
});

it("comes again after a silence", async () => {
  const { source, opened } = runs();
  const { stop } = open(source, { silenceMs: 20 });

  await expect.poll(() => opened.length).toBeGreaterThan(2);
  await stop();
});
