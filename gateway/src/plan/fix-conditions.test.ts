import { parse, print } from "graphql";
import { expect, test } from "vitest";
import { conditionVariables, fixConditions } from "./fix-conditions.js";

test.each([
  { text: "{ a @skip(if: true) b }", met: [], reads: "{ b }" },
  { text: "{ a @skip(if: false) b @include(if: false) }", met: [], reads: "{ a }" },
  { text: "query ($x: Boolean!) { a @include(if: $x) b }", met: ["x"], reads: "query ($x: Boolean!) { a b }" },
  { text: "query ($x: Boolean!) { a @include(if: $x) b }", met: [], reads: "query ($x: Boolean!) { b }" },
  { text: "query ($x: Boolean!) { a @skip(if: $x) b }", met: ["x"], reads: "query ($x: Boolean!) { b }" },
  {
    text: "query ($x: Boolean!, $y: Boolean!) { a @include(if: $x) @skip(if: $y) b }",
    met: ["x", "y"],
    reads: "query ($x: Boolean!, $y: Boolean!) { b }",
  },
  {
    text: "query ($x: Boolean!) { ... @include(if: $x) { a } ...F @skip(if: $x) b }",
    met: ["x"],
    reads: "query ($x: Boolean!) { ... { a } b }",
  },
  { text: "{ a @include(if: true) @note(text: 1) }", met: [], reads: "{ a @note(text: 1) }" },
])("$text reads $reads when $met are true", ({ text, met, reads }) => {
  expect(print(fixConditions(parse(text), new Set(met))).replace(/\s+/g, " ")).toBe(reads);
});

test("the variables of conditions are told from others", () => {
  const text = `query ($x: Boolean!, $n: Int, $y: Boolean!) { a(n: $n) @include(if: $x) @note(if: $n) ...F @skip(if: $y) b @skip(if: $x) }`;

  expect(conditionVariables([parse(text)])).toEqual(["x", "y"]);
});
