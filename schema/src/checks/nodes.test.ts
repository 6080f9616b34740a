import { buildSchema } from "graphql";
import { expect, it } from "vitest";
import { checkNodes } from "./nodes.js";

const ROOT = "type Query { node(id: ID!): Node nodes(ids: [ID!]!): [Node]! }";
const NODE = "interface Node { id: ID! }";
const BODY = "type Body implements Node { id: ID! name: String }";

const faultsIn = (...parts: string[]) => checkNodes(buildSchema(parts.join(" ")));

it("takes a graph in which every record can be asked for again", () => {
  expect(faultsIn(ROOT, NODE, BODY, "type Name { text: String }")).toEqual([]);
});

it("refuses a graph without node and nodes, or with others by their names", () => {
  expect(faultsIn("type Query { node(key: ID!): Node }", NODE, BODY)).toEqual([
    { at: "Query.node", message: "must be node(id: ID!): Node." },
    { at: "Query.nodes", message: "must be nodes(ids: [ID!]!): [Node]!." },
  ]);
});

it.each(["interface Node { id: ID! key: ID }", "interface Node { id: String! }", "type Node { text: ID! }"])(
  "refuses %s",
  (node) => {
    expect(faultsIn(ROOT, node)).toEqual([{ at: "Node", message: "must be an interface with the one field id: ID!." }]);
  },
);

it("refuses a field id that is no way back to its record", () => {
  const faults = faultsIn(ROOT, NODE, BODY, "type Loose { id: ID! } type Number { id: Int! }");

  expect(faults).toEqual(
    ["Loose.id", "Number.id"].map((at) => ({
      at,
      message: "must be ID! of a type that implements Node; call a number or code by its own name.",
    })),
  );
});
