import { expect, test } from "vitest";
import { world } from "../world/world.js";

const { ask, calls } = world({
  old: {
    sdl: `
      type Query { lamp: Lamp }
      type Lamp @key(fields: "id") { id: ID! colour: String watts: Int }
    `,
    resolvers: {
      Query: { lamp: () => ({ id: "1", colour: "old red", watts: 40 }) },
    },
  },
  new: {
    sdl: `
      type Lamp @key(fields: "id") { id: ID! colour: String @override(from: "old") }
    `,
    resolvers: {
      Lamp: { colour: () => "new red" },
    },
  },
});

test("an overridden field comes from its new owner", async () => {
  calls.length = 0;

  expect(await ask(`{ lamp { colour watts } }`)).toEqual({ data: { lamp: { colour: "new red", watts: 40 } } });

  expect(calls.map((call) => call.to)).toEqual(["old", "new"]);
});

test("what was not overridden stays with the old owner", async () => {
  calls.length = 0;

  expect(await ask(`{ lamp { watts } }`)).toEqual({ data: { lamp: { watts: 40 } } });

  expect(calls.map((call) => call.to)).toEqual(["old"]);
});
