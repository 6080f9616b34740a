import type { FetchRewrite, RequiresSelection } from "@graphql-hive/router-query-planner";
import { parse } from "graphql";
import { expect, test } from "vitest";
import { indexTypes } from "../plan/type-index.js";
import { compileRepresent } from "./representation.js";

const types = indexTypes(
  parse(
    "interface Work { id: ID } type Book implements Work { id: ID } type Film implements Work { id: ID } union Hit = Book",
  ),
);
const field = (name: string, selections?: RequiresSelection[], alias?: string): RequiresSelection => {
  return { kind: "Field", name, ...(selections && { selections }), ...(alias && { alias }) };
};
const on = (typeCondition: string, ...selections: RequiresSelection[]): RequiresSelection => {
  return { kind: "InlineFragment", typeCondition, selections };
};
const byId = [on("Book", field("__typename"), field("id"))];

test.each([
  { entity: { __typename: "Book", id: "1", title: "x" }, value: { __typename: "Book", id: "1" } },
  { entity: { __typename: "Book", id: 1 }, value: { __typename: "Book", id: 1 } },
  { entity: { __typename: "Book", id: null }, value: undefined },
  { entity: { __typename: "Book" }, value: undefined },
  { entity: { __typename: "Film", id: "1" }, value: undefined },
  { entity: { id: "1" }, value: undefined },
  { entity: { __typename: 7, id: "1" }, value: undefined },
  { entity: { __typename: "Work", id: "1" }, value: { __typename: "Work", id: "1" } },
])("$entity, known by its id, is represented by $value", ({ entity, value }) => {
  expect(compileRepresent(byId, [], types)(entity)?.value).toEqual(value);
});

test("a key of several fields is taken whole, what is null in it too", () => {
  const represent = compileRepresent(
    [on("Book", field("shelf", [field("room"), field("row")]), field("place"))],
    [],
    types,
  );

  expect(represent({ __typename: "Book", shelf: { room: "A", row: null, extra: 1 }, place: null })?.value).toEqual({
    __typename: "Book",
    shelf: { room: "A", row: null },
    place: null,
  });
  expect(represent({ __typename: "Book", shelf: { room: null, row: null }, place: null })).toBeNull();
  expect(represent({ __typename: "Book", shelf: null, place: 0 })?.value).toEqual({
    __typename: "Book",
    shelf: null,
    place: 0,
  });
});

test("lists of objects are taken item by item, and objects keep their type", () => {
  const represent = compileRepresent(
    [on("Book", field("hits", [on("Film", field("id")), on("Book", field("isbn"))]))],
    [],
    types,
  );
  const hits = [{ __typename: "Film", id: "f", isbn: "no" }, null, { __typename: "Book", isbn: "b", id: "no" }];

  expect(represent({ __typename: "Book", hits })?.value).toEqual({
    __typename: "Book",
    hits: [{ __typename: "Film", id: "f" }, null, { __typename: "Book", isbn: "b" }],
  });
});

test("a field the plan fetched under another name is given under its own", () => {
  const represent = compileRepresent([on("Book", field("_internal_0", undefined, "weight"))], [], types);

  expect(represent({ __typename: "Book", _internal_0: 13, weight: 350 })?.value).toEqual({
    __typename: "Book",
    weight: 13,
  });
});

test("what was never answered is left out, and said to be", () => {
  const represent = compileRepresent([on("Book", field("id"), field("weight"))], [], types);

  expect(represent({ __typename: "Book", id: "1" })).toMatchObject({
    value: { __typename: "Book", id: "1" },
    isPartial: true,
  });
  expect(represent({ __typename: "Book", id: "1", weight: null })).toMatchObject({
    value: { __typename: "Book", id: "1", weight: null },
    isPartial: false,
  });
});

test("an object of an interface is asked for under the name its subgraph knows", () => {
  const rewrite: FetchRewrite = {
    ValueSetter: { path: [{ TypenameEquals: ["Work"] }, { Key: "__typename" }], setValueTo: "Work" },
  };
  const represent = compileRepresent([on("Work", field("id"))], [rewrite], types);

  expect(represent({ __typename: "Film", id: "f1" })?.value).toEqual({ __typename: "Work", id: "f1" });
});

test("a type that is known by nothing but its name is asked for by it", () => {
  expect(compileRepresent([on("Book", field("__typename"))], [], types)({ __typename: "Book" })?.value).toEqual({
    __typename: "Book",
  });
});

test.each([
  [
    { a: "1", b: "1,1:1" },
    { a: "1,1:1", b: "1" },
  ],
  [
    { a: "1", b: null },
    { a: "1", b: "null" },
  ],
  [
    { a: 1, b: "x" },
    { a: "1", b: "x" },
  ],
  [
    { a: { x: ["1"] }, b: 1 },
    { a: { x: [1] }, b: 1 },
  ],
])("%j and %j are not taken for the same", (one, other) => {
  const represent = compileRepresent([on("Book", field("a"), field("b"))], [], types);

  const identities = [one, other].map((keys) => represent({ __typename: "Book", ...keys })?.identity);

  expect(new Set(identities).size).toBe(2);
});

test("equal keys have one identity", () => {
  const represent = compileRepresent([on("Book", field("a", [field("x")]), field("b"))], [], types);

  const [one, other] = [1, 2].map((note) => represent({ __typename: "Book", b: "2", a: { x: [1], note } })?.identity);

  expect(one).toBe(other);
});
