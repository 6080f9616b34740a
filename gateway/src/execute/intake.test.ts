import { parse } from "graphql";
import { afterEach, expect, test } from "vitest";
import { getClientOperation } from "../plan/client-operation.js";
import { ResponseTree } from "../plan/response-tree.js";
import { indexTypes } from "../plan/type-index.js";
import { compileIntake, takeInto } from "./intake.js";
import type { Row } from "./row.js";

const types = indexTypes(parse("interface Work { id: ID } type Book implements Work { id: ID }"));

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
});

/** Takes answers to the same selection, one after the other; every object in them is one that two fetches fill. */
function taken(selection: string, ...answers: unknown[]): Row {
  const { definition, fragments } = getClientOperation(parse(selection), undefined);
  const sets = [definition.selectionSet];
  const tree = new ResponseTree();
  for (const service of ["shop", "post"]) tree.write(service, sets, fragments, []);
  const intake = compileIntake(sets, fragments, [], tree);
  const target: Row = Object.create(null);
  for (const answer of answers) takeInto(target, answer as Row, intake, types);
  return target;
}

test.each([
  { selection: "{ a { x y } }", answers: [{ a: { x: 1 } }, { a: { y: 2 } }], whole: { a: { x: 1, y: 2 } } },
  { selection: "{ a { x } }", answers: [{ a: null }, { a: { x: 1 } }], whole: { a: { x: 1 } } },
  { selection: "{ a { x } }", answers: [{ a: { x: 1 } }, { a: null }], whole: { a: { x: 1 } } },
  { selection: "{ x }", answers: [{ x: 1 }, { x: null }], whole: { x: 1 } },
  { selection: "{ x }", answers: [{ x: 1 }, { x: 2 }], whole: { x: 2 } },
  {
    selection: "{ a { x y } }",
    answers: [{ a: [{ x: 1 }, null] }, { a: [{ y: 2 }, { y: 3 }] }],
    whole: { a: [{ x: 1, y: 2 }, { y: 3 }] },
  },
  { selection: "{ a { x y } }", answers: [{ a: [[{ x: 1 }]] }, { a: [[{ y: 2 }]] }], whole: { a: [[{ x: 1, y: 2 }]] } },
  { selection: "{ a { x } }", answers: [{ a: { x: 1 } }, { a: "text" }], whole: { a: { x: 1 } } },
  { selection: "{ a { x } }", answers: [{ a: { x: 1 } }, { a: [{ x: 2 }] }], whole: { a: { x: 1 } } },
  { selection: "{ a { x } }", answers: [{ a: 5 }], whole: { a: 5 } },
])("$answers make $whole of $selection", ({ selection, answers, whole }) => {
  expect(taken(selection, ...answers)).toEqual(whole);
});

test("what was not asked for is left out", () => {
  expect(taken("{ a { x } }", { a: { x: 1, secret: 2 }, b: 3 })).toEqual({ a: { x: 1 } });
});

test("a scalar that is an object is kept as it is, and never written into", () => {
  const json = Object.freeze({ deep: Object.freeze({ er: 1 }) });

  const target = taken("{ json }", { json }, { json: { other: true } });

  expect(target).toEqual({ json: { other: true } });
  expect(taken("{ json }", { json }).json).toBe(json);
});

test("an object's own type is not replaced by the interface another subgraph sees", () => {
  expect(taken("{ a { __typename } }", { a: { __typename: "Book" } }, { a: { __typename: "Work" } })).toEqual({
    a: { __typename: "Book" },
  });
  expect(taken("{ a { __typename } }", { a: { __typename: "Work" } }, { a: { __typename: "Book" } })).toEqual({
    a: { __typename: "Book" },
  });
});

test.each(["__proto__", "constructor", "prototype", "toString"])("%s is a key like any other", (key) => {
  const answer = JSON.parse(`{ "a": { "${key}": { "polluted": true } } }`);

  const { a } = taken(`{ a { ${key} { polluted } } }`, answer, answer) as { a: Row };

  expect(Object.keys(a)).toEqual([key]);
  expect(JSON.stringify(a[key])).toBe('{"polluted":true}');
  expect(({} as Row).polluted).toBeUndefined();
});

test.each(["constructor", "toString"])("%s is missing where the answer does not have it", (key) => {
  expect(Object.keys(taken(`{ a { ${key} x } }`, { a: { x: 1 } }).a as Row)).toEqual(["x"]);
});

test("lists of lists without end do no harm", () => {
  let nested: unknown = { x: 1 };
  for (let i = 0; i < 10_000; i++) nested = [nested];

  expect(() => taken("{ a { x } }", { a: nested }, { a: nested })).not.toThrow();
});

test("objects only one fetch fills are not copied", () => {
  const { definition, fragments } = getClientOperation(parse("{ a { x } }"), undefined);
  const tree = new ResponseTree();
  tree.write("shop", [definition.selectionSet], fragments, []);
  const target: Row = {};
  const a = { x: 1 };

  takeInto(target, { a }, compileIntake([definition.selectionSet], fragments, [], tree), types);

  expect(target.a).toBe(a);
});
