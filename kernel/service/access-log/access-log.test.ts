import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { notes } from "@lienthong/tests/support/notes/notes.subgraph.js";
import { expect, it } from "vitest";
import { AccessLog, type NewAccess } from "./access-log.js";
import { verifyAccesses } from "./verify-accesses.js";

const reading = (n: number): NewAccess => ({
  readAt: "2026-11-23T05:00:00.000Z",
  actorId: "mai",
  actorKind: "person",
  actingForId: null,
  authority: "INSPECTOR",
  recordId: `Note_${n}`,
  fields: "title,weight",
  requestId: `r-${n}`,
});

eachEngine(notes, (subgraph) => {
  const em = () => subgraph().database.fork();
  const verify = () => verifyAccesses(em());
  /** Does something to the log that nobody may, looks, and undoes it. */
  const tampered = async (sql: string) => {
    const fork = em();
    await fork.begin();
    await fork.execute(sql);
    const { broken } = await verifyAccesses(fork);
    await fork.rollback();
    return broken;
  };

  it("a log that nobody has written to holds", async () => {
    expect(await verify()).toEqual({ rows: 0, broken: null });
  });

  it("readings of many requests at once are stored one after another, without a gap", async () => {
    const [one, other] = [new AccessLog(subgraph().database), new AccessLog(subgraph().database)];

    await Promise.all(
      Array.from({ length: 40 }, (_, n) => (n % 2 ? one : other).write([reading(n), reading(n + 100)])),
    );

    expect(await verify()).toEqual({ rows: 80, broken: null });
  });

  it.each([
    ["a row that was changed", `update record_access set "actorId" = 'lan' where position = 7`, 7, "CHANGED"],
    ["a name of a field taken out", `update record_access set fields = 'title' where position = 80`, 80, "CHANGED"],
    ["a row that was removed", "delete from record_access where position = 40", 40, "MISSING"],
    ["the end cut off", "delete from record_access where position > 78", 79, "MISSING"],
    ["all of it removed", "delete from record_access", 1, "MISSING"],
    [
      "a row put in the place of another with a hash of its own",
      `update record_access set "actorId" = 'lan', hash = 'x' where position = 9`,
      9,
      "CHANGED",
    ],
  ])("the check names %s", async (_what, sql, position, what) => {
    expect(await tampered(sql)).toEqual({ position, what });
  });

  it("a log holds while it is being written to", async () => {
    const log = new AccessLog(subgraph().database);
    let isWriting = true;
    const writing = (async () => {
      for (let n = 0; n < 20; n++) await log.write([reading(n), reading(n + 100)]);
      isWriting = false;
    })();

    while (isWriting) expect((await verify()).broken).toBeNull();
    await writing;

    expect(await verify()).toEqual({ rows: 120, broken: null });
  });
});
