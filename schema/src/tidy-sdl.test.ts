import { expect, it } from "vitest";
import { tidySdl } from "./tidy-sdl.js";

it("keeps what a subgraph says of itself and drops what Federation adds to it", () => {
  const served = `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", { name: "@tag", as: "@mark" }])
    schema { query: Query }
    type Body @key(fields: "id") { id: ID! name: String! }
    enum Area { XA TINH }
    type Query { body: Body }
    directive @ours on FIELD_DEFINITION
    directive @link(url: String) repeatable on SCHEMA
    directive @key(fields: federation__FieldSet!) repeatable on OBJECT
    directive @mark(name: String!) on OBJECT
    directive @federation__cost(weight: Int!) on OBJECT
    scalar federation__FieldSet
    scalar link__Import
    type _Service { sdl: String }
    union _Entity = Body
    scalar _Any
    extend type Query { _entities(representations: [_Any!]!): [_Entity]! _service: _Service! }
  `;

  expect(
    tidySdl(served),
  ).toBe(`extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", {name: "@tag", as: "@mark"}])

type Query {
  body: Body
}

enum Area {
  XA
  TINH
}

type Body @key(fields: "id") {
  id: ID!
  name: String!
}

directive @ours on FIELD_DEFINITION
`);
});

it("puts the definitions in one order, however the code has them, and keeps the order of fields", () => {
  const one = tidySdl("type Mutation { m: Int } type A { z: Int a: Int } type Query { q: Int } scalar B");
  const other = tidySdl("scalar B type Query { q: Int } type A { z: Int a: Int } type Mutation { m: Int }");

  expect(one).toBe(other);
  expect(one.replaceAll(/\s+/g, " ")).toBe(
    "type Query { q: Int } type Mutation { m: Int } type A { z: Int a: Int } scalar B ",
  );
});

it("keeps the root type of a subgraph that has none of its own fields out of the text", () => {
  expect(tidySdl("type Query { _service: _Service! } type _Service { sdl: String } scalar Day")).toBe("scalar Day\n");
});
