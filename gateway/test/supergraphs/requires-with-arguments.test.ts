import { expect, test } from "vitest";
import { world } from "../world/world.js";

const { ask } = world({
  depot: {
    sdl: `
      enum Unit { GRAM OUNCE }
      type Query { parcel: Parcel }
      type Parcel @key(fields: "id") { id: ID! weight(unit: Unit = GRAM): Int }
    `,
    resolvers: {
      Query: { parcel: () => ({ id: "1" }) },
      Parcel: { weight: (_: unknown, { unit }: { unit: string }) => (unit === "OUNCE" ? 10 : 280) },
    },
  },
  post: {
    sdl: `
      enum Unit { GRAM OUNCE }
      enum Zone { NEAR FAR }
      type Query { nextParcel: Parcel }
      type Parcel @key(fields: "id") {
        id: ID!
        weight(unit: Unit = GRAM): Int @external
        postage(zone: Zone! = NEAR): Int @requires(fields: "weight(unit: OUNCE)")
      }
    `,
    resolvers: {
      Query: { nextParcel: () => ({ id: "1" }) },
      Parcel: {
        postage: ({ weight }: { weight: number }, { zone }: { zone: string }) => weight * (zone === "FAR" ? 5 : 2),
      },
    },
  },
});

test.each([
  { query: `{ parcel { postage } }`, parcel: { postage: 20 } },
  { query: `{ parcel { postage(zone: FAR) } }`, parcel: { postage: 50 } },
  { query: `{ parcel { weight postage } }`, parcel: { weight: 280, postage: 20 } },
  { query: `{ parcel { weight(unit: OUNCE) postage } }`, parcel: { weight: 10, postage: 20 } },
  { query: `{ parcel { near: postage far: postage(zone: FAR) } }`, parcel: { near: 20, far: 50 } },
  { query: `{ parcel { w: weight weight: postage } }`, parcel: { w: 280, weight: 20 } },
])("the fact is fetched with the arguments the requirement names: $query", async ({ query, parcel }) => {
  expect(await ask(query)).toEqual({ data: { parcel } });
});

test("a client's other arguments do not change what is required, from either root", async () => {
  expect(await ask(`{ nextParcel { weight postage } }`)).toEqual({
    data: { nextParcel: { weight: 280, postage: 20 } },
  });
});
