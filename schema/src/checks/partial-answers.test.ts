import { buildSchema } from "graphql";
import { expect, it } from "vitest";
import { checkPartialAnswers } from "./partial-answers.js";

const KEY = "directive @key(fields: String!) on OBJECT\n";
const owners = {
  bodies: `${KEY}interface Node { id: ID! } type Query { body: Body } type Body implements Node @key(fields: "id") { id: ID! name: String! }`,
  drafts: `${KEY}type Query { drafts: [Int!] } type Body @key(fields: "id") { id: ID! drafts: [Int!] }`,
};

it("takes a schema in which each subgraph may be away", () => {
  const api = buildSchema(
    "type Query { body: Body drafts: [Int!] } type Body { id: ID! name: String! drafts: [Int!] }",
  );

  expect(checkPartialAnswers(api, owners)).toEqual([]);
});

it("refuses questions and additions of others that cannot be null", () => {
  const api = buildSchema(
    "type Query { body: Body! drafts: [Int!]! } type Body { id: ID! name: String! drafts: Int! }",
  );

  expect(checkPartialAnswers(api, owners).map(({ at }) => at)).toEqual(["Body.drafts", "Query.body", "Query.drafts"]);
});
