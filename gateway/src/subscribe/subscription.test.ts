import type { ExecutionResult } from "graphql";
import { parse } from "graphql";
import { expect, test } from "vitest";
import type { Graph } from "../graph.js";
import { openGraph } from "../open-graph.js";
import { supergraphOf } from "../plan/testing/supergraph-of.js";
import { scriptedTransport } from "../transport/testing/scripted-transport.js";
import type { RequestScope } from "../transport/transport.js";
import { TransportError } from "../transport/transport-error.js";
import { HandFedSource } from "./testing/hand-fed-source.js";

const supergraph = supergraphOf({
  shop: `type Query { a: Int } type Subscription { sold(shelf: Int): Book! } type Book @key(fields: "id") { id: ID! title: String! }`,
  post: `type Book @key(fields: "id") { id: ID! postage: Int }`,
});
const done = { done: true, value: undefined };
const idle = () => new Promise<void>(setImmediate);

/** Postage is ten times the number of the book; book 13 has none to tell. */
function postage(representations: { id: string }[]): ExecutionResult {
  const _entities = representations.map(({ id }) => ({ postage: id === "13" ? null : Number(id) * 10 }));
  const unlucky = representations.findIndex(({ id }) => id === "13");
  if (unlucky < 0) return { data: { _entities } };
  return { data: { _entities }, errors: [{ message: "unlucky", path: ["_entities", unlucky, "postage"] }] as never };
}

function open(events: () => unknown) {
  const shop = scriptedTransport(() => ({ data: { a: 1 } }), events);
  const post = scriptedTransport(({ variables }) => postage(variables?.representations as { id: string }[]));
  return { shop, post, graph: openGraph(supergraph, { transports: { shop, post }, subgraphTimeoutMs: 500 }) };
}

const scope: RequestScope = { requestId: "r1", headers: {} };

function subscribe(
  graph: Graph,
  source: string,
  change: Partial<RequestScope> = {},
  variables?: Record<string, unknown>,
) {
  return graph.subscribe({ document: parse(source), source, variables, scope: { ...scope, ...change } });
}

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
const query = "subscription { sold { title postage } }";

function asSent({ value }: IteratorResult<ExecutionResult>): {
  data?: unknown;
  errors?: { message: string; path?: unknown }[];
} {
  return JSON.parse(JSON.stringify(value));
}

test("every event is completed by the other subgraphs, and one has nothing of another", async () => {
  const source = new HandFedSource();
  const { graph } = open(() => source);
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
  const { graph } = open(() => source);
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
    const { graph } = open(() => source);
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
  const { graph, shop } = open(() => new HandFedSource());

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
  const { graph } = open(() => source);
  const events = await follow(graph, query);
  const pulled = events.next();

  await events.return?.();

  expect(await pulled).toEqual(done);
  expect(source.told).toEqual(["next", "return"]);
});

test("a client that has gone leaves the subgraph", async () => {
  const source = new HandFedSource();
  const { graph } = open(() => source);
  const controller = new AbortController();
  const events = await follow(graph, query, { signal: controller.signal });
  const pulled = events.next();

  controller.abort();

  expect(await pulled).toEqual(done);
  expect(source.told).toEqual(["next", "return"]);
});

test("a graph that closes ends its streams", async () => {
  const source = new HandFedSource();
  const { graph, shop } = open(() => source);
  const events = await follow(graph, query);
  const pulled = events.next();

  await graph.close();

  expect(await pulled).toEqual(done);
  expect(source.told).toEqual(["next", "return"]);
  expect(shop.isClosed).toBe(true);
});

test("a stream that breaks ends with a typed error", async () => {
  const source = new HandFedSource();
  const { graph } = open(() => source);
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

test.each([
  {
    refusal: { errors: [{ message: "no clock", path: ["as_sold"] }] },
    message: "no clock",
    code: "DOWNSTREAM_SERVICE_ERROR",
  },
  { refusal: "text", message: 'Subgraph "shop" gave an answer that is not valid.', code: "SUBGRAPH_BAD_ANSWER" },
  {
    refusal: new TransportError("SUBGRAPH_TIMEOUT"),
    message: 'Subgraph "shop" did not answer in time.',
    code: "SUBGRAPH_TIMEOUT",
  },
  {
    refusal: new Error("connect ECONNREFUSED 10.0.0.7"),
    message: 'Subgraph "shop" cannot be reached.',
    code: "SUBGRAPH_UNREACHABLE",
  },
])("a subscription refused by $refusal is an answer of errors: $code", async ({ refusal, message, code }) => {
  const { graph } = open(() => {
    if (refusal instanceof Error) throw refusal;
    return refusal;
  });

  const answer = await subscribe(graph, query);

  expect(JSON.parse(JSON.stringify(answer))).toEqual({
    errors: [{ message, path: ["sold"], extensions: { code, serviceName: "shop" } }],
  });
});

test("a subgraph that never says yes or no is not waited for, and left when it does", async () => {
  const late = Promise.withResolvers<HandFedSource<unknown>>();
  const { graph } = open(() => late.promise);
  const source = new HandFedSource();

  const answer = await subscribe(graph, query);
  late.resolve(source);
  await idle();

  expect(answer).toMatchObject({ errors: [{ path: ["sold"], extensions: { code: "SUBGRAPH_TIMEOUT" } }] });
  expect(source.told).toEqual(["return"]);
});

test("a client that goes before the subgraph has said anything is not kept", async () => {
  const controller = new AbortController();
  const { graph } = open(() => new Promise(() => {}));

  const answer = subscribe(graph, query, { signal: controller.signal });
  setTimeout(() => controller.abort(), 5);

  expect(await answer).toMatchObject({ errors: [{ path: ["sold"], extensions: { code: "SUBGRAPH_CANCELLED" } }] });
});

test("variables that do not fit are refused before the subgraph is asked", async () => {
  const { graph, shop } = open(() => new HandFedSource());

  const answer = await subscribe(graph, "subscription ($n: Int!) { sold(shelf: $n) { title } }");

  expect(answer).toMatchObject({ errors: [{ message: 'Variable "$n" of required type "Int!" was not provided.' }] });
  expect(shop.asked).toEqual([]);
});

test("a query that is subscribed to is answered, a subscription that is executed is refused", async () => {
  const { graph } = open(() => new HandFedSource());

  expect(await subscribe(graph, "{ a }")).toEqual({ data: { a: 1 } });
  expect(await graph.execute({ document: parse(query), scope })).toMatchObject({
    errors: [{ message: "A subscription is subscribed to, not executed." }],
  });
});
