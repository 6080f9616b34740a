import { expect, test } from "vitest";
import { world } from "../world/world.js";

const find = (id: string) => [
  { __typename: "Book", id },
  { __typename: "Film", id },
];
const price = ({ id }: { id: string }) => {
  if (id === "2") throw new Error("sealed");
  return Number(id) * 10;
};

// For the shop alone a book has a price for certain: asked for both prices under one name, it would refuse.
const { ask, calls } = world({
  library: {
    sdl: `
      type Query { finds: [Find] }
      union Find = Book | Film
      type Book @key(fields: "id") { id: ID! }
      type Film @key(fields: "id") { id: ID! }
    `,
    resolvers: { Query: { finds: () => ["1", "2"].flatMap(find) } },
  },
  shop: {
    sdl: `
      type Query { goods: [Good] }
      union Good = Book | Film
      type Book @key(fields: "id") { id: ID! price: Int! @shareable }
      type Film @key(fields: "id") { id: ID! price: Int }
    `,
    resolvers: { Query: { goods: () => ["1", "2"].flatMap(find) }, Book: { price }, Film: { price } },
  },
  archive: {
    sdl: `
      type Query { oldest: Book }
      type Book @key(fields: "id") { id: ID! price: Int @shareable }
    `,
    resolvers: {},
  },
});

test("fields that a subgraph cannot answer under one name come to the client under it, errors too", async () => {
  const answer = await ask("{ goods { ... on Book { price } ... on Film { price } } }");

  expect(calls.splice(0)[0]?.query).toMatch(/Film\{\w+: price\}/);
  expect(answer).toEqual({
    data: { goods: [{ price: 10 }, { price: 10 }, null, { price: null }] },
    errors: [
      { message: "sealed", path: ["goods", 2, "price"] },
      { message: "sealed", path: ["goods", 3, "price"] },
    ],
  });
});
