import { buildSchema, GraphQLError, isCompositeType, parse, print } from "graphql";
import { expect, test } from "vitest";
import { getClientOperation } from "./client-operation.js";
import { PlaceBuilder } from "./place-builder.js";
import { choosePrivateNames } from "./private-names.js";

const schema = buildSchema(`
  type Query { works: [Work] found: Hit book: Book }
  interface Work { id: ID! title: String by: Person }
  interface Printed { pages: Int }
  type Book implements Work & Printed { id: ID! title: String by: Person pages: Int weight(unit: String): Int size: Int }
  type Film implements Work { id: ID! title: String by: Person minutes: Int size: String }
  type Person { name: String works: [Work] }
  union Hit = Book | Person
`);

function normalized(text: string): string {
  const { definition, fragments } = getClientOperation(parse(text), undefined);
  const query = schema.getQueryType();
  if (!isCompositeType(query)) throw new Error("no query type");
  const place = new PlaceBuilder(schema, fragments, choosePrivateNames([])).build(query, [definition.selectionSet]);
  return print(place.selectionSet).replace(/\s+/g, " ");
}

test.each([
  { text: "{ book { title title } book { id } }", normal: "{ book { title id } }" },
  { text: "{ b: book { id: title } }", normal: "{ as_b: book { as_id: title } }" },
  { text: "{ book { weight } }", normal: "{ book { as_weight: weight } }" },
  { text: '{ book { g: weight(unit: "g") } }', normal: '{ book { as_g: weight(unit: "g") } }' },
  { text: "{ book { ... on Work { title } ... on Film { minutes } } }", normal: "{ book { title } }" },
  { text: "{ works { ... on Work { title } ...F } } fragment F on Work { id }", normal: "{ works { title id } }" },
  { text: "{ works { id ... on Printed { pages } } }", normal: "{ works { id ... on Book { pages } } }" },
  { text: "{ works { kind: __typename __typename } }", normal: "{ works { __typename } }" },
  {
    text: "{ found { ... on Work { title } ... on Person { name } } }",
    normal: "{ found { ... on Book { title } ... on Person { name } } }",
  },
  { text: "{ found { ... on Film { minutes } } }", normal: "{ found { __typename } }" },
  {
    text: "{ works { by { name } ... on Book { by { works { id } } } } }",
    normal: "{ works { ... on Book { by { name works { id } } } ... on Film { as_2_by: by { name } } } }",
  },
  {
    text: "{ works { ... on Book { n: pages } ... on Film { n: minutes } } }",
    normal: "{ works { ... on Book { as_n: pages } ... on Film { as_2_n: minutes } } }",
  },
  {
    text: "{ works { ... on Book { by { name } } ... on Film { by { name } } } }",
    normal: "{ works { ... on Book { by { name } } ... on Film { by { name } } } }",
  },
  {
    text: "{ works { ... on Film { size } ... on Book { size } } }",
    normal: "{ works { ... on Film { size } ... on Book { as_2_size: size } } }",
  },
])("$text reads $normal", ({ text, normal }) => {
  expect(normalized(text)).toBe(normal);
});

test("fragments that double with every step are opened once", () => {
  const doubling = Array.from({ length: 40 }, (_, i) => `fragment F${i} on Book { ...F${i + 1} ...F${i + 1} }`);

  expect(normalized(`{ book { ...F0 } } ${doubling.join(" ")} fragment F40 on Book { title }`)).toBe(
    "{ book { title } }",
  );
});

test("fields that double with every step are refused before they fill the memory", () => {
  const doubling = Array.from(
    { length: 20 },
    (_, i) => `fragment F${i} on Work { a: by { works { ...F${i + 1} } } b: by { works { ...F${i + 1} } } }`,
  );
  const text = `{ works { ...F0 } } ${doubling.join(" ")} fragment F20 on Work { title }`;

  const refused = () => normalized(text);

  expect(refused).toThrow(GraphQLError);
  expect(refused).toThrow("The operation comes to more than 10000 fields. Ask for less at a time.");
});
