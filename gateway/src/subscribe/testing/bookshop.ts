import { type ExecutionResult, parse } from "graphql";
import type { Graph } from "../../graph.js";
import { openGraph } from "../../open-graph.js";
import { supergraphOf } from "../../plan/testing/supergraph-of.js";
import { scriptedTransport } from "../../transport/testing/scripted-transport.js";
import type { RequestScope } from "../../transport/transport.js";

const supergraph = supergraphOf({
  shop: `type Query { a: Int } type Subscription { sold(shelf: Int): Book! } type Book @key(fields: "id") { id: ID! title: String! }`,
  post: `type Book @key(fields: "id") { id: ID! postage: Int }`,
});
/** Every book sold, with what the other subgraph knows of it. */
export const query = "subscription { sold { title postage } }";

/** Postage is ten times the number of the book; book 13 has none to tell. */
function postage(representations: { id: string }[]): ExecutionResult {
  const _entities = representations.map(({ id }) => ({ postage: id === "13" ? null : Number(id) * 10 }));
  const unlucky = representations.findIndex(({ id }) => id === "13");
  if (unlucky < 0) return { data: { _entities } };
  return { data: { _entities }, errors: [{ message: "unlucky", path: ["_entities", unlucky, "postage"] }] as never };
}

/** A shop that tells of what is sold, and a post that knows the postage. */
export function openShop(events: () => unknown) {
  const shop = scriptedTransport(() => ({ data: { a: 1 } }), events);
  const post = scriptedTransport(({ variables }) => postage(variables?.representations as { id: string }[]));
  return { shop, post, graph: openGraph(supergraph, { transports: { shop, post }, subgraphTimeoutMs: 500 }) };
}

/** The scope of every request here. */
export const scope: RequestScope = { requestId: "r1", headers: {} };

/** Subscribes as a client does. */
export function subscribe(
  graph: Graph,
  source: string,
  change: Partial<RequestScope> = {},
  variables?: Record<string, unknown>,
) {
  return graph.subscribe({ document: parse(source), source, variables, scope: { ...scope, ...change } });
}
