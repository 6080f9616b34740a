import { buildSchema, parse } from "graphql";
import { expect, test } from "vitest";
import { fieldsAsked } from "./fields-asked.js";

const schema = buildSchema(`
  type Query { case(id: ID!): Case node: Node cases: CaseConnection }
  interface Node { id: ID! }
  type CaseConnection { edges: [CaseEdge] }
  type CaseEdge { node: Case cursor: String }
  type Case implements Node { id: ID! number: String official: Official steps: [Step] }
  type Official implements Node { id: ID! name: String case: Case }
  type Step { kind: String by: Official note: Note }
  type Note { text: String }
`);

test.each([
  ["{ case(id: 1) { number } }", { Case: "number" }],
  ["{ case(id: 1) { n: number m: number __typename } }", { Case: "number" }],
  ["{ cases { edges { cursor node { number } } } }", { Case: "number" }],
  [
    "{ case(id: 1) { steps { kind note { text } by { name } } } }",
    { Case: "steps,steps.by,steps.kind,steps.note,steps.note.text", Official: "name" },
  ],
  ["{ node { id ... on Case { number } } }", { Case: "id,number", Official: "id" }],
  [
    "{ case(id: 1) { ...F official { case { ...F } } } } fragment F on Case { number steps { ...G } } fragment G on Step { kind }",
    { Case: "number,official,steps,steps.kind", Official: "case" },
  ],
  ["{ __typename }", {}],
])("%s", (query, asked) => {
  expect(Object.fromEntries(fieldsAsked(schema, parse(query)))).toEqual(asked);
});
