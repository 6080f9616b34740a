import { expect, test } from "vitest";
import { world } from "../world/world.js";

const { ask } = world({
  only: {
    sdl: `type Query { n: Int } type Mutation { act: Int }`,
    resolvers: { Query: { n: () => 1 }, Mutation: { act: () => 2 } },
  },
});

const both = `query First { a: n } mutation Second { b: act } query Third { ...F } fragment F on Query { n }`;

test.each([
  { query: both, name: "First", answer: { data: { a: 1 } } },
  { query: both, name: "Second", answer: { data: { b: 2 } } },
  { query: both, name: "Third", answer: { data: { n: 1 } } },
  { query: `query Only { n }`, name: undefined, answer: { data: { n: 1 } } },
  { query: both, name: "Fourth", answer: { errors: [{ message: 'Unknown operation named "Fourth".' }] } },
  {
    query: both,
    name: undefined,
    answer: { errors: [{ message: "Must provide operation name if query contains multiple operations." }] },
  },
])("of several operations the named one is run: $name", async ({ query, name, answer }) => {
  expect(await ask(query, {}, name)).toEqual(answer);
});
