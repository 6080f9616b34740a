import { buildSchema, execute, type GraphQLSchema, parse } from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import { expect, test } from "vitest";
import { canCompile } from "./can-compile.js";
import { compiledSize } from "./compiled-size.js";

const schema = buildSchema(`
  scalar Json
  input Shelf { room: String! = "A" row: Int }
  input Tree { left: Tree number: Int }
  interface Work { id: ID! related: [Work] }
  type Book implements Work { id: ID! related: [Work] pages: Int }
  type Film implements Work { id: ID! related: [Work] minutes: Int }
  type Query { works(ids: [ID!], on: Shelf, in: Tree, json: Json, first: Int = 3): [Work] }
`);

test.each([
  { text: "{ works { id ... on Book { pages } } }", can: true },
  { text: "query ($n: Int) { works(first: $n) { id } }", can: true },
  { text: "query ($ids: [ID!]) { works(ids: $ids) { id } }", can: true },
  { text: "query ($json: Json) { works(json: $json) { id } }", can: true },
  { text: '{ works(on: { room: "B" }) { id } }', can: true },
  { text: "query ($a: Boolean!) { works { id @include(if: $a) } }", can: false },
  { text: "query ($a: Boolean!) { works { ...F @skip(if: $a) } } fragment F on Work { id }", can: false },
  { text: "query ($n: Int) { works(on: { row: $n }) { id } }", can: false },
  { text: "query ($id: ID!) { works(ids: [$id]) { id } }", can: false },
  { text: "query ($n: Int) { works(json: [[$n]]) { id } }", can: false },
  { text: "query ($on: Shelf) { works(on: $on) { id } }", can: false },
  { text: "query ($in: Tree) { works(in: $in) { id } }", can: false },
  { text: "query ($in: [Tree!]!) { works { id } }", can: false },
])("$text is compiled: $can", ({ text, can }) => {
  expect(canCompile(schema, parse(text), undefined)).toBe(can);
});

test("interfaces within interfaces count for every type at every step", () => {
  const nested = (depth: number): string => (depth === 0 ? "id" : `related { ${nested(depth - 1)} }`);
  const sizeAt = (depth: number) => compiledSize(schema, parse(`{ works { ${nested(depth)} } }`), undefined, 1_000_000);

  expect([0, 1, 2, 10].map(sizeAt)).toEqual([3, 7, 15, 4095]);
  expect(canCompile(schema, parse(`{ works { ${nested(10)} } }`), undefined)).toBe(false);
});

test("counting stops where there is too much to count", () => {
  const doubling = Array.from(
    { length: 60 },
    (_, i) => `fragment F${i} on Work { a: related { ...F${i + 1} } b: related { ...F${i + 1} } }`,
  );
  const text = `{ works { ...F0 } } ${doubling.join(" ")} fragment F60 on Work { id }`;

  const size = compiledSize(schema, parse(text), undefined, 100);

  expect(size).toBeGreaterThan(100);
  expect(size).toBeLessThan(1_000);
});

/** Why the documents above are left to graphql-js. When one of these fails, graphql-jit has learnt it. */
test.each([
  { text: "query ($row: Int) { echo(on: { row: $row }) }", variables: {} },
  { text: "query ($row: Int) { echo(json: { row: $row }) }", variables: { row: 4 } },
  { text: "query ($on: Shelf) { echo(on: $on) }", variables: { on: { row: 1 } } },
])("graphql-jit answers $text otherwise than graphql-js", ({ text, variables }) => {
  const echoing = echoingSchema();
  const compiled = compileQuery(echoing, parse(text));
  if (!isCompiledQuery(compiled)) throw new Error("graphql-jit refuses it");

  const plain = execute({ schema: echoing, document: parse(text), variableValues: variables });

  expect(JSON.stringify(compiled.query(undefined, {}, variables))).not.toBe(JSON.stringify(plain));
});

function echoingSchema(): GraphQLSchema {
  const echoing = buildSchema(`
    scalar Json
    input Shelf { room: String! = "A" row: Int }
    type Query { echo(on: Shelf, json: Json): String }
  `);
  const echo = echoing.getQueryType()?.getFields().echo;
  if (echo !== undefined) echo.resolve = (_source, given: object) => JSON.stringify(given);
  return echoing;
}
