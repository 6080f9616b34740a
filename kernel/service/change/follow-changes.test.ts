import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { follow } from "@lienthong/tests/support/follow.js";
import { CHANGED, changesOf } from "@lienthong/tests/support/notes/changes-of-notes.js";
import { notes } from "@lienthong/tests/support/notes/notes.subgraph.js";
import { expect, it, vi } from "vitest";
import { beginEpoch } from "../event/open-log.js";

eachEngine(notes, (subgraph) => {
  const { em, happen, changes, now, nextOf } = changesOf(subgraph);

  it("tells a quiet subscriber every 15 seconds how far it has come", async () => {
    const after = await now();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    try {
      const stream = await follow(subgraph(), CHANGED, { after });
      let told: Awaited<ReturnType<typeof nextOf>>;
      const telling = nextOf(stream).then((message) => {
        told = message;
      });

      await vi.advanceTimersByTimeAsync(14_999);
      expect(told).toBeUndefined();
      await vi.advanceTimersByTimeAsync(1);
      await telling;

      expect(told).toMatchObject({ __typename: "ChangeCheckpoint", previousCursor: after });
      await stream.leave();
    } finally {
      vi.useRealTimers();
    }
  });

  it("tells one who was away too long by a notice, with the cursors to go on with", async () => {
    const after = await now();
    await happen({}, {}, {});
    await em().execute(`delete from event where position <= (select position from feed_head) - 1`);

    const stream = await follow(subgraph(), CHANGED, { after });
    const notice = await nextOf(stream);

    expect(notice).toMatchObject({ __typename: "ChangeNotice", code: "CURSOR_EXPIRED" });
    expect(await stream.next()).toBeNull();
    expect((await changes({ after: notice?.oldestCursor })).page.events).toHaveLength(1);
    expect((await changes({ after: notice?.snapshotCursor })).page.events).toHaveLength(0);
  });

  it.each([
    ["that it has not been told", "select position - 1 from feed_head"],
    ["up to the last", "select position from feed_head"],
  ])("says so when events are forgotten %s, and does not pass over them", async (_, last) => {
    const after = await now();
    await happen({}, {}, {});
    const stream = await follow(subgraph(), CHANGED, { after });
    await em().execute(`delete from event where position <= (${last})`);

    expect(await nextOf(stream)).toMatchObject({ __typename: "ChangeNotice", code: "CURSOR_EXPIRED" });
    expect(await stream.next()).toBeNull();
  });

  it("expires every cursor of before when an epoch begins, and never rewinds in silence", async () => {
    await happen({});
    const after = await now();

    await beginEpoch(em());

    expect((await changes({ after })).codes).toEqual(["CURSOR_EXPIRED"]);
  });

  it("tells whoever follows that an epoch has begun, and that no cursor of before serves any more", async () => {
    const stream = await follow(subgraph(), CHANGED, { after: await now() });
    await happen({});
    await nextOf(stream);
    const next = nextOf(stream);

    await beginEpoch(em());

    const notice = await next;
    expect(notice).toMatchObject({ __typename: "ChangeNotice", code: "CURSOR_EXPIRED" });
    expect(await stream.next()).toBeNull();
    expect((await changes({ after: notice?.snapshotCursor })).page.events).toEqual([]);
  });

  it("tells one who is more than 10 000 events behind to catch up by pages", async () => {
    const after = await now();
    await happen(...Array.from({ length: 10_001 }, () => ({})));

    const stream = await follow(subgraph(), CHANGED, { after });

    expect(await nextOf(stream)).toMatchObject({ __typename: "ChangeNotice", code: "USE_CATCH_UP" });
    expect(await stream.next()).toBeNull();
    expect((await changes({ after })).page.hasMore).toBe(true);
  });

  it("expires a cursor whose place was given to another event after a restore that nobody told of", async () => {
    await happen({});
    const after = await now();
    await em().execute(`delete from event where position = (select position from feed_head)`);
    await em().execute(`update feed_head set position = position - 1, hash = 'restored'`);
    await happen({}, {});

    expect((await changes({ after })).codes).toEqual(["CURSOR_EXPIRED"]);
  });
});
