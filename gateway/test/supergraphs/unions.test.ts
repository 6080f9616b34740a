import { expect, test } from "vitest";
import { world } from "../world/world.js";

const { ask, calls } = world({
  search: {
    sdl: `
      type Query { found: [Hit] first: Hit }
      union Hit = Song | Singer | Note
      type Song @key(fields: "id") { id: ID! }
      type Singer @key(fields: "id") { id: ID! }
      type Note { text: String }
    `,
    resolvers: {
      Query: {
        found: () => [
          { __typename: "Song", id: "s1" },
          { __typename: "Singer", id: "s1" },
          { __typename: "Note", text: "n" },
          null,
          { __typename: "Song", id: "s2" },
        ],
        first: () => ({ __typename: "Singer", id: "s1" }),
      },
    },
  },
  music: {
    sdl: `
      type Song @key(fields: "id") { id: ID! name: String by: Singer inspired: [Hit!] }
      type Singer @key(fields: "id") { id: ID! name: String }
      union Hit = Song | Singer
    `,
    resolvers: {
      Song: {
        name: ({ id }: { id: string }) => `song ${id}`,
        by: () => ({ id: "s1" }),
        inspired: () => [
          { __typename: "Singer", id: "s9" },
          { __typename: "Song", id: "s2" },
        ],
      },
      Singer: { name: ({ id }: { id: string }) => `singer ${id}` },
    },
  },
});

test("members of a union are completed by their own subgraphs, in place", async () => {
  const query = `{ found { __typename ... on Song { name by { name } } ... on Singer { name } ... on Note { text } } }`;

  expect(await ask(query)).toEqual({
    data: {
      found: [
        { __typename: "Song", name: "song s1", by: { name: "singer s1" } },
        { __typename: "Singer", name: "singer s1" },
        { __typename: "Note", text: "n" },
        null,
        { __typename: "Song", name: "song s2", by: { name: "singer s1" } },
      ],
    },
  });
});

test("members with the same key are not mixed up", async () => {
  calls.length = 0;

  const answer = await ask(`{ found { ... on Song { title: name } ... on Singer { name } } }`);

  expect(answer.data?.found).toEqual([{ title: "song s1" }, { name: "singer s1" }, {}, null, { title: "song s2" }]);
});

test("a union within a union member crosses back", async () => {
  expect(await ask(`{ found { ... on Song { inspired { ... on Song { name } ... on Singer { name } } } } }`)).toEqual({
    data: {
      found: [
        { inspired: [{ name: "singer s9" }, { name: "song s2" }] },
        {},
        {},
        null,
        { inspired: [{ name: "singer s9" }, { name: "song s2" }] },
      ],
    },
  });
});

test("a member that was not selected costs no call", async () => {
  calls.length = 0;

  expect(await ask(`{ first { ... on Song { name } } }`)).toEqual({ data: { first: {} } });

  expect(calls.map((call) => call.to)).toEqual(["search"]);
});

test("fields whose types differ in one subgraph only are asked for side by side", async () => {
  const { ask: askHere } = world({
    one: {
      sdl: `
        type Query { both: [Both] }
        union Both = Left | Right
        type Left @key(fields: "id") { id: ID! name: String! @shareable parts: [Part!] }
        type Right @key(fields: "id") { id: ID! name: String @shareable parts: [Part!] }
        type Part { name: String! @shareable }
      `,
      resolvers: {
        Query: {
          both: () => [
            { __typename: "Left", id: "1", name: "left", parts: [{ name: "l" }] },
            { __typename: "Right", id: "2", name: null, parts: [] },
          ],
        },
      },
    },
    two: {
      sdl: `
        type Left @key(fields: "id") { id: ID! name: String @shareable }
        type Right @key(fields: "id") { id: ID! name: String @shareable }
        type Part { name: String @shareable }
      `,
    },
  });

  expect(
    await askHere(
      `{ both { ... on Left { name parts { label: name } } ... on Right { name parts { label: name } } } }`,
    ),
  ).toEqual({
    data: {
      both: [
        { name: "left", parts: [{ label: "l" }] },
        { name: null, parts: [] },
      ],
    },
  });
});
