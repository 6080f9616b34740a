import type { FetchRewrite } from "@graphql-hive/router-query-planner";
import { parse } from "graphql";
import { expect, test } from "vitest";
import { compileRewrites, renamingsOf } from "./rewrites.js";
import { indexTypes } from "./type-index.js";

const types = indexTypes(
  parse("interface Work { id: ID } type Book implements Work { id: ID } type Film implements Work { id: ID }"),
);
const rename = (to: string, ...path: (string | string[])[]): FetchRewrite => ({
  KeyRenamer: {
    path: path.map((step) => (typeof step === "string" ? { Key: step } : { TypenameEquals: step })),
    renameKeyTo: to,
  },
});

test.each([
  { value: { a: { x: 1 } }, rewritten: { a: { x: 1, y: 1 } } },
  { value: { a: [{ x: 1 }, null, { z: 2 }] }, rewritten: { a: [{ x: 1, y: 1 }, null, { z: 2 }] } },
  { value: { a: [[{ x: null }]] }, rewritten: { a: [[{ x: null, y: null }]] } },
  { value: { a: "text" }, rewritten: { a: "text" } },
  { value: null, rewritten: null },
])("what is under x is under y too: $rewritten", ({ value, rewritten }) => {
  compileRewrites([rename("y", "a", "x")], types)?.(value);

  expect(value).toEqual(rewritten);
});

test("only objects of the type are rewritten", () => {
  const value = [{ __typename: "Book", x: 1 }, { __typename: "Film", x: 2 }, { __typename: "Person", x: 3 }, { x: 4 }];

  compileRewrites([rename("y", ["Work"], "x")], types)?.(value);

  expect(value.map((row) => "y" in row)).toEqual([true, true, false, true]);
});

test("a type is set where the plan says so", () => {
  const value = { __typename: "Film", id: "1" };
  const set: FetchRewrite = {
    kind: "ValueSetter",
    path: [{ TypenameEquals: ["Work"] }, { Key: "__typename" }],
    setValueTo: "Work",
  };

  compileRewrites([set], types)?.(value);

  expect(value).toEqual({ __typename: "Work", id: "1" });
});

test("where nothing is rewritten there is nothing to run", () => {
  expect(compileRewrites([], types)).toBeNull();
  expect(compileRewrites(undefined, types)).toBeNull();
});

test("a rewrite of a kind nobody knows is refused", () => {
  expect(() => compileRewrites([{ Reverse: {} } as unknown as FetchRewrite], types)).toThrow("does not know");
});

test("renamings are known by the keys that lead to them", () => {
  expect(renamingsOf([rename("y", "a", ["Book"], "b", "x")])).toEqual([{ below: ["a", "b"], from: "x", to: "y" }]);
});
