import { parse } from "graphql";
import { expect, test } from "vitest";
import type { SubgraphRequest } from "../../src/transport/transport.js";
import { asSent } from "../world/answer.js";
import { world } from "../world/world.js";

const seen: SubgraphRequest[] = [];
const stopped: string[] = [];
let hang: () => void = () => {};

const { graph } = world(
  {
    fast: {
      sdl: `
        type Query { thing: Thing now: Int }
        type Subscription { ticks: Int }
        type Thing @key(fields: "id") { id: ID! }
      `,
      resolvers: {
        Query: { thing: () => ({ id: "1" }), now: () => 1 },
        Subscription: { ticks: { subscribe: ticks } },
      },
    },
    slow: {
      sdl: `type Thing @key(fields: "id") { id: ID! name: String } type Mutation { write: Int }`,
      resolvers: {
        Thing: {
          name: () =>
            new Promise(() => {
              hang();
            }),
        },
      },
    },
  },
  {
    change: (_, inner) => ({
      ...inner,
      execute(request) {
        seen.push(request);
        return inner.execute(request);
      },
    }),
  },
);

async function* ticks() {
  try {
    for (let n = 1; ; n++) yield { ticks: n };
  } finally {
    stopped.push("ticks");
  }
}

function requestOf(source: string, signal: AbortSignal) {
  return { document: parse(source), source, scope: { requestId: "r-7", headers: { "accept-language": "vi" }, signal } };
}

test("a client that goes away in the middle ends the operation; what was there is kept", async () => {
  const client = new AbortController();
  hang = () => client.abort();

  const { data, errors } = asSent(await graph.execute(requestOf(`{ now thing { id name } }`, client.signal)));

  expect(data).toEqual({ now: 1, thing: { id: "1", name: null } });
  expect(errors).toMatchObject([{ path: ["thing", "name"], extensions: { code: "SUBGRAPH_CANCELLED" } }]);
});

test("a client that was gone before costs no call, and its document is planned for the next one all the same", async () => {
  const source = `{ late: now }`;
  seen.length = 0;

  const { data } = asSent(await graph.execute(requestOf(source, AbortSignal.abort())));
  const calls = seen.length;
  const next = asSent(await graph.execute(requestOf(source, new AbortController().signal)));

  expect({ data, calls }).toEqual({ data: { late: null }, calls: 0 });
  expect(next).toEqual({ data: { late: 1 } });
});

test("the request's own words travel to every subgraph", async () => {
  const client = new AbortController();
  hang = () => client.abort();
  seen.length = 0;

  await graph.execute(requestOf(`{ thing { name } }`, client.signal));

  expect(seen.map(({ scope }) => [scope.requestId, scope.headers, scope.signal === client.signal])).toEqual([
    ["r-7", { "accept-language": "vi" }, true],
    ["r-7", { "accept-language": "vi" }, true],
  ]);
});

test.each([
  { who: "a listener that leaves", by: "return" },
  { who: "a client that goes away", by: "abort" },
])("$who stops the source", async ({ by }) => {
  const client = new AbortController();
  stopped.length = 0;
  const stream = await graph.subscribe(requestOf(`subscription { ticks }`, client.signal));
  if (!(Symbol.asyncIterator in stream)) throw new Error("it did not begin");
  const events = stream[Symbol.asyncIterator]();

  const first = await events.next();
  if (by === "return") await events.return?.();
  else client.abort();
  const last = await events.next();

  expect(first.value).toEqual({ data: { ticks: 1 } });
  expect(last.done).toBe(true);
  expect(stopped).toEqual(["ticks"]);
});

test("a client that was gone before hears nothing", async () => {
  stopped.length = 0;
  const stream = await graph.subscribe(requestOf(`subscription { ticks }`, AbortSignal.abort()));

  const heard: unknown[] = [];
  if (Symbol.asyncIterator in stream) for await (const event of stream) heard.push(event);

  expect(heard).toEqual([]);
});

test("closing the graph ends every stream", async () => {
  const stream = await graph.subscribe(requestOf(`subscription { ticks }`, new AbortController().signal));
  if (!(Symbol.asyncIterator in stream)) throw new Error("it did not begin");
  const events = stream[Symbol.asyncIterator]();
  await events.next();

  await graph.close();

  expect((await events.next()).done).toBe(true);
});
