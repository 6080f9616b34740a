import { printSchema } from "graphql";
import { expect, test } from "vitest";
import { readSupergraph } from "./read-supergraph.js";
import { SupergraphError } from "./supergraph-error.js";
import { supergraphOf } from "./testing/supergraph-of.js";

test("a supergraph says who its subgraphs are and where they live", () => {
  const { urls } = readSupergraph(
    supergraphOf({ shop: "type Query { a: Int }", "post-office": "type Query { b: Int }" }),
  );

  expect([...urls]).toEqual([
    ["post-office", "http://post-office.example/graphql"],
    ["shop", "http://shop.example/graphql"],
  ]);
});

test("clients see neither join types nor what is inaccessible, in unions either", () => {
  const { schema, types } = readSupergraph(
    supergraphOf({
      shop: `
        type Query { hits: [Hit] }
        union Hit = Song | Draft
        type Song { name: String price: Int @inaccessible mood: Mood }
        type Draft @inaccessible { name: String }
        enum Mood { GAY SAD @inaccessible }
      `,
    }),
  );

  expect(printSchema(schema)).toBe(
    `type Query {\n  hits: [Hit]\n}\n\ntype Song {\n  name: String\n  mood: Mood\n}\n\nunion Hit = Song\n\nenum Mood {\n  GAY\n}`,
  );
  expect([...types.possible("Hit")]).toEqual(["Hit", "Song", "Draft"]);
});

test("a field knows how long its owner says that its list is", () => {
  const { schema } = readSupergraph(
    supergraphOf({ shop: "type Query { songs: [Song] @listSize(assumedSize: 300) } type Song { tags: [String] }" }),
  );

  expect(schema.getQueryType()?.getFields().songs?.extensions.assumedSize).toBe(300);
  expect(schema.getQueryType()?.getFields().songs?.astNode?.directives).toEqual([]);
});

test.each([
  { text: "type Query {", complaint: "The supergraph is not a GraphQL document" },
  { text: "type Query { a: Int }", complaint: "The supergraph names no subgraph" },
  {
    text: `enum join__Graph { A @join__graph(name: "a", url: "x") } type Query { a: Nothing }`,
    complaint: "No schema for clients",
  },
  {
    text: `enum join__Graph { A @join__graph(name: "a", url: "x") } type Thing { a: Int }`,
    complaint: "The schema clients would see is not valid",
  },
])("a supergraph that reads $text is refused, saying why", ({ text, complaint }) => {
  const reading = () => readSupergraph(text);

  expect(reading).toThrow(SupergraphError);
  expect(reading).toThrow(complaint);
});
