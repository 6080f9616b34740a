import { expect, test } from "vitest";
import { world } from "../world/world.js";

const media: Record<string, object> = {
  b: { __typename: "Book", id: "b", title: "Số đỏ", pages: 240 },
  f: { __typename: "Film", id: "f", title: "Sea", minutes: 90 },
};

const { ask, calls } = world({
  catalogue: {
    sdl: `
      type Query { media: [Media!]! book: Book }
      interface Media @key(fields: "id") { id: ID! title: String }
      type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int }
      type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int }
    `,
    resolvers: {
      Query: { media: () => Object.values(media), book: () => media.b },
      Media: { __resolveReference: async ({ id }: { id: string }) => media[id] ?? null },
      Book: { __resolveReference: async ({ id }: { id: string }) => media[id] ?? null },
      Film: { __resolveReference: async ({ id }: { id: string }) => media[id] ?? null },
    },
  },
  opinions: {
    sdl: `
      type Query { best: Media worst: [Media] }
      type Media @interfaceObject @key(fields: "id") { id: ID! stars: Int praise: [Praise!] }
      type Praise { text: String of: Media }
    `,
    resolvers: {
      Query: { best: () => ({ id: "f" }), worst: () => [{ id: "b" }, null, { id: "gone" }] },
      Media: {
        stars: ({ id }: { id: string }) => (id === "b" ? 5 : 2),
        praise: ({ id }: { id: string }) => [{ text: `praise of ${id}`, of: { id } }],
      },
    },
  },
});

test("a subgraph that knows no implementing type adds fields to all of them", async () => {
  expect(await ask(`{ media { __typename title stars } book { stars pages } }`)).toEqual({
    data: {
      media: [
        { __typename: "Book", title: "Số đỏ", stars: 5 },
        { __typename: "Film", title: "Sea", stars: 2 },
      ],
      book: { stars: 5, pages: 240 },
    },
  });
});

test("what it returns gets its true type from the subgraph that knows it", async () => {
  expect(await ask(`{ best { __typename id stars ... on Film { minutes } ... on Book { pages } } }`)).toEqual({
    data: { best: { __typename: "Film", id: "f", stars: 2, minutes: 90 } },
  });
});

test("an object whose type nobody knows is null", async () => {
  const { data } = await ask(`{ worst { __typename id title } }`);

  expect(data).toEqual({ worst: [{ __typename: "Book", id: "b", title: "Số đỏ" }, null, null] });
});

test("a fragment on one implementing type asks only for its objects", async () => {
  calls.length = 0;

  expect(await ask(`{ media { ... on Film { stars } } }`)).toEqual({ data: { media: [{}, { stars: 2 }] } });

  expect(calls[1]?.variables).toEqual({ representations: [{ __typename: "Media", id: "f" }] });
});

test("objects inside answers of the interface object are typed as well", async () => {
  expect(await ask(`{ book { praise { text of { __typename title } } } }`)).toEqual({
    data: { book: { praise: [{ text: "praise of b", of: { __typename: "Book", title: "Số đỏ" } }] } },
  });
});
