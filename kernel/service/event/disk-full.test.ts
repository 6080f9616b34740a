import { actorOf } from "@lienthong/kernel/domain/actor.js";
import { openTestSubgraph } from "@lienthong/tests/support/each-engine.js";
import { notes, retitleNote, storeNotes } from "@lienthong/tests/support/notes/notes.subgraph.js";
import { allTold } from "@lienthong/tests/support/whole-state.js";
import { expect, it } from "vitest";

const clerk = actorOf({ kind: "person", id: "clerk", roles: ["CLERK"] });

it("a disk that is full fails the change with its event; with room again, both are kept", async () => {
  const subgraph = await openTestSubgraph(notes, "sqlite");
  const [noteId] = await storeNotes(subgraph.contextOf(clerk), [1]);
  const retitle = () =>
    retitleNote(subgraph.contextOf(clerk), {
      clientMutationId: "disk-full",
      noteId: noteId!,
      title: "đầy ".repeat(5_000),
    });
  const rows = () =>
    subgraph.database.fork().execute("select (select count(*) from event) as events, version from note");
  const before = await rows();

  // SQLite says the same when the file may not grow as when the disk has no room.
  const [{ page_count: pages }] = (await subgraph.database.fork().execute("pragma page_count")) as [
    { page_count: number },
  ];
  await subgraph.database.fork().execute(`pragma max_page_count = ${pages}`);
  await expect(retitle()).rejects.toThrow(/full/);
  const full = await rows();
  await subgraph.database.fork().execute("pragma max_page_count = 1000000");
  const done = await allTold(subgraph, retitle);

  expect(full).toEqual(before);
  expect(done.userErrors).toEqual([]);
  await subgraph.close();
});
