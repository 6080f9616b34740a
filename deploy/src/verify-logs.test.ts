import { newId } from "@lienthong/kernel/domain/id.js";
import { AccessLog } from "@lienthong/kernel/service/access-log/access-log.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { notes } from "@lienthong/tests/support/notes/notes.subgraph.js";
import { recordHappenings } from "@lienthong/tests/support/record-happenings.js";
import { expect, it } from "vitest";
import { verifyLogs } from "./verify-logs.js";

const reading = {
  readAt: "2026-11-23T05:00:00.000Z",
  actorId: "mai",
  actorKind: "person",
  actingForId: null,
  authority: "INSPECTOR",
  recordId: "Note_1",
  fields: "title",
  requestId: "r-1",
} as const;

eachEngine(notes, (subgraph) => {
  it("says of both logs how many rows hold, and names the first of either that was changed since", async () => {
    const { database } = subgraph();
    await recordHappenings(subgraph(), { subjectId: newId("Note") }, { subjectId: newId("Note") });
    await new AccessLog(database).write([reading]);

    const before = await verifyLogs(subgraph());
    await database.fork().execute("update event set type = 'NoteForged' where position = 2");
    const after = await verifyLogs(subgraph());

    expect(before).toEqual({
      lines: ["notes          accesses   1 rows hold", "notes          events     2 rows hold"],
      isWhole: true,
    });
    expect(after).toEqual({
      lines: ["notes          accesses   1 rows hold", "notes          events     row 2 is CHANGED"],
      isWhole: false,
    });
  });
});
