import { expect, test } from "vitest";
import { askBeside } from "./hostile-world.js";

const query = `{ shop { name } things { size name } }`;
const bare = {
  shop: { name: "Liên" },
  things: [
    { size: 10, name: null },
    { size: 20, name: null },
  ],
};
const entities = (_entities: unknown) => () => ({ data: { _entities } });

test.each([
  { answer: "too few", misdeed: entities([{ name: "one" }]) },
  { answer: "too many", misdeed: entities([{ name: "one" }, { name: "two" }, { name: "three" }]) },
  { answer: "none", misdeed: entities([]) },
  { answer: "null", misdeed: entities(null) },
  { answer: "an object", misdeed: entities({ 0: { name: "one" }, length: 2 }) },
  { answer: "a text", misdeed: entities("ab") },
  { answer: "no list at all", misdeed: () => ({ data: {} }) },
  { answer: "no data", misdeed: () => ({}) },
])("where entities are $answer, none is mixed up with another", async ({ misdeed }) => {
  const { data, errors } = await askBeside(misdeed, query);

  expect(data).toEqual(bare);
  expect(errors?.length).toBeGreaterThan(0);
  for (const error of errors ?? []) {
    expect(error.extensions).toMatchObject({ code: "SUBGRAPH_BAD_ANSWER", serviceName: "bad" });
    expect(error.path?.[0]).toBe("things");
  }
});

test.each([
  { answer: "a throw", misdeed: fail, code: "SUBGRAPH_UNREACHABLE" },
  { answer: "a rejection", misdeed: async () => fail(), code: "SUBGRAPH_UNREACHABLE" },
  { answer: "silence", misdeed: () => new Promise(() => {}), code: "SUBGRAPH_TIMEOUT" },
])("$answer in place of entities leaves what is known and is reported below them", async ({ misdeed, code }) => {
  const { data, errors } = await askBeside(misdeed, query);

  expect(data).toEqual(bare);
  expect(errors?.length).toBeGreaterThan(0);
  for (const error of errors ?? []) {
    expect(error.extensions).toMatchObject({ code, serviceName: "bad" });
    expect(error.path?.[0]).toBe("things");
  }
});

function fail(): never {
  throw new Error("down");
}

test.each([
  { answer: { data: null, errors: [{ message: "oh" }] } },
  { answer: { errors: [{ message: "oh", path: ["_entities"] }] } },
  { answer: { data: { _entities: null }, errors: [{ message: "oh", path: ["elsewhere"] }] } },
])("an error in place of all entities is told at each of them: $answer", async ({ answer }) => {
  const { data, errors } = await askBeside(() => answer, query);

  expect(data).toEqual(bare);
  expect(errors?.map((error) => [error.path, error.message])).toEqual([
    [["things", 0, "name"], "oh"],
    [["things", 1, "name"], "oh"],
  ]);
});

test("items of a wrong shape are null, the others are kept", async () => {
  const { data, errors } = await askBeside(entities(["text", { name: "two" }]), query);

  expect(data).toEqual({
    ...bare,
    things: [
      { size: 10, name: null },
      { size: 20, name: "two" },
    ],
  });
  expect(errors).toMatchObject([{ extensions: { code: "SUBGRAPH_BAD_ANSWER", serviceName: "bad" } }]);
  expect(errors?.[0]?.path?.slice(0, 2)).toEqual(["things", 0]);
});

test("an entity of an absurd type does not change the type of the object", async () => {
  const misdeed = entities([
    { __typename: "Shop", name: "one" },
    { __typename: 7, name: "two" },
  ]);

  const { data } = await askBeside(misdeed, `{ things { __typename size } other: things { name } }`);

  expect(data?.things).toEqual([
    { __typename: "Thing", size: 10 },
    { __typename: "Thing", size: 20 },
  ]);
});

test("an entity may not overwrite what another subgraph said", async () => {
  const misdeed = entities([
    { name: "one", size: 99, id: "7" },
    { name: "two", size: null },
  ]);

  expect(await askBeside(misdeed, `{ things { id size name } }`)).toEqual({
    data: {
      things: [
        { id: "1", size: 10, name: "one" },
        { id: "2", size: 20, name: "two" },
      ],
    },
  });
});

test.each([
  { path: ["_entities", 5, "name"] },
  { path: ["_entities", -1, "name"] },
  { path: ["_entities", "0", "name"] },
  { path: ["_entities"] },
  { path: ["elsewhere"] },
  { path: undefined },
])("an error at $path is reported below the entities, never as _entities", async ({ path }) => {
  const misdeed = () => ({ data: { _entities: [{ name: null }, { name: "two" }] }, errors: [{ message: "oh", path }] });

  const { data, errors } = await askBeside(misdeed, query);

  expect(data).toEqual({
    ...bare,
    things: [
      { size: 10, name: null },
      { size: 20, name: "two" },
    ],
  });
  expect(errors?.length).toBeGreaterThan(0);
  for (const error of errors ?? []) {
    expect(error.message).toBe("oh");
    expect(JSON.stringify(error.path ?? [])).not.toContain("_entities");
  }
});
