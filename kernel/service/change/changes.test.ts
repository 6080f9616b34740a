import { actorOf, OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { newId } from "@lienthong/kernel/domain/id.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { follow } from "@lienthong/tests/support/follow.js";
import { CHANGED, changesOf } from "@lienthong/tests/support/notes/changes-of-notes.js";
import { NoteTable, notes } from "@lienthong/tests/support/notes/notes.subgraph.js";
import { describe, expect, it } from "vitest";
import { RecordAccessTable } from "../access-log/record-access.table.js";
import { signCursor } from "../page/cursor.js";
import { findChanges } from "./find-changes.js";

const CLERK = actorOf({ kind: "person", id: "clerk", roles: ["CLERK"] });
const BODY = newId("Organisation");
const AREA = newId("AdministrativeArea");

eachEngine(notes, (subgraph) => {
  const { em, happen, note, changes, now, nextOf } = changesOf(subgraph);

  it("tells a subscriber each change with the record as it is now; cursors prove that there is no hole", async () => {
    const after = await now();
    const stream = await follow(subgraph(), CHANGED, { after });
    const subjectId = await note(1);
    await happen({ subjectId }, { type: "NoteLost" });

    const [first, second] = [await nextOf(stream), await nextOf(stream)];

    expect(first).toMatchObject({ type: "NoteRetitled", subject: { id: subjectId, title: "note 1" } });
    expect(second).toMatchObject({ type: "NoteLost", subject: null });
    expect([first?.previousCursor, second?.previousCursor]).toEqual([after, first?.cursor]);
    await stream.leave();
  });

  it("tells one who begins without a cursor where now is, and goes on from there", async () => {
    const stream = await follow(subgraph(), CHANGED);
    const checkpoint = await nextOf(stream);
    const [subjectId] = await happen({});

    expect(checkpoint).toMatchObject({ __typename: "ChangeCheckpoint", previousCursor: null });
    expect(await nextOf(stream)).toMatchObject({ subjectId, previousCursor: checkpoint?.cursor });
    await stream.leave();
  });

  it("tells of a restricted change to those alone whom the record's finder gives the record, then", async () => {
    const after = await now();
    const subjectId = await note(100);
    await happen({ subjectId, classification: "RESTRICTED" });

    const stranger = await changes({ after });
    const clerk = await changes({ after }, CLERK);
    await em().nativeUpdate(NoteTable, subjectId, { weight: 1 });
    const later = await changes({ after });

    expect([stranger.page.events, clerk.page.events.length, later.page.events.length]).toEqual([[], 1, 1]);
  });

  it("writes that somebody was told of a restricted change into the access log, its record asked for or not", async () => {
    const after = await now();
    const subjectId = await note(100);
    await happen({ subjectId, classification: "RESTRICTED" }, {});
    const stream = await follow(
      subgraph(),
      "subscription ($c: Cursor) { notesChanged(after: $c) { __typename } }",
      { c: after },
      CLERK,
    );

    await stream.next();
    await stream.next();

    const accesses = await em().find(RecordAccessTable, { recordId: subjectId });
    expect(accesses.map(({ actorId, authority, fields }) => [actorId, authority, fields])).toEqual([
      ["clerk", "HANDLING_BODY", ""],
    ]);
    await stream.leave();
  });

  it("moves the cursor past what is not for the subscriber", async () => {
    const after = await now();
    const stream = await follow(subgraph(), CHANGED, { after });
    await happen({ subjectId: await note(100), classification: "RESTRICTED" });

    const checkpoint = await nextOf(stream);
    const [subjectId] = await happen({});

    expect(checkpoint).toMatchObject({ __typename: "ChangeCheckpoint", previousCursor: after });
    expect(await nextOf(stream)).toMatchObject({ subjectId, previousCursor: checkpoint?.cursor });
    await stream.leave();
  });

  it("gives the same changes to one who comes again with the last cursor kept", async () => {
    const after = await now();
    const ids = await happen({}, {}, {});
    const first = await follow(subgraph(), CHANGED, { after });
    const told = await nextOf(first);
    await first.leave();

    const second = await follow(subgraph(), CHANGED, { after: told?.cursor });

    expect(told?.subjectId).toBe(ids[0]);
    expect([(await nextOf(second))?.subjectId, (await nextOf(second))?.subjectId]).toEqual(ids.slice(1));
    await second.leave();
  });

  it("gives pages that meet end to end", async () => {
    const start = await now();
    const ids = await happen({}, {}, {}, {}, {});

    const read: string[] = [];
    for (let after = start, more = true; more; ) {
      const { page } = await changes({ after, first: 2 });
      expect(page.events[0]?.previousCursor).toBe(after);
      read.push(...page.events.map(({ subjectId }) => subjectId));
      ({ endCursor: after, hasMore: more } = page);
    }

    expect(read).toEqual(ids);
  });

  it.each<[string, Record<string, unknown>]>([
    ["types", { types: ["NoteBurnt"] }],
    ["a body", { organisation: BODY }],
    ["an area", { area: AREA }],
    ["types of records", { subjectTypes: ["Note"] }],
  ])("tells what a filter by %s lets through, and nothing else", async (_what, filter) => {
    const after = await now();
    const [burnt] = await happen(
      { type: "NoteBurnt", organisationId: BODY, areaId: AREA },
      { subjectId: newId("Leaf") },
    );

    const { page } = await changes({ after, filter });

    expect(page.events.map(({ subjectId }) => subjectId)).toEqual([burnt]);
  });

  it("tells by a body that has ended what becomes of those that carry on its work", async () => {
    const after = await now();
    const [carried] = await happen({ organisationId: BODY }, {});
    const ended = {
      answersFor: new Set<string>(),
      standsFor: new Set<string>(),
      manages: new Set<string>(),
      carriedOnBy: new Set([BODY]),
    };
    const context = { ...subgraph().contextOf(OPERATOR), bodyScope: async () => ended };

    const { events } = await findChanges(context, {
      after,
      first: 10,
      filter: { organisation: newId("Organisation") },
    });

    expect(events.map(({ subjectId }) => subjectId)).toEqual([carried]);
  });

  describe("refuses", () => {
    it.each([
      ["no cursor at all", () => "nonsense", "BAD_CURSOR"],
      ["a tampered one", async () => `${(await now()).slice(0, -1)}!`, "BAD_CURSOR"],
      ["one of another stream", async () => signed(["changes", "leaves"]), "BAD_CURSOR"],
      ["one of the future", async () => signed(["changes", "notes"], 1_000_000), "BAD_CURSOR"],
      ["one of another life of the log", async () => signed(["changes", "notes"], 1, "earlier"), "CURSOR_EXPIRED"],
    ])("%s", async (_what, cursor, code) => {
      const after = await cursor();

      const { page, codes } = await changes({ after });

      expect([page, codes]).toEqual([null, [code]]);
    });

    it("a cursor under another filter, since what that one left out would be lost", async () => {
      const after = (await changes({ filter: { types: ["NoteBurnt"] } })).page.endCursor;

      expect((await changes({ after })).codes).toEqual(["BAD_CURSOR"]);
      expect((await changes({ after, filter: { types: ["NoteBurnt"] } })).codes).toEqual([]);
    });

    it.each([
      [{ types: [] }],
      [{ types: ["not a type"] }],
      [{ subjectTypes: ["Leaf"] }],
      [{ organisation: "Note_1" }],
      [{ area: "x" }],
    ])("the filter %j with BAD_FILTER", async (filter) => {
      expect((await changes({ filter })).codes).toEqual(["BAD_FILTER"]);
      expect(await (await follow(subgraph(), CHANGED, { filter })).next()).toMatchObject({ codes: ["BAD_FILTER"] });
    });

    it("pages that are too large", async () => {
      expect((await changes({ first: 101 })).codes).toEqual(["BAD_PAGE"]);
    });
  });

  async function signed(scope: string[], position = 1, epoch?: string): Promise<string> {
    const [head] = await em().execute("select epoch from feed_head");
    const key = subgraph().contextOf(OPERATOR).cursorKey;
    return signCursor(key, JSON.stringify(scope), [position, "", epoch ?? head?.epoch]);
  }
});
