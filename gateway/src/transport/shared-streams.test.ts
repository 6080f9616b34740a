import { type ExecutionResult, parse } from "graphql";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { HandFedSource } from "../subscribe/testing/hand-fed-source.js";
import { markPlace } from "./event-place.js";
import { sharedStreams } from "./shared-streams.js";
import { scriptedTransport } from "./testing/scripted-transport.js";
import { TransportError } from "./transport-error.js";

const query = "subscription ($after: Int) { tick(after: $after) }";
const document = parse(query);
const done = { done: true, value: undefined };
const idle = () => new Promise<void>(setImmediate);

/** An event that leads to a place; without one it leads nowhere, and to "" each is led alone. */
const event = (n: number, place?: string) => markPlace({ data: { tick: n } }, place);

/** A subgraph of which a test feeds every stream. */
function subgraph() {
  const streams: HandFedSource<ExecutionResult>[] = [];
  const transport = scriptedTransport(
    () => ({}),
    () => {
      const stream = new HandFedSource<ExecutionResult>();
      streams.push(stream);
      return stream;
    },
  );
  const shared = sharedStreams(transport, ({ headers }) => String(headers.reader));
  const follow = async (reader = "An", after = 0) => {
    const scope = { requestId: "r", headers: { reader } };
    const request = { kind: "subscription" as const, query, document, variables: { after }, scope };
    return (await shared.subscribe(request)) as AsyncIterableIterator<ExecutionResult>;
  };
  const isLeft = () => streams.map(({ told }) => told.includes("return"));
  return { streams, follow, isLeft, asked: transport.asked };
}
type Shop = ReturnType<typeof subgraph>;

/** Two who began at different places, and were both told `x` last. */
async function twoThatMet(shop: Shop) {
  const [first, second] = [await shop.follow("An", 1), await shop.follow("An", 2)];
  for (const [at, one] of [first, second].entries()) {
    const told = one.next();
    shop.streams[at]!.give(event(1, "x"));
    await told;
  }
  return [first, second] as const;
}

beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => void vi.useRealTimers());

test("those who met at a place go on in one stream, and are given the same objects", async () => {
  const shop = subgraph();
  const [first, second] = await twoThatMet(shop);

  const told = [first.next(), second.next()];
  await idle();
  shop.streams[0]!.give(event(2, "y"));
  const [one, other] = await Promise.all(told);

  expect(one!.value).toEqual({ data: { tick: 2 } });
  expect(other!.value).toBe(one!.value);
  expect(shop.isLeft()).toEqual([false, true]);
  expect(shop.streams[0]!.told).toEqual(["next", "next"]);
});

test.each([
  ["are not answered alike", ["An", "Bình"], ["x", "x"]],
  ["are at different places", ["An", "An"], ["x", "y"]],
  ["are told no places", ["An", "An"], [undefined, undefined]],
  ["are each told alone", ["An", "An"], ["", ""]],
])("those who %s keep streams of their own", async (_, readers, places) => {
  const shop = subgraph();
  for (const [at, reader] of readers.entries()) {
    const told = (await shop.follow(reader)).next();
    shop.streams[at]!.give(event(1, places[at]));
    await told;
  }

  expect(shop.isLeft()).toEqual([false, false]);
});

test("one who is behind the others is told what it has not been told, without holding them up", async () => {
  const shop = subgraph();
  const [first, second] = await twoThatMet(shop);
  for (const n of [2, 3]) {
    const told = first.next();
    shop.streams[0]!.give(event(n, `p${n}`));
    await told;
  }

  expect([(await second.next()).value, (await second.next()).value]).toEqual([
    { data: { tick: 2 } },
    { data: { tick: 3 } },
  ]);
});

test.each([
  ["so many events that they are not kept", 101, 0],
  ["so long that what was read with them is old", 1, 2_001],
])("one who is behind by %s goes on by itself after its last place", async (_, events, ms) => {
  const shop = subgraph();
  const [first, second] = await twoThatMet(shop);
  for (let n = 0; n < events; n++) {
    const told = first.next();
    shop.streams[0]!.give(event(n, `p${n}`));
    await told;
  }
  vi.advanceTimersByTime(ms);

  const told = second.next();
  await idle();
  shop.streams[2]!.give(event(7, "elsewhere"));

  expect((await told).value).toEqual({ data: { tick: 7 } });
  expect(shop.asked.map(({ goOnAfter }) => goOnAfter)).toEqual([undefined, undefined, "x"]);
  expect(shop.isLeft()).toEqual([false, true, false]);
});

test("what is told to each alone is taken by one, and the others ask for it themselves", async () => {
  const shop = subgraph();
  const [first, second] = await twoThatMet(shop);

  const told = [first.next(), second.next()];
  await idle();
  shop.streams[0]!.give(event(2, ""));
  await told[0];
  await idle();
  shop.streams[2]!.give(event(2, ""));

  expect((await told[1])!.value).toEqual({ data: { tick: 2 } });
  expect(shop.asked.at(-1)!.goOnAfter).toBe("x");
});

test("the end of the shared stream is the end for each", async () => {
  const shop = subgraph();
  const [first, second] = await twoThatMet(shop);

  const told = [first.next(), second.next()];
  await idle();
  shop.streams[0]!.finish();

  expect(await Promise.all(told)).toEqual([done, done]);
});

test("when the shared stream breaks, each is told, and then it has ended", async () => {
  const shop = subgraph();
  const [first, second] = await twoThatMet(shop);

  const told = Promise.allSettled([first.next(), second.next()]);
  await idle();
  shop.streams[0]!.break(new TransportError("SUBGRAPH_UNREACHABLE"));

  const failure = { status: "rejected", reason: { code: "SUBGRAPH_UNREACHABLE" } };
  expect(await told).toMatchObject([failure, failure]);
  expect([await first.next(), await second.next()]).toEqual([done, done]);
});

test("the subgraph is left with the last of them, also by one who had not come so far", async () => {
  const shop = subgraph();
  const [first, second] = await twoThatMet(shop);

  await first.return?.();
  expect(shop.isLeft()).toEqual([false, true]);
  await second.return?.();

  expect(shop.isLeft()).toEqual([true, true]);
});

test("an event is asked for when somebody asks, and not before", async () => {
  const shop = subgraph();
  await twoThatMet(shop);
  await idle();

  expect(shop.streams[0]!.wanted).toBe(0);
});
