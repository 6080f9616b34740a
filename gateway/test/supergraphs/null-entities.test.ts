import { expect, test } from "vitest";
import { world } from "../world/world.js";

const { ask, calls } = world({
  orders: {
    sdl: `
      type Query { order: Order orders: [Order] sure: Order! lines: [Line!]! }
      type Order @key(fields: "id") { id: ID! buyer: Buyer seller: Buyer! lines: [Line!] }
      type Line { of: Buyer! }
      type Buyer @key(fields: "id") { id: ID! }
    `,
    resolvers: {
      Query: {
        order: () => order,
        orders: () => [order, null, { ...order, buyer: null }],
        sure: () => order,
        lines: () => [{ of: { id: "here" } }, { of: { id: "gone" } }],
      },
    },
  },
  buyers: {
    sdl: `type Buyer @key(fields: "id") { id: ID! name: String must: String! best: Buyer! friends: [Buyer!] }`,
    resolvers: {
      Buyer: {
        __resolveReference: async ({ id }: { id: string }) => (id === "gone" ? null : { id }),
        name: ({ id }: { id: string }) => `buyer ${id}`,
        must: ({ id }: { id: string }) => `must ${id}`,
        best: () => ({ id: "here" }),
        friends: () => [],
      },
    },
  },
});

const order = { id: "1", buyer: { id: "gone" }, seller: { id: "here" }, lines: [{ of: { id: "gone" } }] };
const cannot = (...line: (string | number)[]) => [
  { path: [...line, "of"], message: "Cannot return null for non-nullable field Line.of." },
];

test.each([
  {
    query: `{ order { buyer { id name } } }`,
    data: { order: { buyer: { id: "gone", name: null } } },
    errors: undefined,
  },
  { query: `{ order { buyer { friends { id } } } }`, data: { order: { buyer: { friends: null } } }, errors: undefined },
  { query: `{ order { buyer { id must } } }`, data: { order: { buyer: null } }, errors: undefined },
  { query: `{ order { buyer { best { id } } id } }`, data: { order: { buyer: null, id: "1" } }, errors: undefined },
  {
    query: `{ order { lines { of { m: must } } } }`,
    data: { order: { lines: null } },
    errors: cannot("order", "lines", 0),
  },
  {
    query: `{ sure { lines { of { must } } seller { must } } }`,
    data: { sure: { lines: null, seller: { must: "must here" } } },
    errors: cannot("sure", "lines", 0),
  },
  { query: `{ lines { of { must } } }`, data: null, errors: cannot("lines", 1) },
])(
  "an unknown entity is null where it may be, without an error, and takes its parents where it may not: $query",
  async ({ query, data, errors }) => {
    expect(await ask(query)).toEqual(errors ? { data, errors } : { data });
  },
);

test("null entities and null items are not asked for", async () => {
  calls.length = 0;

  expect(await ask(`{ orders { buyer { name } } }`)).toEqual({
    data: { orders: [{ buyer: { name: null } }, null, { buyer: null }] },
  });

  expect(calls.slice(1).map((call) => call.variables)).toEqual([
    { representations: [{ __typename: "Buyer", id: "gone" }] },
  ]);
});

test("where there is nothing to join, nobody is asked", async () => {
  calls.length = 0;

  await ask(`{ orders @skip(if: false) { id } }`);

  expect(calls.map((call) => call.to)).toEqual(["orders"]);
});
