import { type ExecutionResult, parse } from "graphql";
import { expect, test } from "vitest";
import type { Graph } from "./graph.js";
import { openGraph } from "./open-graph.js";
import { SupergraphError } from "./plan/supergraph-error.js";
import { supergraphOf } from "./plan/testing/supergraph-of.js";
import { reloadableGraph } from "./reloadable-graph.js";
import { type ScriptedTransport, scriptedTransport } from "./transport/testing/scripted-transport.js";

const shopAndPost = supergraphOf({ shop: "type Query { books: Int }", post: "type Query { stamps: Int }" });
const shopAlone = supergraphOf({ shop: "type Query { books: Int films: Int }" });

function open(answer: () => unknown = () => ({ data: { books: 3, films: 4, stamps: 5 } })) {
  const transports = new Map<string, ScriptedTransport>();
  const first = openGraph(shopAndPost, {
    transports: (name, url) => {
      const transport = scriptedTransport(answer);
      transports.set(`${name} ${url}`, transport);
      return transport;
    },
  });
  return { transports, graph: reloadableGraph(first, { lastOrdersMs: 0 }) };
}

const ask = (graph: Graph, source: string) =>
  graph.execute({ document: parse(source), scope: { requestId: "r1", headers: {} } });
const shop = "shop http://shop.example/graphql";
const post = "post http://post.example/graphql";

test("after a reload the graph is the new one, and tells who listens", async () => {
  const { graph } = open();
  const heard: Graph[] = [];
  const stop = graph.onReload((next) => heard.push(next));

  await graph.reload(shopAlone);

  expect(graph.subgraphNames).toEqual(["shop"]);
  expect(graph.supergraphSdl).toBe(shopAlone);
  expect(Object.keys(graph.schema.getQueryType()?.getFields() ?? {})).toEqual(["books", "films"]);
  expect(await ask(graph, "{ films }")).toEqual({ data: { films: 4 } });
  expect(heard).toEqual([graph.current]);

  stop();
  await graph.reload(shopAndPost);
  expect(heard).toHaveLength(1);
});

test("a subgraph that stays keeps its connections; one that is gone is closed", async () => {
  const { graph, transports } = open();

  await graph.reload(shopAlone);

  expect([...transports.keys()]).toEqual([post, shop]);
  expect(transports.get(shop)?.isClosed).toBe(false);
  expect(transports.get(post)?.isClosed).toBe(true);
});

test("a subgraph that moved is connected anew", async () => {
  const { graph, transports } = open();

  await graph.reload(shopAndPost.replace("http://shop.example/graphql", "http://elsewhere.example/graphql"));

  expect([...transports.keys()]).toEqual([post, shop, "shop http://elsewhere.example/graphql"]);
  expect(transports.get(shop)?.isClosed).toBe(true);
});

test.each(["type Query {", "type Query { a: Int }", shopAlone.replace("films: Int", "films: Nothing")])(
  "a supergraph that cannot be opened is refused, and the old one stays",
  async (text) => {
    const { graph, transports } = open();
    const before = graph.current;

    await expect(graph.reload(text)).rejects.toThrow(SupergraphError);

    expect(graph.current).toBe(before);
    expect(await ask(graph, "{ stamps }")).toEqual({ data: { stamps: 5 } });
    expect([...transports.values()].some(({ isClosed }) => isClosed)).toBe(false);
  },
);

test("what is under way is answered by the graph it was asked of, which then closes", async () => {
  const { promise, resolve } = Promise.withResolvers<ExecutionResult>();
  const { graph, transports } = open(() => promise);
  const underWay = ask(graph, "{ stamps }");
  while (transports.get(post)?.asked.length === 0) await new Promise(setImmediate);

  const reloading = graph.reload(shopAlone);
  await new Promise((later) => setTimeout(later, 20));
  expect(transports.get(post)?.isClosed).toBe(false);
  resolve({ data: { stamps: 7 } });

  expect(await underWay).toEqual({ data: { stamps: 7 } });
  await reloading;
  expect(transports.get(post)?.isClosed).toBe(true);
});

test("one who still holds the old graph is answered by it for a while", async () => {
  const first = openGraph(shopAndPost, { transports: () => scriptedTransport(() => ({ data: { stamps: 5 } })) });
  const graph = reloadableGraph(first, { lastOrdersMs: 1_000 });
  const held = graph.current;

  const reloading = graph.reload(shopAlone);
  expect(await ask(held, "{ stamps }")).toEqual({ data: { stamps: 5 } });
  await graph.close();

  await reloading;
});

test("closing closes the graph of now and all that went before", async () => {
  const { graph, transports } = open();
  const reloading = graph.reload(shopAlone);

  await graph.close();
  await reloading;

  expect([...transports.values()].map(({ isClosed }) => isClosed)).toEqual([true, true]);
});

test("a graph that is closed is followed by none", async () => {
  const { graph } = open();
  await graph.close();

  await expect(graph.reload(shopAlone)).rejects.toThrow("The graph is closed; nothing follows it.");
});

test("reloads come in the order they were asked for", async () => {
  const { graph } = open();

  await Promise.all([graph.reload(shopAlone), graph.reload("type Query {").catch(() => {}), graph.reload(shopAndPost)]);

  expect(graph.supergraphSdl).toBe(shopAndPost);
});

test("requests without pause over twenty reloads are all answered", async () => {
  const { graph } = open(async () => {
    await new Promise(setImmediate);
    return { data: { books: 3 } };
  });
  let isOver = false;
  const asking = (async () => {
    const answers: ExecutionResult[] = [];
    while (!isOver) answers.push(await ask(graph, "{ books }"));
    return answers;
  })();

  for (let i = 0; i < 20; i++) await graph.reload(i % 2 === 0 ? shopAlone : shopAndPost);
  isOver = true;

  const answers = await asking;
  expect(answers.length).toBeGreaterThan(20);
  expect(answers.filter(({ data }) => data?.books !== 3)).toEqual([]);
});
