import { expect, test } from "vitest";
import { world } from "../world/world.js";

const rows: Record<string, object> = {
  v1: { __typename: "Van", id: "v1", plate: "18A" },
  b1: { __typename: "Bike", id: "b1", plate: null },
};

const { ask } = world({
  garage: {
    sdl: `
      type Query { vehicles: [Vehicle] vehicle(id: ID!): Vehicle }
      interface Vehicle @key(fields: "id") { id: ID! plate: String }
      type Van implements Vehicle @key(fields: "id") { id: ID! plate: String }
      type Bike implements Vehicle @key(fields: "id") { id: ID! plate: String }
    `,
    resolvers: {
      Query: {
        vehicles: () => [rows.v1, null, rows.b1],
        vehicle: (_: unknown, { id }: { id: string }) => rows[id] ?? null,
      },
      Vehicle: { __resolveReference: async ({ id }: { id: string }) => rows[id] ?? null },
      Van: { __resolveReference: async ({ id }: { id: string }) => rows[id] ?? null },
      Bike: { __resolveReference: async ({ id }: { id: string }) => rows[id] ?? null },
    },
  },
  trips: {
    sdl: `
      type Query { trip: Trip }
      type Trip { by: Vehicle next: [Vehicle!] }
      interface Vehicle @key(fields: "id") { id: ID! km: Int }
      type Van implements Vehicle @key(fields: "id") { id: ID! km: Int load: Int }
      type Bike implements Vehicle @key(fields: "id") { id: ID! km: Int rider: String }
    `,
    resolvers: {
      Query: {
        trip: () => ({
          by: { __typename: "Van", id: "v1" },
          next: [
            { __typename: "Bike", id: "b1" },
            { __typename: "Van", id: "v1" },
          ],
        }),
      },
      Van: { km: () => 100, load: () => 3 },
      Bike: { km: () => 7, rider: () => "Minh" },
    },
  },
});

test.each([
  {
    query: `{ vehicles { id km } }`,
    data: { vehicles: [{ id: "v1", km: 100 }, null, { id: "b1", km: 7 }] },
  },
  {
    query: `{ trip { by { plate km } next { __typename plate } } }`,
    data: {
      trip: {
        by: { plate: "18A", km: 100 },
        next: [
          { __typename: "Bike", plate: null },
          { __typename: "Van", plate: "18A" },
        ],
      },
    },
  },
  {
    query: `{ vehicles { ... on Van { load plate } ... on Bike { rider } __typename } }`,
    data: { vehicles: [{ load: 3, plate: "18A", __typename: "Van" }, null, { rider: "Minh", __typename: "Bike" }] },
  },
  {
    query: `{ vehicle(id: "b1") { km ... on Van { load } } }`,
    data: { vehicle: { km: 7 } },
  },
  {
    query: `query { vehicles { ...Distance ... on Vehicle { id } } } fragment Distance on Vehicle { km ... on Bike { km rider } }`,
    data: { vehicles: [{ km: 100, id: "v1" }, null, { km: 7, rider: "Minh", id: "b1" }] },
  },
])("an interface that is an entity in two subgraphs is one: $query", async ({ query, data }) => {
  expect(await ask(query)).toEqual({ data });
});
