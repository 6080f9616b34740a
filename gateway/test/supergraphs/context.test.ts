import { parse } from "graphql";
import { expect, test } from "vitest";
import { openGraph } from "../../src/open-graph.js";
import { inProcessTransport } from "../../src/transport/in-process.js";
import { asSent } from "../world/answer.js";
import { compose } from "../world/compose.js";
import { subgraphSchema } from "../world/subgraph-schema.js";
import { clientOf } from "../world/world.js";

interface Context {
  requestId: string;
  number: number;
}

const sdl = `
  type Query { who: String later: String broken: String! }
  type Subscription { ticks: Int }
`;

const schema = subgraphSchema({
  sdl,
  resolvers: {
    Query: {
      who: (_: unknown, __: unknown, { requestId, number }: Context) => `${requestId} ${number}`,
      later: async (_: unknown, __: unknown, { number }: Context) => `later ${number}`,
      broken: () => {
        throw new Error("broken");
      },
    },
    Subscription: {
      ticks: {
        subscribe: async function* () {
          yield { ticks: 1 };
          yield { ticks: 2 };
        },
      },
    },
  },
});

function opened(makeContext: (context: Context) => unknown) {
  const released: unknown[] = [];
  let made = 0;
  const contextFor = ({ requestId }: { requestId: string }) => makeContext({ requestId, number: ++made });
  const transport = inProcessTransport({ schema, contextFor, release: (context) => void released.push(context) });
  const graph = openGraph(compose({ only: sdl }).supergraphSdl, { transports: { only: transport } });
  return { ...clientOf(graph), graph, released };
}

test.each([
  { context: "made at once", make: (context: Context) => context },
  { context: "made later", make: async (context: Context) => context },
])("a context that is $context serves one call and is released once", async ({ make }) => {
  const { ask, released } = opened(make);

  expect(await ask(`{ who }`)).toEqual({ data: { who: "request-1 1" } });
  expect(await ask(`{ later }`)).toEqual({ data: { later: "later 2" } });
  expect((await ask(`{ broken }`)).errors).toEqual([{ path: ["broken"], message: "broken" }]);

  expect(released).toEqual([1, 2, 3].map((number) => ({ requestId: "request-1", number })));
});

test("a question asked over and over gets a context of its own each time", async () => {
  const { ask, released } = opened((context) => context);

  const answers = [];
  for (let time = 0; time < 5; time++) answers.push((await ask(`{ who }`)).data?.who);

  expect(answers).toEqual(["request-1 1", "request-1 2", "request-1 3", "request-1 4", "request-1 5"]);
  expect(released).toHaveLength(5);
});

test("a stream keeps its context until it has ended", async () => {
  const { listen, released } = opened((context) => context);

  expect(await listen(`subscription { ticks }`)).toEqual([{ data: { ticks: 1 } }, { data: { ticks: 2 } }]);

  expect(released).toEqual([{ requestId: "request-1", number: 1 }]);
});

test.each([
  {
    how: "throws",
    make: () => {
      throw new Error("no database");
    },
  },
  { how: "rejects", make: async () => Promise.reject(new Error("no database")) },
])("where making the context $how, the field has a typed error that tells nothing", async ({ make }) => {
  const { ask, graph, released } = opened(make);
  const document = parse(`{ who }`);

  expect((await ask(`{ who }`)).data).toEqual({ who: null });
  const { errors } = asSent(await graph.execute({ document, scope: { requestId: "r", headers: {} } }));

  expect(errors).toMatchObject([{ path: ["who"], extensions: { serviceName: "only" } }]);
  expect(JSON.stringify(errors)).not.toContain("database");
  expect(released).toEqual([]);
});
