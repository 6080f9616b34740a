import { expect, test } from "vitest";
import { world } from "../world/world.js";

const { ask, calls } = world({
  maps: {
    sdl: `
      type Query { place: Place @shareable }
      type Place @key(fields: "id") { id: ID! name: String @shareable at: Point height: Int }
      type Point @shareable { x: Float y: Float }
    `,
    resolvers: {
      Query: { place: () => ({ id: "1", name: "Hill", at: { x: 1, y: 2 }, height: 30 }) },
      Place: { __resolveReference: async () => ({ id: "1", name: "Hill", at: { x: 1, y: 2 }, height: 30 }) },
    },
  },
  roads: {
    sdl: `
      type Query { place: Place @shareable road: Road }
      type Place @key(fields: "id") { id: ID! name: String @shareable roads: [Road] }
      type Road { length: Float from: Point to: Place }
      type Point @shareable { x: Float y: Float }
    `,
    resolvers: {
      Query: {
        place: () => ({ id: "1", name: "Hill" }),
        road: () => ({ length: 5, from: { x: 0, y: 0 }, to: { id: "1", name: "Hill" } }),
      },
      Place: { roads: () => [{ length: 5 }] },
    },
  },
});

test.each([
  { query: `{ place { name height } }`, data: { place: { name: "Hill", height: 30 } }, asked: ["maps"] },
  {
    query: `{ place { name roads { length } } }`,
    data: { place: { name: "Hill", roads: [{ length: 5 }] } },
    asked: ["roads"],
  },
  {
    query: `{ road { from { x y } to { name } } }`,
    data: { road: { from: { x: 0, y: 0 }, to: { name: "Hill" } } },
    asked: ["roads"],
  },
])("what several subgraphs can tell is asked of the one already asked: $query", async ({ query, data, asked }) => {
  calls.length = 0;

  expect(await ask(query)).toEqual({ data });

  expect(calls.map((call) => call.to)).toEqual(asked);
});

test("a type that both know is put together from both", async () => {
  expect(await ask(`{ place { name at { y } height roads { length } } }`)).toEqual({
    data: { place: { name: "Hill", at: { y: 2 }, height: 30, roads: [{ length: 5 }] } },
  });
});
