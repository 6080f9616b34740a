import { parse, print } from "graphql";
import { expect, test } from "vitest";
import { PreparedOperations } from "./prepared-operation.js";

const text = "query A($x: Boolean!, $n: Int) { a(n: $n) b @include(if: $x) } query B { b }";

test("requests share a plan when they read the same, met conditions and all", () => {
  const operations = new PreparedOperations();
  const prepared = operations.get(parse(text), text, "A");
  const again = operations.get(parse(text), text, "A");

  expect(again.keyOf({ x: true, n: 1 }, 0)).toBe(prepared.keyOf({ x: true, n: 2 }, 0));
  expect(again.keyOf({ x: false }, 0)).not.toBe(prepared.keyOf({ x: true }, 0));
  expect(again.keyOf({ x: true }, 20)).not.toBe(prepared.keyOf({ x: true }, 0));
  expect(operations.get(parse(text), text, "B").keyOf({}, 0)).not.toBe(prepared.keyOf({}, 0));
});

test("a document without its text reads as it prints", () => {
  const operations = new PreparedOperations();
  const document = parse(text);

  expect(operations.get(document, undefined, "B").keyOf({}, 0)).toBe(
    operations.get(parse(text), print(document), "B").keyOf({}, 0),
  );
});

test("an operation is read once for each document", () => {
  const operations = new PreparedOperations();
  const document = parse(text);

  expect(operations.get(document, text, "A")).toBe(operations.get(document, text, "A"));
});

test("what is asked is what the conditions leave", () => {
  const prepared = new PreparedOperations().get(parse(text), text, "A");

  expect(print(prepared.asks({ x: false }).definition).replace(/\s+/g, " ")).toBe(
    "query A($x: Boolean!, $n: Int) { a(n: $n) }",
  );
});
