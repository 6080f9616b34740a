import type { ExecutionResult } from "graphql";
import { parse } from "graphql";
import { expect, test } from "vitest";
import { executableSchema } from "../door/testing/executable-schema.js";
import { inProcessTransport } from "../transport/in-process.js";
import { openShop, query, subscribe } from "./testing/bookshop.js";
import { HandFedSource } from "./testing/hand-fed-source.js";

const SOLD = { data: { as_sold: { __typename: "Book", id: "1", title: "no. 1" } } };
const ANSWERED = { data: { sold: { title: "no. 1", postage: 10 } } };

type Results = AsyncIterator<ExecutionResult>;
const plain = ({ value }: IteratorResult<ExecutionResult>) => JSON.parse(JSON.stringify(value));

/** Subscribers of one shop, each with its own source. */
async function shopWith(...asked: [source: string, variables?: object, signal?: AbortSignal][]) {
  const sources = asked.map(() => new HandFedSource());
  const waiting = [...sources];
  const { graph, post } = openShop(() => waiting.shift());
  const results: Results[] = [];
  for (const [source, variables, signal] of asked) {
    const stream = await subscribe(graph, source, signal && { signal }, variables as Record<string, unknown>);
    results.push((stream as AsyncIterable<ExecutionResult>)[Symbol.asyncIterator]());
  }
  const giveAll = (event: () => unknown) => {
    const pulled = results.map((each) => each.next());
    for (const source of sources) source.give(event());
    return pulled;
  };
  return { giveAll, post, results };
}

test("an event that several are given as one object is completed by the other subgraphs once", async () => {
  const { giveAll, post } = await shopWith([query], [query], [query]);

  const answers = await Promise.all(giveAll(() => SOLD));

  expect(answers.map(plain)).toEqual([ANSWERED, ANSWERED, ANSWERED]);
  expect(post.asked).toHaveLength(1);
});

test("two objects are two events, however alike they look", async () => {
  const { giveAll, post } = await shopWith([query], [query]);

  await Promise.all(giveAll(() => structuredClone(SOLD)));

  expect(post.asked).toHaveLength(2);
});

test("those who ask for something else are answered by themselves, arguments of the stream aside", async () => {
  const shelf = "subscription ($n: Int, $dear: Boolean!) { sold(shelf: $n) { title postage @include(if: $dear) } }";
  const { giveAll, post } = await shopWith(
    [shelf, { n: 1, dear: true }],
    [shelf, { n: 2, dear: true }],
    [shelf, { n: 1, dear: false }],
    [query],
  );

  const answers = await Promise.all(giveAll(() => SOLD));

  expect(answers.map(plain)).toEqual([ANSWERED, ANSWERED, { data: { sold: { title: "no. 1" } } }, ANSWERED]);
  expect(post.asked).toHaveLength(2);
});

test("when the first of them leaves, the others do not lose the answer", async () => {
  const leaving = new AbortController();
  const { giveAll } = await shopWith([query, {}, leaving.signal], [query]);

  const [first, second] = giveAll(() => SOLD);
  leaving.abort();

  expect(await first).toEqual({ done: true, value: undefined });
  expect(plain(await second!)).toEqual(ANSWERED);
});

test.each([
  ["alike are answered by one run of the resolvers", ["An", "An"], 1],
  ["not alike are answered each", ["An", "Bình"], 2],
])("subscribers of a subgraph of this process who are %s", async (_, readers, runs) => {
  const news = { title: "x" };
  let asked = 0;
  const schema = executableSchema(
    "type Query { a: Int } type Subscription { told(n: Int): News! } type News { title: String! }",
    {
      "Subscription.told": {
        subscribe: async function* () {
          yield news;
        },
        resolve: (event) => {
          asked += 1;
          return event;
        },
      },
    },
  );
  const transport = inProcessTransport({ schema, contextFor: ({ headers }) => headers.reader, alike: String });
  const text = "subscription ($n: Int) { told(n: $n) { title } }";

  for (const [n, reader] of readers.entries()) {
    const scope = { requestId: "r", headers: { reader } };
    const request = { kind: "subscription" as const, query: text, document: parse(text), variables: { n }, scope };
    const events = (await transport.subscribe(request)) as AsyncIterable<ExecutionResult>;
    expect(plain(await events[Symbol.asyncIterator]().next())).toEqual({ data: { told: { title: "x" } } });
  }

  expect(asked).toBe(runs);
});
