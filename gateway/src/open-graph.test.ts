import { buildSubgraphSchema } from "@apollo/subgraph";
import { type ExecutionResult, GraphQLError, type GraphQLSchema, parse } from "graphql";
import { expect, test } from "vitest";
import { openGraph } from "./open-graph.js";
import { SupergraphError } from "./plan/supergraph-error.js";
import { subgraphSdl, supergraphOf } from "./plan/testing/supergraph-of.js";
import { inProcessTransport } from "./transport/in-process.js";
import { scriptedTransport } from "./transport/testing/scripted-transport.js";

const sdl = {
  shop: `type Query { books(first: Int = 2): [Book!]! } type Mutation { sell(id: ID!): Book! } type Book @key(fields: "id") { id: ID! title: String! }`,
  post: `type Query { stamps: Int } type Book @key(fields: "id") { id: ID! postage(zone: String): Int }`,
};
const supergraph = supergraphOf(sdl);
const scope = { requestId: "r1", headers: {} };

type Resolvers = Record<string, Record<string, (...args: never[]) => unknown>>;

function schemaOf(name: keyof typeof sdl, resolvers: Resolvers): GraphQLSchema {
  return buildSubgraphSchema([{ typeDefs: parse(subgraphSdl(sdl[name])), resolvers: resolvers as never }]);
}

const titles: Record<string, string> = { b1: "Số đỏ", b2: "Giông tố" };
const bookOf = (id: string) => ({ id, title: titles[id] });
const shop = inProcessTransport({
  schema: schemaOf("shop", {
    Query: { books: (_: unknown, { first }: { first: number }) => ["b1", "b2", "b3"].slice(0, first).map(bookOf) },
    Mutation: { sell: (_: unknown, { id }: { id: string }) => bookOf(id) },
  }),
  contextFor: () => ({}),
});
const post = inProcessTransport({
  schema: schemaOf("post", {
    Query: { stamps: () => 12 },
    Book: { postage: (_: unknown, { zone }: { zone?: string }) => (zone === "far" ? 90 : 13) },
  }),
  contextFor: () => ({}),
});

function ask(graph: ReturnType<typeof openGraph>, source: string, variables?: Record<string, unknown>) {
  return graph.execute({ document: parse(source), source, variables, scope });
}

test("rows of one subgraph carry fields of another, beside what the schema says of itself", async () => {
  const graph = openGraph(supergraph, { transports: { shop, post } });

  expect(
    await ask(graph, `{ books { title p: postage(zone: "far") } __schema { queryType { name } } __typename }`),
  ).toEqual({
    data: {
      books: [
        { title: "Số đỏ", p: 90 },
        { title: "Giông tố", p: 90 },
      ],
      __schema: { queryType: { name: "Query" } },
      __typename: "Query",
    },
  });
});

test("subgraphs are sent a variable as the client wrote it, and its default when there is none", async () => {
  const asked = scriptedTransport(() => ({ data: { as_books: [] } }));
  const graph = openGraph(supergraph, { transports: { shop: asked, post } });
  const source = "query ($n: Int = 5, $unused: Int) { books(first: $n) { id } }";

  await ask(graph, source);
  await ask(graph, source, { n: 1, unused: 3 });
  await ask(graph, source, { n: null });

  expect(asked.asked.map(({ variables }) => variables)).toEqual([{ n: 5 }, { n: 1 }, { n: null }]);
});

test("variables are checked against the schema before anybody is asked", async () => {
  const asked = scriptedTransport(() => ({ data: null }));
  const graph = openGraph(supergraph, { transports: { shop: asked, post: asked } });

  const answer = await ask(graph, "query ($n: Int) { books(first: $n) { id } }", { n: "many" });

  expect(answer.errors?.map(({ message }) => message)).toEqual([
    'Variable "$n" got invalid value "many"; Int cannot represent non-integer value: "many"',
  ]);
  expect(answer).not.toHaveProperty("data");
  expect(asked.asked).toEqual([]);
});

test("one document is planned once, for all who ask at the same time and after", async () => {
  const asked = scriptedTransport(() => ({ data: { stamps: 12 } }));
  const graph = openGraph(supergraph, { transports: { shop, post: asked } });
  const document = parse("{ stamps }");
  const request = () => graph.execute({ document, scope });

  await Promise.all([request(), request(), request()]);
  const later = request();

  expect(later).toEqual({ data: { stamps: 12 } });
  expect(new Set(asked.asked.map(({ document: planned }) => planned)).size).toBe(1);
});

test("a client that has gone does not spoil the plan for others", async () => {
  const graph = openGraph(supergraph, { transports: { shop, post } });
  const document = parse("{ books { title postage } }");
  const gone = AbortSignal.abort();

  const first = await graph.execute({ document, scope: { ...scope, signal: gone } });
  const second = await graph.execute({ document, scope });

  expect(first.errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
    [["books"], "SUBGRAPH_CANCELLED"],
  ]);
  expect(second).toEqual({
    data: {
      books: [
        { title: "Số đỏ", postage: 13 },
        { title: "Giông tố", postage: 13 },
      ],
    },
  });
});

test("an operation that needs too many questions is refused, and refused again", async () => {
  const graph = openGraph(supergraph, { transports: { shop, post }, maxPlanSteps: 1 });
  const refusal = "The operation needs 2 questions to subgraphs; at most 1 are allowed. Ask for less at a time.";

  for (const _ of [1, 2]) {
    const { errors } = await ask(graph, "{ books { postage } }");
    expect(errors?.map(({ message, extensions }) => [message, extensions.code])).toEqual([[refusal, "PLAN_TOO_LARGE"]]);
  }
  expect(await ask(graph, "{ books { id } }")).toEqual({ data: { books: [{ id: "b1" }, { id: "b2" }] } });
});

test.each([
  { source: "{ a: stamps }", operationName: "Other", message: 'Unknown operation named "Other".' },
  {
    source: "query A { stamps } query B { stamps }",
    operationName: undefined,
    message: "Must provide operation name if query contains multiple operations.",
  },
  { source: "fragment F on Query { stamps }", operationName: undefined, message: "Must provide an operation." },
])("$source, of which $operationName is wanted, is refused: $message", async ({ source, operationName, message }) => {
  const graph = openGraph(supergraph, { transports: { shop, post } });

  const answer = await graph.execute({ document: parse(source), operationName, scope });

  expect(answer).toEqual({ errors: [new GraphQLError(message)] });
});

test("a subgraph that does not answer in time costs its fields alone", async () => {
  const graph = openGraph(supergraph, {
    transports: { shop, post: scriptedTransport(() => new Promise(() => {})) },
    subgraphTimeoutMs: 20,
  });

  const { data, errors } = await ask(graph, "{ books { title postage } }");

  expect(data).toEqual({
    books: [
      { title: "Số đỏ", postage: null },
      { title: "Giông tố", postage: null },
    ],
  });
  expect(errors?.map(({ message, path, extensions }) => ({ message, path, extensions }))).toEqual(
    [0, 1].map((i) => ({
      message: 'Subgraph "post" did not answer in time.',
      path: ["books", i, "postage"],
      extensions: { code: "SUBGRAPH_TIMEOUT", serviceName: "post" },
    })),
  );
});

test("when the client goes, nobody is waited for", async () => {
  const controller = new AbortController();
  const graph = openGraph(supergraph, { transports: { shop, post: scriptedTransport(() => new Promise(() => {})) } });
  const answer = graph.execute({ document: parse("{ stamps }"), scope: { ...scope, signal: controller.signal } });

  setTimeout(() => controller.abort(), 5);

  expect((await answer).errors?.map(({ extensions }) => extensions.code)).toEqual(["SUBGRAPH_CANCELLED"]);
});

test("an answer carries no more errors than allowed", async () => {
  const down = scriptedTransport(() => {
    throw new Error("down");
  });
  const graph = openGraph(supergraph, { transports: { shop, post: down }, maxErrors: 2 });

  const { data, errors } = await ask(graph, "{ books(first: 3) { postage } }");

  expect(data).toEqual({ books: [{ postage: null }, { postage: null }, { postage: null }] });
  expect(errors?.map(({ path }) => path)).toEqual([
    ["books", 0, "postage"],
    ["books", 1, "postage"],
  ]);
});

test("the second field of a mutation waits for the first, and is not done when the first leaves nothing to answer", async () => {
  const sold: unknown[] = [];
  const selling = scriptedTransport(({ query }) => {
    sold.push(query);
    return { data: { as_a: null }, errors: [{ message: "sold out", path: ["as_a"] }] };
  });
  const graph = openGraph(supergraph, { transports: { shop: selling, post } });

  const { data, errors } = await ask(graph, `mutation { a: sell(id: "b1") { title } b: sell(id: "b2") { title } }`);

  expect(data).toBeNull();
  expect(errors?.map(({ message, path }) => [message, path])).toEqual([["sold out", ["a"]]]);
  expect(sold).toEqual([`mutation{as_a: sell(id: "b1"){title}}`]);
});

test.each([
  { text: "type Query {", complaint: "The supergraph is not a GraphQL document" },
  {
    text: supergraphOf({ elsewhere: "type Query { a: Int }" }),
    complaint: 'The supergraph names subgraph "elsewhere", for which there is no transport.',
  },
])("a supergraph that cannot be served is refused: $complaint", ({ text, complaint }) => {
  const opening = () => openGraph(text, { transports: { shop, post } });

  expect(opening).toThrow(SupergraphError);
  expect(opening).toThrow(complaint);
});

test("the graph knows which subgraphs are ready, and a transport that throws is not", async () => {
  const down = { ...scriptedTransport(() => null), isReady: () => Promise.reject(new Error("down")) };

  expect(await openGraph(supergraph, { transports: { shop, post: down } }).readiness()).toEqual({
    shop: true,
    post: false,
  });
});

test("a graph that closes answers what it was asked first", async () => {
  const { promise, resolve } = Promise.withResolvers<ExecutionResult>();
  const slow = scriptedTransport(() => promise);
  const graph = openGraph(supergraph, { transports: { shop, post: slow } });
  const answer = ask(graph, "{ stamps }");
  while (slow.asked.length === 0) await new Promise(setImmediate);

  const closing = graph.close();
  await new Promise(setImmediate);
  expect(slow.isClosed).toBe(false);
  resolve({ data: { stamps: 3 } });

  expect(await answer).toEqual({ data: { stamps: 3 } });
  await closing;
  expect(slow.isClosed).toBe(true);
});
