import { parse } from "graphql";
import type { Graph, OperationRequest } from "../../src/graph.js";
import type { SubgraphRequest, Transport } from "../../src/transport/transport.js";
import { asSent, type SentResult } from "../world/answer.js";
import { world } from "../world/world.js";

/** What a broken subgraph does when it is called. */
export type Misdeed = (request: SubgraphRequest) => unknown;

const shop = {
  sdl: `
    type Query { shop: Shop things: [Thing] }
    type Shop { name: String! }
    type Thing @key(fields: "id") { id: ID! size: Int }
  `,
  resolvers: {
    Query: {
      shop: () => ({ name: "Liên" }),
      things: () => [
        { id: "1", size: 10 },
        { id: "2", size: 20 },
      ],
    },
  },
};

const bad = {
  sdl: `
    enum Mood { GOOD }
    type Query { word: String words: [String] mood: Mood must: String! box: Box pick: Pick }
    type Mutation { act: String }
    type Subscription { news: Box thing: Thing }
    type Box { n: Int m: Int! inner: Box list: [Int!] }
    union Pick = Box | Thing
    type Thing @key(fields: "id") { id: ID! name: String price: Price }
    type Price { amount: Int! }
  `,
};

/** Asks a supergraph of a good shop and a subgraph that misbehaves; the answer with its extensions. */
export async function askBeside(misdeed: Misdeed, query: string): Promise<SentResult> {
  return asSent(await open({ execute: misdeed }).execute(requestOf(query)));
}

/** Listens to a subgraph whose `subscribe` misbehaves: what arrives until the stream ends, an error in its place. */
export async function listenBeside(subscribe: Misdeed, query: string): Promise<SentResult[]> {
  const stream = await open({ subscribe }).subscribe(requestOf(query));
  if (!(Symbol.asyncIterator in stream)) return [asSent(stream)];
  const arrived: SentResult[] = [];
  for await (const event of stream) arrived.push(asSent(event));
  return arrived;
}

function open(misdeeds: { execute?: Misdeed; subscribe?: Misdeed }): Graph {
  const change = (name: string, inner: Transport) =>
    name === "bad" ? ({ ...inner, ...misdeeds } as Transport) : inner;
  return world({ shop, bad }, { change, subgraphTimeoutMs: 50 }).graph;
}

function requestOf(source: string): OperationRequest {
  return { document: parse(source), source, scope: { requestId: "r", headers: {} } };
}
