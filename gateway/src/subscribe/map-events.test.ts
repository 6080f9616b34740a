import { expect, test } from "vitest";
import { mapEvents } from "./map-events.js";
import { HandFedSource } from "./testing/hand-fed-source.js";

const done = { done: true, value: undefined };

function doubled(source: HandFedSource<number>) {
  const ends: string[] = [];
  const stream = mapEvents<number, string>(source, {
    map: async (n) => `${n * 2}`,
    broken: (error) => `broken: ${(error as Error).message}`,
    ended: () => ends.push("ended"),
  });
  return { stream, ends };
}

test("nothing is asked of the source before the subscriber asks", async () => {
  const source = new HandFedSource<number>();
  const { stream } = doubled(source);
  expect(source.told).toEqual([]);

  const pulled = stream.next();
  source.give(21);

  expect(await pulled).toEqual({ done: false, value: "42" });
  expect(source.told).toEqual(["next"]);
});

test("the stream ends with its source, once", async () => {
  const source = new HandFedSource<number>();
  const { stream, ends } = doubled(source);

  const pulled = stream.next();
  source.finish();

  expect(await pulled).toEqual(done);
  expect(await stream.next()).toEqual(done);
  expect(await stream.return()).toEqual(done);
  expect(ends).toEqual(["ended"]);
  expect(source.told).toEqual(["next"]);
});

test("a source that breaks is told of as the last event", async () => {
  const source = new HandFedSource<number>();
  const { stream, ends } = doubled(source);

  const pulled = stream.next();
  source.break(new Error("lost"));

  expect(await pulled).toEqual({ done: false, value: "broken: lost" });
  expect(await stream.next()).toEqual(done);
  expect(ends).toEqual(["ended"]);
});

test("a mapping that breaks is told of as the last event, and its source is left", async () => {
  const source = new HandFedSource<number>();
  const stream = mapEvents<number, string>(source, {
    map: () => Promise.reject(new Error("no memory")),
    broken: (error) => `broken: ${(error as Error).message}`,
    ended: () => {},
  });

  const pulled = stream.next();
  source.give(21);

  expect(await pulled).toEqual({ done: false, value: "broken: no memory" });
  expect(await stream.next()).toEqual(done);
  expect(source.told).toEqual(["next", "return"]);
});

test("the subscriber who leaves leaves the source too, and waits for nothing", async () => {
  const source = new HandFedSource<number>();
  const { stream, ends } = doubled(source);
  const pulled = stream.next();

  await stream.return();

  expect(await pulled).toEqual(done);
  expect(source.told).toEqual(["next", "return"]);
  expect(ends).toEqual(["ended"]);
});

test("what comes after the subscriber has left is dropped", async () => {
  const source = new HandFedSource<number>();
  const { stream } = doubled(source);
  const pulled = stream.next();
  await stream.return();

  source.give(1);

  expect(await pulled).toEqual(done);
  expect(await stream.next()).toEqual(done);
});

test("an error thrown in reaches the source, and the one who threw it", async () => {
  const source = new HandFedSource<number>();
  const { stream, ends } = doubled(source);

  await expect(stream.throw(new Error("enough"))).rejects.toThrow("enough");

  expect(source.told).toEqual(["throw"]);
  expect(ends).toEqual(["ended"]);
});

test("a generator that waits for its own next event can be left", async () => {
  const never = (async function* () {
    await new Promise(() => {});
    yield 1;
  })();
  const stream = mapEvents<number, number>(never, { map: (n) => n, broken: () => -1, ended: () => {} });
  const pulled = stream.next();

  await stream.return();

  expect(await pulled).toEqual(done);
});
