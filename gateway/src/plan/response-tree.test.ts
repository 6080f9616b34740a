import { parse } from "graphql";
import { expect, test } from "vitest";
import { getClientOperation } from "./client-operation.js";
import { ResponseTree } from "./response-tree.js";

function write(tree: ResponseTree, service: string, text: string): void {
  const { definition, fragments } = getClientOperation(parse(text), undefined);
  tree.write(service, [definition.selectionSet], fragments, []);
}

test("what one fetch writes, and none goes into, is nobody else's", () => {
  const tree = new ResponseTree();
  write(tree, "shop", "{ a { b { c } } }");

  expect([tree.child("a").isShared, tree.child("a").child("b").isShared]).toEqual([false, false]);
});

test("what two fetches write is shared, and so is all above it", () => {
  const tree = new ResponseTree();
  write(tree, "shop", "{ a { b { c } x { y } } }");
  write(tree.enter([{ Field: "a" }]), "post", "{ b { d } }");

  expect([tree.child("a"), tree.child("a").child("b"), tree.child("a").child("x")].map((at) => at.isShared)).toEqual([
    true,
    true,
    false,
  ]);
});

test("what a later fetch completes is shared, through lists and types", () => {
  const tree = new ResponseTree();
  write(tree, "shop", "{ a { b { id } } }");
  tree.enter([{ Field: "a" }, "@", { TypeCondition: ["Book"] }, { Field: "b" }]);

  expect(tree.child("a").child("b").isShared).toBe(true);
});

test("who writes a value is known where it is one alone", () => {
  const tree = new ResponseTree();
  write(tree, "shop", "{ a { b c } }");
  write(tree, "post", "{ a { c } }");

  expect(tree.writerAt(["a", 0, "b"])).toBe("shop");
  expect(tree.writerAt(["a", 0, "c"])).toBeUndefined();
  expect(tree.writerAt(["a", "z"])).toBeUndefined();
});

test("what a later fetch needs is required, all the way down", () => {
  const tree = new ResponseTree();
  tree.child("a").require([
    {
      kind: "InlineFragment",
      typeCondition: "Book",
      selections: [{ kind: "Field", name: "shelf", selections: [{ kind: "Field", name: "row" }] }],
    },
  ]);

  expect([["a"], ["a", "shelf"], ["a", 3, "shelf", "row"], ["a", "id"]].map((path) => tree.isRequired(path))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
