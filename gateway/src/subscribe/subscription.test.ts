import type { ExecutionResult } from "graphql";
import { expect, test } from "vitest";
import type { Graph } from "../graph.js";
import type { RequestScope } from "../transport/transport.js";
import { TransportError } from "../transport/transport-error.js";
import { openShop, query, subscribe } from "./testing/bookshop.js";
import { HandFedSource } from "./testing/hand-fed-source.js";

const done = { done: true, value: undefined };
const idle = () => new Promise<void>(setImmediate);

async function follow(
  graph: Graph,
  source: string,
  change?: Partial<RequestScope>,
): Promise<AsyncIterator<ExecutionResult>> {
  const stream = await subscribe(graph, source, change);
  if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream));
  return stream[Symbol.asyncIterator]();
}

const sold = (id: string) => ({ data: { as_sold: { __typename: "Book", id, title: `no. ${id}` } } });

function asSent({ value }: IteratorResult<ExecutionResult>): {
  data?: unknown;
  errors?: { message: string; path?: unknown }[];
} {
  return JSON.parse(JSON.stringify(value));
}

test("every event is completed by the other subgraphs, and one has nothing of another", async () => {
  const source = new HandFedSource();
  const { graph } = openShop(() => source);
  const events = await follow(graph, query);
  const pull = async (event: unknown) => {
    const pulled = events.next();
    source.give(event);
    return asSent(await pulled);
  };

  expect(await pull(sold("1"))).toEqual({ data: { sold: { title: "no. 1", postage: 10 } } });
  expect(await pull(sold("13"))).toMatchObject({
    data: { sold: { title: "no. 13", postage: null } },
    errors: [{ message: "unlucky", path: ["sold", "postage"] }],
  });
  expect(await pull(sold("2"))).toEqual({ data: { sold: { title: "no. 2", postage: 20 } } });
});

test("an event is asked for when the client asks, and not before", async () => {
  const source = new HandFedSource();
  const { graph } = openShop(() => source);
  const events = await follow(graph, query);
  await idle();
  expect(source.wanted).toBe(0);

  const pulled = events.next();
  await idle();
  expect(source.wanted).toBe(1);
  source.give(sold("1"));
  await pulled;
  await idle();

  expect(source.wanted).toBe(0);
});

test.each([undefined, null, 7, "text", {}, { data: { as_sold: "text" } }, { data: {} }])(
  "an event that reads %j is an error, and the next is read",
  async (event) => {
    const source = new HandFedSource();
    const { graph } = openShop(() => source);
    const events = await follow(graph, query);

    const first = events.next();
    source.give(event);
    const broken = asSent(await first);
    const second = events.next();
    source.give(sold("1"));

    expect(broken.data).toBeNull();
    expect(broken.errors?.map(({ path }) => path)).toEqual([["sold"]]);
    expect(asSent(await second)).toEqual({ data: { sold: { title: "no. 1", postage: 10 } } });
  },
);

test("the subgraph is sent the client's variables and the request's scope", async () => {
  const { graph, shop } = openShop(() => new HandFedSource());

  await subscribe(
    graph,
    "subscription ($n: Int) { sold(shelf: $n) { title } }",
    { headers: { "x-reader": "An" } },
    { n: 4 },
  );

  expect(shop.asked).toMatchObject([
    {
      kind: "subscription",
      query: "subscription($n:Int){as_sold: sold(shelf: $n){title}}",
      variables: { n: 4 },
      scope: { requestId: "r1", headers: { "x-reader": "An" } },
    },
  ]);
});

test("who leaves leaves the subgraph", async () => {
  const source = new HandFedSource();
  const { graph } = openShop(() => source);
  const events = await follow(graph, query);
  const pulled = events.next();

  await events.return?.();

  expect(await pulled).toEqual(done);
  expect(source.told).toEqual(["next", "return"]);
});

test("a client that has gone leaves the subgraph", async () => {
  const source = new HandFedSource();
  const { graph } = openShop(() => source);
  const controller = new AbortController();
  const events = await follow(graph, query, { signal: controller.signal });
  const pulled = events.next();

  controller.abort();

  expect(await pulled).toEqual(done);
  expect(source.told).toEqual(["next", "return"]);
});

test("a graph that closes ends its streams", async () => {
  const source = new HandFedSource();
  const { graph, shop } = openShop(() => source);
  const events = await follow(graph, query);
  const pulled = events.next();

  await graph.close();

  expect(await pulled).toEqual(done);
  expect(source.told).toEqual(["next", "return"]);
  expect(shop.isClosed).toBe(true);
});

test("a stream that breaks ends with a typed error", async () => {
  const source = new HandFedSource();
  const { graph } = openShop(() => source);
  const events = await follow(graph, query);

  const pulled = events.next();
  source.break(new TransportError("SUBGRAPH_ANSWER_TOO_LARGE"));

  expect(asSent(await pulled)).toEqual({
    errors: [
      {
        message: 'Subgraph "shop" gave an answer that is too large.',
        path: ["sold"],
        extensions: { code: "SUBGRAPH_ANSWER_TOO_LARGE", serviceName: "shop" },
      },
    ],
  });
  expect(await events.next()).toEqual(done);
});
