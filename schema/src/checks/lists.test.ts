import { buildSchema } from "graphql";
import { expect, it } from "vitest";
import { checkLists } from "./lists.js";

it.each(["[Int!]!", "[[Int!]!]!", "Int", "Int!"])("takes a field of type %s", (type) => {
  expect(checkLists(buildSchema(`type Query { numbers: ${type} }`))).toEqual([]);
});

it.each(["[Int]", "[Int!]", "[Int]!", "[[Int!]]!", "[[Int]!]!"])("refuses a field of type %s", (type) => {
  expect(checkLists(buildSchema(`type Query { numbers: ${type} }`))).toEqual([
    { at: "Query.numbers", message: `has the type ${type}: make it [T!]!, empty when there is nothing.` },
  ]);
});

it("lets an argument's list be absent, yet hold no null", () => {
  const api = buildSchema(`
    type Query { sum(of: [Int!], also: [Int], by: Filter): Int }
    input Filter { levels: [Int!] areas: [Int]! }
  `);

  expect(checkLists(api)).toEqual([
    { at: "Query.sum(also:)", message: "has the type [Int]: its list may hold nulls, make it [T!]." },
    { at: "Filter.areas", message: "has the type [Int]!: its list may hold nulls, make it [T!]." },
  ]);
});

it("takes `nodes` as Relay has it, and no other field of that kind", () => {
  const api = buildSchema("type Query { nodes: [Int]! knots: [Int]! }");

  expect(checkLists(api).map(({ at }) => at)).toEqual(["Query.knots"]);
});

it("takes a list that is null while its subgraph is away", () => {
  expect(checkLists(buildSchema("type Query { numbers: [Int!] }"), undefined, new Set(["Query.numbers"]))).toEqual([]);
});
