import { setTimeout as later } from "node:timers/promises";
import { buildSchema, type ExecutionResult, type GraphQLSchema, parse } from "graphql";
import { expect, test } from "vitest";
import { type InProcessSubgraph, inProcessTransport } from "./in-process.js";
import type { RequestScope, SubgraphRequest, Transport } from "./transport.js";

interface Reader {
  name: string;
}

type Resolve = (source: never, given: never, reader: Reader) => unknown;

function schemaWith(resolvers: Record<string, Resolve>): GraphQLSchema {
  const schema = buildSchema(`
    interface Work { id: ID! }
    type Book implements Work { id: ID! title: String! }
    type Query { book(id: ID!): Book books: [Book!] work: Work reader: String slow: String broken: String must: String! }
    type Subscription { tick: Int }
  `);
  for (const type of [schema.getQueryType(), schema.getSubscriptionType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const resolve = resolvers[field.name];
      if (resolve === undefined) continue;
      if (field.name === "tick") field.subscribe = resolve as never;
      else field.resolve = resolve as never;
    }
  }
  return schema;
}

const schema = schemaWith({
  book: (_, { id }: { id: string }) => ({ id, title: `no. ${id}` }),
  books: async () => [{ id: "1", title: "one" }, { id: "2" }],
  work: () => ({ __typename: "Book", id: "1" }),
  reader: (_, __, { name }) => name,
  slow: async () => {
    await later(1);
    return "done";
  },
  broken: () => {
    throw new Error("oh");
  },
  must: () => null,
});

const scope: RequestScope = { requestId: "r1", headers: { "x-reader": "An" } };

function requestOf(
  query: string,
  variables?: Record<string, unknown>,
  kind: SubgraphRequest["kind"] = "query",
): SubgraphRequest {
  return { kind, query, document: parse(query), scope, ...(variables && { variables }) };
}

function subgraph(change: Partial<InProcessSubgraph> = {}): Transport {
  return inProcessTransport({ schema, contextFor: ({ headers }) => ({ name: headers["x-reader"] }), ...change });
}

function asSent(result: unknown): unknown {
  return JSON.parse(JSON.stringify(result));
}

test.each([
  {
    query: "query ($id: ID!) { book(id: $id) { title } }",
    variables: { id: "7" },
    answer: { data: { book: { title: "no. 7" } } },
  },
  {
    query: "{ a: book(id: 1) { id } work { id ... on Book { __typename } } }",
    answer: { data: { a: { id: "1" }, work: { id: "1", __typename: "Book" } } },
  },
  { query: "{ slow }", answer: { data: { slow: "done" } } },
  { query: "{ reader }", answer: { data: { reader: "An" } } },
])("$query has one answer, interpreted at first and compiled later", async ({ query, variables, answer }) => {
  const transport = subgraph();

  for (let use = 1; use <= 5; use++)
    expect(asSent(await transport.execute(requestOf(query, variables)))).toEqual(answer);
});

test.each([
  {
    query: "{ books { title } }",
    data: { books: null },
    message: "Cannot return null for non-nullable field Book.title.",
    path: ["books", 1, "title"],
  },
  { query: "{ broken reader }", data: { broken: null, reader: "An" }, message: "oh", path: ["broken"] },
  { query: "{ must }", data: null, message: "Cannot return null for non-nullable field Query.must.", path: ["must"] },
])("$query goes wrong in one way, interpreted at first and compiled later", async ({ query, data, message, path }) => {
  const transport = subgraph();

  for (let use = 1; use <= 5; use++) {
    expect(asSent(await transport.execute(requestOf(query)))).toMatchObject({ data, errors: [{ message, path }] });
  }
});

test("what is there at once comes without a promise", () => {
  const transport = subgraph();

  for (let use = 1; use <= 5; use++) expect(transport.execute(requestOf("{ reader }"))).not.toBeInstanceOf(Promise);
});

test("questions beyond what is kept are answered all the same", async () => {
  const transport = inProcessTransport({ schema, contextFor: () => ({}) }, { cacheSize: 1 });

  for (let use = 1; use <= 4; use++) {
    for (const id of ["1", "2"]) {
      expect(asSent(await transport.execute(requestOf(`{ book(id: ${id}) { id } }`)))).toEqual({
        data: { book: { id } },
      });
    }
  }
});

test.each(["{ reader }", "{ slow }", "{ broken }"])(
  "the context of %s is released once, when there is an answer",
  async (query) => {
    const released: unknown[] = [];
    const transport = subgraph({
      contextFor: async () => ({ name: "An" }),
      release: (context) => released.push(context),
    });

    await transport.execute(requestOf(query));

    expect(released).toEqual([{ name: "An" }]);
  },
);

test("a context that cannot be made is a failure, and nothing is released", async () => {
  const released: unknown[] = [];
  const contextFor = async () => {
    throw new Error("no database");
  };

  const answer = subgraph({ contextFor, release: (context) => released.push(context) }).execute(
    requestOf("{ reader }"),
  );

  await expect(answer).rejects.toThrow("no database");
  expect(released).toEqual([]);
});

async function* ticks(until: number) {
  for (let n = 1; n <= until; n++) yield { tick: n };
}

const ticking = (source: () => unknown) => schemaWith({ tick: source });

async function open(transport: Transport): Promise<AsyncIterator<ExecutionResult>> {
  const stream = await transport.subscribe(requestOf("subscription { tick }", undefined, "subscription"));
  if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream));
  return stream[Symbol.asyncIterator]();
}

test("a stream brings each event, and its context is released at the end", async () => {
  const released: unknown[] = [];
  const transport = inProcessTransport({
    schema: ticking(() => ticks(2)),
    contextFor: () => "context",
    release: (context) => released.push(context),
  });

  const events = await open(transport);
  const seen = [await events.next(), await events.next()];
  expect(released).toEqual([]);

  expect(await events.next()).toEqual({ done: true, value: undefined });
  expect(asSent(seen.map(({ value }) => value))).toEqual([{ data: { tick: 1 } }, { data: { tick: 2 } }]);
  expect(released).toEqual(["context"]);
});

test("who leaves a stream releases its context, and its source is told", async () => {
  const told: string[] = [];
  const source = {
    [Symbol.asyncIterator]: () => source,
    next: () => new Promise(() => {}),
    return: async () => {
      told.push("left");
      return { done: true };
    },
  };
  const transport = inProcessTransport({
    schema: ticking(() => source),
    contextFor: () => "context",
    release: () => told.push("released"),
  });
  const events = await open(transport);

  const waiting = events.next();
  await events.return?.();

  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(told.sort()).toEqual(["left", "released"]);
});

test("a subscription that cannot begin is an answer of errors, and its context is released", async () => {
  const released: unknown[] = [];
  const refusing = ticking(() => {
    throw new Error("no clock");
  });
  const transport = inProcessTransport({
    schema: refusing,
    contextFor: () => "context",
    release: (context) => released.push(context),
  });

  const answer = await transport.subscribe(requestOf("subscription { tick }", undefined, "subscription"));

  expect(asSent(answer)).toMatchObject({ errors: [{ message: "no clock", path: ["tick"] }] });
  expect(released).toEqual(["context"]);
});

test("a source that breaks tells whoever waits, and its context is released", async () => {
  const released: unknown[] = [];
  const breaking = async function* () {
    yield { tick: 1 };
    throw new Error("the clock stopped");
  };
  const transport = inProcessTransport({
    schema: ticking(breaking),
    contextFor: () => "context",
    release: (context) => released.push(context),
  });

  const events = await open(transport);
  await events.next();

  await expect(events.next()).rejects.toThrow("the clock stopped");
  expect(released).toEqual(["context"]);
});
