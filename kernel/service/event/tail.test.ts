import v8 from "node:v8";
import vm from "node:vm";
import { newId } from "@lienthong/kernel/domain/id.js";
import { openTestSubgraph } from "@lienthong/tests/support/each-engine.js";
import { notes } from "@lienthong/tests/support/notes/notes.subgraph.js";
import { recordHappenings } from "@lienthong/tests/support/record-happenings.js";
import { expect, it } from "vitest";

it("of many readers that wait some are served at a time, and others have their turn in between", async () => {
  const subgraph = await openTestSubgraph(notes, "sqlite");
  await subgraph.feed.catchUp();
  const reader = await subgraph.feed.tail.join();
  const { signal } = new AbortController();
  const turns: number[] = [];
  let turn = 0;
  const count = () => {
    turn += 1;
    if (turns.length < 120) setImmediate(count);
  };
  const all = Array.from({ length: 120 }, async () => {
    await reader.moved(reader.head, 5_000, signal);
    turns.push(turn);
  });
  count();

  await recordHappenings(subgraph, { subjectId: newId("Note") });
  await Promise.all(all);
  reader.leave();
  await subgraph.close();

  expect([...Map.groupBy(turns, (each) => each).values()].map(({ length }) => length)).toEqual([50, 50, 20]);
});

it("readers that wait again and again where nothing happens leave nothing behind", async () => {
  v8.setFlagsFromString("--expose-gc");
  const collect = vm.runInNewContext("gc") as () => void;
  const subgraph = await openTestSubgraph(notes, "sqlite");
  const reader = await subgraph.feed.tail.join();
  const { signal } = new AbortController();
  const wait = async (times: number) => {
    for (let time = 0; time < times; time++) {
      await Promise.all(Array.from({ length: 1_000 }, () => reader.moved(reader.head, 0, signal)));
    }
    collect();
    return process.memoryUsage().heapUsed;
  };

  const before = await wait(5);
  const after = await wait(100);
  reader.leave();
  await subgraph.close();

  expect((after - before) / 2 ** 20).toBeLessThan(3);
});
