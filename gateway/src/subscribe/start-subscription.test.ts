import { parse } from "graphql";
import { expect, test } from "vitest";
import { TransportError } from "../transport/transport-error.js";
import { openShop, query, scope, subscribe } from "./testing/bookshop.js";
import { HandFedSource } from "./testing/hand-fed-source.js";

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
  const { graph } = openShop(() => {
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
  const { graph } = openShop(() => late.promise);
  const source = new HandFedSource();

  const answer = await subscribe(graph, query);
  late.resolve(source);
  await new Promise<void>(setImmediate);

  expect(answer).toMatchObject({ errors: [{ path: ["sold"], extensions: { code: "SUBGRAPH_TIMEOUT" } }] });
  expect(source.told).toEqual(["return"]);
});

test("a client that goes before the subgraph has said anything is not kept", async () => {
  const controller = new AbortController();
  const { graph } = openShop(() => new Promise(() => {}));

  const answer = subscribe(graph, query, { signal: controller.signal });
  setTimeout(() => controller.abort(), 5);

  expect(await answer).toMatchObject({ errors: [{ path: ["sold"], extensions: { code: "SUBGRAPH_CANCELLED" } }] });
});

test("variables that do not fit are refused before the subgraph is asked", async () => {
  const { graph, shop } = openShop(() => new HandFedSource());

  const answer = await subscribe(graph, "subscription ($n: Int!) { sold(shelf: $n) { title } }");

  expect(answer).toMatchObject({ errors: [{ message: 'Variable "$n" of required type "Int!" was not provided.' }] });
  expect(shop.asked).toEqual([]);
});

test("a query that is subscribed to is answered, a subscription that is executed is refused", async () => {
  const { graph } = openShop(() => new HandFedSource());

  expect(await subscribe(graph, "{ a }")).toEqual({ data: { a: 1 } });
  expect(await graph.execute({ document: parse(query), scope })).toMatchObject({
    errors: [{ message: "A subscription is subscribed to, not executed." }],
  });
});
