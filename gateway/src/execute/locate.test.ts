import { parse } from "graphql";
import { expect, test } from "vitest";
import { indexTypes } from "../plan/type-index.js";
import { collectAt, compileWay, positionsAt } from "./locate.js";
import type { Row } from "./row.js";

const types = indexTypes(parse("interface Work { id: ID } type Book implements Work { id: ID } type Film { id: ID }"));

function found(root: unknown, path: Parameters<typeof compileWay>[0]): { n: unknown; at: string }[] {
  const way = compileWay(path, types);
  const rows: Row[] = [];
  collectAt(root, way, 0, rows);
  const positions = positionsAt(root, way);
  return rows.map((row) => ({ n: row.n, at: (positions.get(row) ?? []).join(".") }));
}

test.each([
  { root: { a: { n: 1 } }, path: [{ Field: "a" }], rows: [{ n: 1, at: "a" }] },
  {
    root: { a: [{ n: 1 }, null, { n: 2 }] },
    path: [{ Field: "a" }, "@" as const],
    rows: [
      { n: 1, at: "a.0" },
      { n: 2, at: "a.2" },
    ],
  },
  {
    root: { a: [[{ n: 1 }], null, [{ n: 2 }]] },
    path: [{ Field: "a" }, "@" as const],
    rows: [
      { n: 1, at: "a.0.0" },
      { n: 2, at: "a.2.0" },
    ],
  },
  {
    root: { a: [{ b: { n: 1 } }, { b: null }, 5] },
    path: [{ Field: "a" }, "@" as const, { Field: "b" }],
    rows: [{ n: 1, at: "a.0.b" }],
  },
  {
    root: { a: [{ __typename: "Book", n: 1 }, { __typename: "Film", n: 2 }, { n: 3 }] },
    path: [{ Field: "a" }, "@" as const, { TypeCondition: ["Work"] }],
    rows: [
      { n: 1, at: "a.0" },
      { n: 3, at: "a.2" },
    ],
  },
  { root: { a: "text" }, path: [{ Field: "a" }, "@" as const], rows: [] },
  { root: {}, path: [{ Field: "a" }, { Field: "b" }], rows: [] },
])("in $root a plan's path leads to $rows", ({ root, path, rows }) => {
  expect(found(root, path)).toEqual(rows);
});

test("lists of lists without end lead nowhere", () => {
  let nested: unknown = { n: 1 };
  for (let i = 0; i < 100_000; i++) nested = [nested];

  expect(found({ a: nested }, [{ Field: "a" }, "@"])).toEqual([]);
});
