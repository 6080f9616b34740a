import { expect, test } from "vitest";
import { world } from "../world/world.js";

const { ask } = world({
  trees: {
    sdl: `
      type Query { tree: Tree forest: [Tree] wood: [Tree!] grove: [Tree!]! rows: [[Tree!]]! }
      type Tree @key(fields: "id") { id: ID! branch: Branch! twig: Branch }
      type Branch @key(fields: "id") { id: ID! }
    `,
    resolvers: {
      Query: {
        tree: () => tree("bare"),
        forest: () => [tree("a"), tree("bare"), null],
        wood: () => [tree("a"), tree("bare")],
        grove: () => [tree("a"), tree("bare")],
        rows: () => [[tree("a")], [tree("a"), tree("bare")], null],
      },
    },
  },
  leaves: {
    sdl: `type Branch @key(fields: "id") { id: ID! leaf: Leaf! maybe: Leaf leaves: [Leaf!]! } type Leaf { colour: String! }`,
    resolvers: {
      Branch: {
        leaf: ({ id }: { id: string }) => (id === "bare" ? null : { colour: "green" }),
        maybe: ({ id }: { id: string }) => ({ colour: id === "bare" ? null : "red" }),
        leaves: ({ id }: { id: string }) => (id === "bare" ? [{ colour: "x" }, { colour: null }] : []),
      },
    },
  },
});

function tree(id: string) {
  return { id, branch: { id }, twig: { id } };
}

const cannot = (field: string) => `Cannot return null for non-nullable field ${field}.`;
const green = { branch: { leaf: { colour: "green" } } };
const leafless = (...path: (string | number)[]) => [
  { path: [...path, "branch", "leaf"], message: cannot("Branch.leaf") },
];

test.each([
  { query: `{ tree { id branch { leaf { colour } } } }`, data: { tree: null }, errors: leafless("tree") },
  {
    query: `{ forest { branch { leaf { colour } } } }`,
    data: { forest: [green, null, null] },
    errors: leafless("forest", 1),
  },
  { query: `{ wood { branch { leaf { colour } } } }`, data: { wood: null }, errors: leafless("wood", 1) },
  { query: `{ grove { branch { leaf { colour } } } }`, data: null, errors: leafless("grove", 1) },
  {
    query: `{ rows { branch { leaf { colour } } } }`,
    data: { rows: [[green], null, null] },
    errors: leafless("rows", 1, 1),
  },
  {
    query: `{ tree { id twig { leaf { colour } } } }`,
    data: { tree: { id: "bare", twig: null } },
    errors: [{ path: ["tree", "twig", "leaf"], message: cannot("Branch.leaf") }],
  },
  {
    query: `{ tree { branch { maybe { colour } id } } }`,
    data: { tree: { branch: { maybe: null, id: "bare" } } },
    errors: [{ path: ["tree", "branch", "maybe", "colour"], message: cannot("Leaf.colour") }],
  },
  {
    query: `{ wood { id twig { leaves { colour } } } }`,
    data: {
      wood: [
        { id: "a", twig: { leaves: [] } },
        { id: "bare", twig: null },
      ],
    },
    errors: [{ path: ["wood", 1, "twig", "leaves", 1, "colour"], message: cannot("Leaf.colour") }],
  },
])("null goes up across subgraphs to the first place that may be null: $query", async ({ query, data, errors }) => {
  expect(await ask(query)).toEqual({ data, errors });
});

test("what stands beside the null is kept", async () => {
  expect(await ask(`{ forest { id } bare: tree { branch { leaf { colour } } } tree { id } }`)).toEqual({
    data: { forest: [{ id: "a" }, { id: "bare" }, null], bare: null, tree: { id: "bare" } },
    errors: leafless("bare"),
  });
});
