import { expect, test } from "vitest";
import { world } from "../world/world.js";

const parcels: Record<string, { id: string; grams: number | null; sizes: { cm: number }[] }> = {
  light: { id: "light", grams: 300, sizes: [{ cm: 10 }, { cm: 4 }] },
  heavy: { id: "heavy", grams: 9000, sizes: [] },
  unweighed: { id: "unweighed", grams: null, sizes: [] },
};

const { ask, calls } = world({
  depot: {
    sdl: `
      type Query { parcel(id: ID!): Parcel  parcels: [Parcel] }
      type Parcel @key(fields: "id") { id: ID! grams: Int sizes: [Size!]! }
      type Size { cm: Int! }
    `,
    resolvers: {
      Query: { parcel: (_: unknown, { id }: { id: string }) => parcels[id], parcels: () => Object.values(parcels) },
      Parcel: { __resolveReference: async ({ id }: { id: string }) => parcels[id] ?? null },
    },
  },
  post: {
    sdl: `
      type Query { nextParcel: Parcel }
      type Parcel @key(fields: "id") {
        id: ID!
        grams: Int @external
        sizes: [Size!]! @external
        stamps: Int @requires(fields: "grams")
        longestCm: Int @requires(fields: "sizes { cm }")
        label: String @requires(fields: "grams sizes { cm }")
      }
      type Size { cm: Int! @external }
    `,
    resolvers: {
      Query: { nextParcel: () => ({ id: "heavy" }) },
      Parcel: {
        stamps: ({ grams }: { grams?: number | null }) => (grams == null ? null : Math.ceil(grams / 1000)),
        longestCm: ({ sizes }: { sizes: { cm: number }[] }) => Math.max(0, ...sizes.map((size) => size.cm)),
        label: ({ id, grams, sizes }: (typeof parcels)[string]) => `${id}: ${grams} g, ${sizes.length} sizes`,
      },
    },
  },
});

test("a field is computed from what another subgraph knows, though the client asked for none of it", async () => {
  expect(await ask(`{ parcel(id: "light") { stamps } }`)).toEqual({ data: { parcel: { stamps: 1 } } });
});

test("required lists of objects arrive whole", async () => {
  expect(await ask(`{ parcel(id: "light") { longestCm label } }`)).toEqual({
    data: { parcel: { longestCm: 10, label: "light: 300 g, 2 sizes" } },
  });
});

test("each row of a list is computed from its own facts, a missing fact giving null", async () => {
  expect(await ask(`{ parcels { id stamps } }`)).toEqual({
    data: {
      parcels: [
        { id: "light", stamps: 1 },
        { id: "heavy", stamps: 9 },
        { id: "unweighed", stamps: null },
      ],
    },
  });
});

test("the subgraph that owns the field asks the other one first, also when it is the root", async () => {
  calls.length = 0;

  expect(await ask(`{ nextParcel { stamps } }`)).toEqual({ data: { nextParcel: { stamps: 9 } } });

  expect(calls.map((call) => call.to)).toEqual(["post", "depot", "post"]);
  expect(calls[2]?.variables).toEqual({ representations: [{ __typename: "Parcel", id: "heavy", grams: 9000 }] });
});

test("an aliased required field is still the required field", async () => {
  expect(await ask(`{ parcel(id: "light") { stamps grams: id mass: grams } }`)).toEqual({
    data: { parcel: { stamps: 1, grams: "light", mass: 300 } },
  });
});
