import { expect, it } from "vitest";
import { type FollowOptions, followFeed } from "./follow-feed.js";
import type { Change, Message } from "./message.js";
import type { Source } from "./sources/source.js";

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

it("comes again after a silence", async () => {
  const { source, opened } = runs();
  const { stop } = open(source, { silenceMs: 20 });

  await expect.poll(() => opened.length).toBeGreaterThan(2);
  await stop();
});
