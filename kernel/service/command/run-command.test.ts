import { actorOf } from "@lienthong/kernel/domain/actor.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { NoteTable, notes, retitleNote, storeNotes } from "@lienthong/tests/support/notes/notes.subgraph.js";
import { expect, it } from "vitest";
import { refusal } from "../../domain/user-error.js";
import { EventTable } from "../event/event.table.js";
import { recordEvent } from "../event/record-event.js";
import { CommandReceiptTable } from "./command-receipt.table.js";
import { runCommand } from "./run-command.js";

const RETITLED = { type: "NoteRetitled", changedFields: ["title"], organisationId: null };
const clerk = actorOf({ kind: "person", id: "clerk", roles: ["CLERK"] });
let mutations = 0;
const newMutation = () => `mutation-${++mutations}`;

eachEngine(notes, (subgraph, engine) => {
  const context = () => subgraph().contextOf(clerk);
  const newNote = async () => (await storeNotes(context(), [1]).catch(() => [""]))[0] ?? "";
  const freshNote = async () => {
    const { em } = context();
    await em.nativeDelete(NoteTable, {});
    return newNote();
  };
  const titleOf = async (id: string) => (await context().em.findOneOrFail(NoteTable, id)).title;
  const eventsOf = (subjectId: string) => context().em.find(EventTable, { subjectId });

  it("writes the change, its event and its receipt in one commit, and rings", async () => {
    const noteId = await freshNote();
    let rings = 0;
    await subgraph()
      .contextOf(clerk)
      .doorbell.listen("notes", () => (rings += 1));
    const input = { clientMutationId: newMutation(), noteId, title: "Tờ trình" };

    const outcome = await retitleNote(context(), input);

    expect(outcome).toMatchObject({ subject: { id: noteId, title: "Tờ trình", version: 2 }, userErrors: [] });
    expect(await eventsOf(noteId)).toMatchObject([
      {
        type: "NoteRetitled",
        subjectType: "Note",
        subjectVersion: 2,
        changedFields: "title",
        actorId: "clerk",
        position: null,
      },
    ]);
    expect(rings).toBe(1);
  });

  it("does the thing once for the same clientMutationId, and answers the same again", async () => {
    const noteId = await freshNote();
    const input = { clientMutationId: newMutation(), noteId, title: "once" };

    await retitleNote(context(), input);
    const again = await retitleNote(context(), input);

    expect(again).toMatchObject({ subject: { title: "once", version: 2 }, userErrors: [] });
    expect(await eventsOf(noteId)).toHaveLength(1);
  });

  it("gives one outcome to a command that is sent again before it is done, also where the second finds it done", async () => {
    const noteId = await freshNote();
    const input = { clientMutationId: newMutation(), noteId, title: "once" };
    const sendOnce = () =>
      runCommand(context(), {
        name: "retitleNote",
        input,
        act: async (inside) => {
          const note = await inside.em.findOneOrFail(NoteTable, noteId);
          if (note.title === input.title) return [refusal("ALREADY_EXISTS", "title", "It has this title.")];
          note.title = input.title;
          recordEvent(inside, { ...RETITLED, subjectId: noteId, subjectVersion: note.version + 1 });
          return noteId;
        },
        read: (inside, id) => inside.em.findOne(NoteTable, id),
      });

    const outcomes = await Promise.all([sendOnce(), sendOnce(), sendOnce()]);

    expect(outcomes).toMatchObject(outcomes.map(() => ({ subject: { title: "once", version: 2 }, userErrors: [] })));
    expect(await eventsOf(noteId)).toHaveLength(1);
  });

  it("refuses a clientMutationId that carried something else", async () => {
    const noteId = await freshNote();
    const clientMutationId = newMutation();
    await retitleNote(context(), { clientMutationId, noteId, title: "first" });

    const other = await retitleNote(context(), { clientMutationId, noteId, title: "second" });

    expect(other.subject).toBeNull();
    expect(other.userErrors).toMatchObject([{ code: "MUTATION_ID_REUSED", field: ["clientMutationId"] }]);
    expect(await titleOf(noteId)).toBe("first");
  });

  it("keeps nothing of a refused command, even of what was flushed before the refusal", async () => {
    const noteId = await freshNote();
    const clientMutationId = newMutation();

    const refused = await retitleNote(context(), { clientMutationId, noteId, title: "" });

    expect(refused).toEqual({
      subject: null,
      userErrors: [{ code: "MISSING_VALUE", field: ["title"], message: "Give the note a title." }],
    });
    expect(await titleOf(noteId)).toBe("note 1");
    expect(await eventsOf(noteId)).toEqual([]);
    expect(await context().em.find(CommandReceiptTable, { clientMutationId })).toEqual([]);
  });

  it("loses no update when two commands meet on a row: PostgreSQL tells the later CONFLICT, SQLite takes turns", async () => {
    const noteId = await freshNote();
    const slow = { clientMutationId: newMutation(), noteId, title: "slow" };
    const quick = { clientMutationId: newMutation(), noteId, title: "quick" };

    const met = Promise.withResolvers<void>();
    let present = 0;
    const meet = async () => {
      present += 1;
      if (present === 2) met.resolve();
      // On SQLite the second begins when the first is done: nobody can wait for it.
      if (engine === "postgresql") await met.promise;
    };
    const outcomes = await Promise.all([slow, quick].map((input) => retitleNote(context(), input, meet)));

    const codes = outcomes.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
    const done = outcomes.filter(({ subject }) => subject !== null);
    expect(codes).toEqual(engine === "postgresql" ? ["CONFLICT"] : []);
    expect(done).toHaveLength(engine === "postgresql" ? 1 : 2);
    expect(await eventsOf(noteId)).toHaveLength(done.length);
    expect((await context().em.findOneOrFail(NoteTable, noteId)).version).toBe(1 + done.length);
  });

  it.each(["", "short", "with a blank", "x".repeat(65)])(
    "refuses %j as a clientMutationId",
    async (clientMutationId) => {
      const outcome = await retitleNote(context(), { clientMutationId, noteId: "Note_1", title: "t" });

      expect(outcome.userErrors).toMatchObject([{ code: "INVALID_VALUE", field: ["clientMutationId"] }]);
    },
  );
});
