import { ANONYMOUS, OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { ENGINES, emptyDatabase, NOON, TEST_ENVELOPE_KEYS } from "@lienthong/tests/support/each-engine.js";
import { follow } from "@lienthong/tests/support/follow.js";
import { CHANGED, changesOf } from "@lienthong/tests/support/notes/changes-of-notes.js";
import { notes } from "@lienthong/tests/support/notes/notes.subgraph.js";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { silentLog } from "../log.js";
import { openSubgraph, type Subgraph } from "../subgraph.js";
import { localDoorbell } from "./doorbell.js";
import { recordEvents } from "./record-event.js";
import { stampEvents } from "./stamp-events.js";

describe.each(ENGINES)("on %s", (engine) => {
  let subgraph: Subgraph;
  let isRevoked = false;
  beforeEach(async () => {
    isRevoked = false;
    subgraph = await openSubgraph(notes, {
      database: emptyDatabase(engine),
      doorbell: localDoorbell(),
      log: silentLog,
      cursorKey: Buffer.from("k"),
      envelopeKeys: TEST_ENVELOPE_KEYS,
      now: () => NOON,
      actorNow: async (actor) => (isRevoked ? null : actor),
    });
  });
  afterEach(() => subgraph.close());
  const world = changesOf(() => subgraph);

  it("a sequencer that dies before it rings costs two seconds, and nothing else", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    try {
      const stream = await follow(subgraph, CHANGED, { after: await world.now() });
      const told = world.nextOf(stream);
      const context = subgraph.contextOf(OPERATOR);
      await context.em.transactional((em) => recordEvents(context, em as never, [happening]));
      await stampEvents(world.em(), engine, 100);
      vi.advanceTimersByTime(2_000);

      expect(await told).toMatchObject({ subjectId: happening.subjectId });
      await stream.leave();
    } finally {
      vi.useRealTimers();
    }
  });

  it("nothing is told to one whose rights were taken back, from that moment on", async () => {
    const after = await world.now();
    const stream = await follow(subgraph, CHANGED, { after });
    await world.happen({});
    const first = await world.nextOf(stream);

    isRevoked = true;
    await world.happen({});

    expect(first).toMatchObject({ __typename: "RecordChange" });
    expect(await stream.next()).toBeNull();
    isRevoked = false;
    const page = await ask(subgraph, `{ notesChanges(after: "${first?.cursor}") { events { type } } }`, {}, ANONYMOUS);
    expect(page.data).toEqual({ notesChanges: { events: [{ type: "NoteRetitled" }] } });
  });
});
const happening = {
  type: "NoteRetitled",
  subjectId: "Note_1",
  subjectVersion: 1,
  changedFields: [],
  organisationId: null,
};
