import { expect, test } from "vitest";
import { world } from "../world/world.js";

const { ask, calls } = world({
  a: {
    sdl: `
      type Query { thing: Thing things: [Thing] }
      type Thing @key(fields: "id") { id: ID! size: Int }
    `,
    resolvers: {
      Query: {
        thing: () => ({ id: "1", size: 5 }),
        things: () => [
          { id: "1", size: 5 },
          { id: "2", size: 6 },
        ],
      },
    },
  },
  b: {
    sdl: `type Thing @key(fields: "id") { id: ID! name: String next: Thing size: Int @external half: Float @requires(fields: "size") }`,
    resolvers: {
      Thing: {
        name: ({ id }: { id: string }) => `thing ${id}`,
        next: ({ id }: { id: string }) => ({ id: String(Number(id) + 1) }),
        half: ({ size }: { size: number }) => size / 2,
      },
    },
  },
});

const yes = { yes: true };
const no = { yes: false };
const declared = "query ($yes: Boolean!)";

test.each([
  {
    query: `${declared} { thing { id name @include(if: $yes) } }`,
    variables: yes,
    data: { thing: { id: "1", name: "thing 1" } },
    asked: ["a", "b"],
  },
  {
    query: `${declared} { thing { id name @include(if: $yes) } }`,
    variables: no,
    data: { thing: { id: "1" } },
    asked: ["a"],
  },
  {
    query: `${declared} { thing { id name @skip(if: $yes) } }`,
    variables: yes,
    data: { thing: { id: "1" } },
    asked: ["a"],
  },
  { query: `${declared} { thing { name @include(if: $yes) } }`, variables: no, data: { thing: {} }, asked: ["a"] },
  {
    query: `${declared} { thing { name @include(if: $yes) @skip(if: $yes) id } }`,
    variables: yes,
    data: { thing: { id: "1" } },
    asked: ["a"],
  },
  {
    query: `${declared} { thing { ... @include(if: $yes) { next { name } } size } }`,
    variables: yes,
    data: { thing: { next: { name: "thing 2" }, size: 5 } },
    asked: ["a", "b"],
  },
  {
    query: `${declared} { thing { ... @include(if: $yes) { next { name } } size } }`,
    variables: no,
    data: { thing: { size: 5 } },
    asked: ["a"],
  },
  {
    query: `${declared} { thing { next @skip(if: $yes) { name } next { id } } }`,
    variables: yes,
    data: { thing: { next: { id: "2" } } },
    asked: ["a", "b"],
  },
  {
    query: `${declared} { thing { next @skip(if: $yes) { name } next { id } } }`,
    variables: no,
    data: { thing: { next: { name: "thing 2", id: "2" } } },
    asked: ["a", "b"],
  },
  { query: `${declared} { thing { half @include(if: $yes) } }`, variables: no, data: { thing: {} }, asked: ["a"] },
  {
    query: `${declared} { thing { half @include(if: $yes) } }`,
    variables: yes,
    data: { thing: { half: 2.5 } },
    asked: ["a", "b"],
  },
  { query: `${declared} { thing @include(if: $yes) { name } }`, variables: no, data: {}, asked: [] },
  { query: `{ thing @skip(if: true) { name } }`, variables: {}, data: {}, asked: [] },
  { query: `{ thing { name @skip(if: true) } }`, variables: {}, data: { thing: {} }, asked: ["a"] },
  {
    query: `query ($yes: Boolean = false) { thing { name @include(if: $yes) id } }`,
    variables: {},
    data: { thing: { id: "1" } },
    asked: ["a"],
  },
  {
    query: `query ($yes: Boolean = false) { thing { name @include(if: $yes) id } }`,
    variables: yes,
    data: { thing: { name: "thing 1", id: "1" } },
    asked: ["a", "b"],
  },
  {
    query: `${declared} { thing { ...F @include(if: $yes) id } } fragment F on Thing { name }`,
    variables: no,
    data: { thing: { id: "1" } },
    asked: ["a"],
  },
])(
  "what is skipped is neither answered nor asked for: $query $variables",
  async ({ query, variables, data, asked }) => {
    calls.length = 0;

    expect(await ask(query, variables)).toEqual({ data });

    expect(calls.map((call) => call.to)).toEqual(asked);
  },
);

test("the same document gives each request what its own variables say", async () => {
  const query = `${declared} { things { id name @include(if: $yes) } }`;
  const [with1, without1, with2] = await Promise.all([ask(query, yes), ask(query, no), ask(query, yes)]);

  const names = {
    data: {
      things: [
        { id: "1", name: "thing 1" },
        { id: "2", name: "thing 2" },
      ],
    },
  };
  expect([with1, without1, with2]).toEqual([names, { data: { things: [{ id: "1" }, { id: "2" }] } }, names]);
});
