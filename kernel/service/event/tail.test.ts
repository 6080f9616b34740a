import v8 from "node:v8";
import vm from "node:vm";
import { openTestSubgraph } from "@lienthong/tests/support/each-engine.js";
import { notes } from "@lienthong/tests/support/notes/notes.subgraph.js";
import { expect, it } from "vitest";

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
