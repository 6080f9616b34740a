import { buildSchema, getOperationAST, parse } from "graphql";
import { expect, test } from "vitest";
import { compileCost } from "./operation-cost.js";

const schema = buildSchema(`
  type Query {
    book(id: ID!): Book
    books(first: Int, after: String, last: Int): BookPage!
    shelf(first: Int! = 7): [Book!]!
    stock: [Book!]!
    node(id: ID!): Node
    nodes(ids: [ID!]!): [Node]!
    count: Int!
  }
  type Mutation { lend(id: ID!): Book }
  type Subscription { lent: Book }
  interface Node { id: ID! }
  type Book implements Node { id: ID! title: String! words: [String!]! authors: [Author!]! sequels(first: Int): BookPage! }
  type Author implements Node { id: ID! books(first: Int): BookPage! }
  type BookPage { edges: [BookEdge!]! nodes: [Book!]! pageInfo: PageInfo! totalCount: Int! }
  type BookEdge { cursor: String! node: Book! }
  type PageInfo { hasNextPage: Boolean! }
`);
schema.getQueryType()!.getFields().stock!.extensions = { assumedSize: 300 };
const sizes = { page: 20, list: 5, declared: { "Query.nodes": "ids", "Book.authors": 2 } };

function costOf(source: string, variables: Record<string, unknown> = {}): number {
  const document = parse(source);
  return compileCost(schema, document, getOperationAST(document)!, sizes)(variables);
}

test.each<[string, number, string, Record<string, unknown>?]>([
  ["a number of its own", 0, "{ count __typename }"],
  ["one object", 1, '{ book(id: "1") { title words } }'],
  ["a page counts its rows, though nobody reads them", 50, "{ books(first: 50) { totalCount } }"],
  ["a page and its nodes, which are its rows", 50, "{ books(first: 50) { nodes { id } } }"],
  [
    "a page, its nodes and where it ends",
    101,
    "{ books(last: 50) { edges { node { id } } pageInfo { hasNextPage } } }",
  ],
  ["a page that does not say how long", 20, "{ books { nodes { id } } }"],
  ["a page for which the schema says how long", 7, "{ shelf { id } }"],
  ["a list of a declared length in a page", 10 + 10 * 2, "{ books(first: 10) { nodes { authors { id } } } }"],
  ["a list of which its owner says how long it is", 300 + 300 * 2, "{ stock { authors { id } } }"],
  ["keys that are written out", 3, '{ nodes(ids: ["a", "b", "c"]) { id } }'],
  ["keys in a variable", 100, "query ($k: [ID!]!) { nodes(ids: $k) { id } }", { k: Array(100).fill("a") }],
  ["a size in a variable", 30, "query ($n: Int) { books(first: $n) { nodes { id } } }", { n: 30 }],
  ["a variable that is not sent", 20, "query ($n: Int) { books(first: $n) { nodes { id } } }"],
  ["a page below zero, refused by its owner", 0, "{ books(first: -5) { nodes { id } } }"],
  [
    "pages in pages multiply",
    100 + 100 * 100,
    "{ books(first: 100) { nodes { sequels(first: 100) { nodes { id } } } } }",
  ],
  ["the largest number", 2147483647, "{ books(first: 2147483647) { totalCount } }"],
  ["a fragment where it is spread", 2, "{ books(first: 2) { ...P } } fragment P on BookPage { nodes { id } }"],
  ["types that exclude each other", 3, '{ node(id: "1") { ... on Book { authors { id } } } }'],
  ["a command", 11, 'mutation { lend(id: "1") { id } }'],
  ["what is told of an event", 3, "subscription { lent { authors { id } } }"],
  ["the schema", 100, "{ __schema { types { name } } }"],
])("%s: %d", (_what, cost, source, variables) => {
  expect(costOf(source, variables)).toBe(cost);
});
