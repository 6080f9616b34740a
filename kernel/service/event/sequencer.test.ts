import { setTimeout as pause } from "node:timers/promises";
import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { newId } from "@lienthong/kernel/domain/id.js";
import { ENGINES, emptyDatabase, NOON, TEST_ENVELOPE_KEYS } from "@lienthong/tests/support/each-engine.js";
import { notes } from "@lienthong/tests/support/notes/notes.subgraph.js";
import { describe, expect, it } from "vitest";
import type { DatabaseConfig } from "../database/database-config.js";
import { silentLog } from "../log.js";
import { openSubgraph, type Subgraph } from "../subgraph.js";
import { type Doorbell, localDoorbell } from "./doorbell.js";
import { findHead } from "./open-log.js";
import { pruneLog } from "./prune-log.js";
import { findOldestPosition, type LoggedEvent, readLog } from "./read-log.js";
import { type Happening, recordEvents } from "./record-event.js";
import { startSequencer } from "./sequencer.js";
import { areEventsWaiting } from "./stamp-events.js";
import { verifyEvents } from "./verify-events.js";

const open = (database: DatabaseConfig, doorbell: Doorbell) =>
  openSubgraph(notes, {
    database,
    doorbell,
    log: silentLog,
    cursorKey: Buffer.from("k"),
    envelopeKeys: TEST_ENVELOPE_KEYS,
    now: () => NOON,
  });
const happening = (subjectId: string, subjectVersion = 1): Happening => ({
  type: "NoteRetitled",
  subjectId,
  subjectVersion,
  changedFields: ["title"],
  organisationId: null,
});
const write = (subgraph: Subgraph, happenings: Happening[], meanwhile = async () => {}) => {
  const context = subgraph.contextOf(OPERATOR);
  return context.em.transactional(async (em) => {
    await recordEvents(context, em as never, happenings);
    await meanwhile();
  });
};
const positions = (events: readonly LoggedEvent[]) => events.map(({ position }) => position);
const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

/** The same chances in every run. */
function chances(seed: number) {
  let state = seed;
  return (outOf: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * outOf);
  };
}

describe.each(ENGINES)("the log on %s", (engine) => {
  it("gives a reader all that was committed, dense and in order: two sequencers, rollbacks, cut connections", async () => {
    const database = emptyDatabase(engine);
    const doorbell = localDoorbell();
    const first = await open(database, doorbell);
    // Two connections of one process to one SQLite file would wait for each other without an end.
    const second = engine === "sqlite" ? first : await open(database, doorbell);
    await first.feed.start();
    const other = await startSequencer("notes", second.database, doorbell, silentLog);
    const acknowledged = new Set<string>();

    const reader = await second.feed.tail.join();
    const seen: LoggedEvent[] = [];
    const reading = new AbortController();
    const read = (async () => {
      while (!reading.signal.aborted) {
        const after = seen.at(-1)?.position ?? 0;
        seen.push(...(await reader.read(after, 100)));
        await reader.moved(seen.at(-1)?.position ?? 0, 100, reading.signal);
      }
    })();
    const writers = upTo(8).map(async (writer) => {
      const chance = chances(writer);
      for (let turn = 0; turn < 30; turn++) {
        const ids = upTo(1 + chance(3)).map(() => newId("Note"));
        const meanwhile = async () => {
          await pause(chance(12));
          if (chance(10) === 0) throw new Error("rolled back");
        };
        const written = write(
          writer % 2 ? first : second,
          ids.map((id) => happening(id)),
          meanwhile,
        );
        await written.then(() => ids.forEach((id) => void acknowledged.add(id))).catch(() => undefined);
        doorbell.ring("notes");
      }
    });
    const cuts = database.engine === "postgresql" ? cutConnections(second, database, 20) : Promise.resolve(0);
    await Promise.all([...writers, cuts]);
    // A connection cut in the moment of its commit leaves open whether that was done: the table knows.
    const rows = await second.database.fork().execute(`select "subjectId" from event`);
    const committed = new Set(rows.map(({ subjectId }) => subjectId));
    await expect.poll(() => seen.length, { timeout: 10_000 }).toBe(committed.size);
    reading.abort();
    await read;

    expect(new Set(seen.map(({ subjectId }) => subjectId))).toEqual(committed);
    expect(acknowledged.isSubsetOf(committed)).toBe(true);
    expect(positions(seen)).toEqual(upTo(committed.size));
    expect(await verifyEvents(first.database.fork())).toEqual({ rows: committed.size, broken: null });
    expect(await cuts).toBeGreaterThanOrEqual(engine === "postgresql" ? 1 : 0);
    reader.leave();
    await other.close();
    for (const each of new Set([first, second])) await each.close();
  });

  it("numbers the versions of a subject in their order, also when a clock was behind", async () => {
    const subgraph = await open(emptyDatabase(engine), localDoorbell());
    const [a, b] = [newId("Note"), newId("Note")];
    await write(subgraph, [happening(a, 3), happening(b, 2), happening(a, 2), happening(b, 1)]);

    await subgraph.feed.catchUp();

    const log = await readLog(subgraph.database.fork(), 0, 10);
    expect(log.map(({ subjectId, subjectVersion }) => [subjectId, subjectVersion])).toEqual([
      [a, 2],
      [b, 1],
      [a, 3],
      [b, 2],
    ]);
    await subgraph.close();
  });

  it("numbers what an import of many left waiting, in turns, and rings for each", async () => {
    const doorbell = localDoorbell();
    const subgraph = await open(emptyDatabase(engine), doorbell);
    let rings = 0;
    await doorbell.listen("notes:numbered", () => (rings += 1));
    await write(
      subgraph,
      upTo(2_500).map(() => happening(newId("Note"))),
    );

    await subgraph.feed.catchUp();

    expect(await areEventsWaiting(subgraph.database.fork())).toBe(false);
    expect((await findHead(subgraph.database.fork())).position).toBe(2_500);
    expect(rings).toBe(3);
    await subgraph.close();
  });

  it("forgets the oldest events and keeps the rest dense; the chain still holds", async () => {
    const subgraph = await open(emptyDatabase(engine), localDoorbell());
    const em = () => subgraph.database.fork();
    await write(
      subgraph,
      upTo(5).map(() => happening(newId("Note"))),
    );
    await subgraph.feed.catchUp();
    await em().execute(`update event set "occurredAt" = '2026-01-01T00:00:00.000Z' where position in (1, 2, 4)`);

    const forgotten = await pruneLog(em(), new Date("2026-10-24T00:00:00Z"));

    expect(forgotten).toBe(2);
    expect(await findOldestPosition(em())).toBe(3);
    expect(await pruneLog(em(), new Date("2026-10-24T00:00:00Z"))).toBe(0);
    await subgraph.close();
  });

  it.each([
    [`update event set type = 'NoteForged' where position = 3`, { position: 3, what: "CHANGED" }],
    [`delete from event where position = 3`, { position: 3, what: "MISSING" }],
    [`delete from event where position = 5`, { position: 5, what: "MISSING" }],
    [`update event set hash = 'x', "prevHash" = 'x' where position = 2`, { position: 2, what: "UNCHAINED" }],
  ])("names the first event that is not what was written, after %s", async (tamper, broken) => {
    const subgraph = await open(emptyDatabase(engine), localDoorbell());
    await write(
      subgraph,
      upTo(5).map(() => happening(newId("Note"))),
    );
    await subgraph.feed.catchUp();
    const whole = await verifyEvents(subgraph.database.fork());

    await subgraph.database.fork().execute(tamper);

    const { broken: found } = await verifyEvents(subgraph.database.fork());
    expect([whole, found]).toEqual([{ rows: 5, broken: null }, broken]);
    await subgraph.close();
  });
});

it("on PostgreSQL lets others pass a long transaction, and numbers it when it is committed", async () => {
  const subgraph = await open(emptyDatabase("postgresql"), localDoorbell());
  const [long, short] = [newId("Note"), newId("Note")];
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const slow = write(subgraph, [happening(long)], () => released);
  await write(subgraph, [happening(short)]);

  await subgraph.feed.catchUp();
  const before = await readLog(subgraph.database.fork(), 0, 10);
  release();
  await slow;
  await subgraph.feed.catchUp();
  const after = await readLog(subgraph.database.fork(), 0, 10);

  expect(before.map(({ subjectId }) => subjectId)).toEqual([short]);
  expect(after.map(({ subjectId }) => subjectId)).toEqual([short, long]);
  await subgraph.close();
});

/** Ends connections that are writing events of this test; gives how many. */
async function cutConnections(reader: Subgraph, { schema }: { schema: string }, times: number): Promise<number> {
  const cut = `select pg_terminate_backend(pid) from pg_locks
    where relation = '"${schema}".event'::regclass and mode = 'RowExclusiveLock' and pid <> pg_backend_pid() limit 1`;
  let count = 0;
  for (let time = 0; time < times; time++) {
    await pause(20);
    const rows = await reader.database
      .fork()
      .execute(cut)
      .catch(() => []);
    count += rows.length;
  }
  return count;
}
