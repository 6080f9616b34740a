import { parse, print } from "graphql";
import { expect, it } from "vitest";
import { withSignedInMutations } from "./signed-in-mutations.js";

it("asks of every command that somebody has signed in, and of nothing else", () => {
  const document = parse(
    "type Query { a: Int } type Mutation { b: Int c(d: Int): Int @deprecated } type E { f: Int } interface G { h: Int }",
  );

  expect(print(withSignedInMutations(document)).replace(/\s+/g, " ")).toBe(
    "type Query { a: Int } type Mutation { b: Int @authenticated c(d: Int): Int @deprecated @authenticated } type E { f: Int } interface G { h: Int }",
  );
});
