import { expect, test } from "vitest";
import { world } from "../world/world.js";

const { ask, calls } = world({
  people: {
    sdl: `
      type Query { person: Person }
      type Person @key(fields: "id") { id: ID! name: String born: Int }
    `,
    resolvers: {
      Query: { person: () => ({ id: "1", name: "Lan", born: 1990 }) },
      Person: { __resolveReference: async ({ id }: { id: string }) => ({ id, name: "Lan", born: 1990 }) },
    },
  },
  choir: {
    sdl: `
      type Query { soloist: Person @provides(fields: "name")  conductor: Person }
      type Person @key(fields: "id") { id: ID! name: String @external }
    `,
    resolvers: {
      Query: { soloist: () => ({ id: "1", name: "Lan" }), conductor: () => ({ id: "1" }) },
    },
  },
});

test.each([
  { query: `{ soloist { id name } }`, data: { soloist: { id: "1", name: "Lan" } }, asked: ["choir"] },
  { query: `{ soloist { name born } }`, data: { soloist: { name: "Lan", born: 1990 } }, asked: ["choir", "people"] },
  { query: `{ conductor { id name } }`, data: { conductor: { id: "1", name: "Lan" } }, asked: ["choir", "people"] },
])("a provided field costs no second call, and only where it is provided: $query", async ({ query, data, asked }) => {
  calls.length = 0;

  expect(await ask(query)).toEqual({ data });

  expect(calls.map((call) => call.to)).toEqual(asked);
});
