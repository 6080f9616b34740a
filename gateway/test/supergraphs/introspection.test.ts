import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery, printSchema } from "graphql";
import { expect, test } from "vitest";
import { world } from "../world/world.js";

const { ask, graph, calls } = world({
  a: {
    sdl: `
      "Where it begins."
      type Query { thing: Thing }
      type Thing @key(fields: "id") { id: ID! }
    `,
    resolvers: { Query: { thing: () => ({ id: "1" }) } },
  },
  b: {
    sdl: `type Thing @key(fields: "id") { id: ID! name: String old: Int @deprecated(reason: "too old") }`,
    resolvers: { Thing: { name: () => "one" } },
  },
});

test("the schema is told beside the data, each under its key and in its order", async () => {
  const answer = await ask(
    `{ __typename first: thing { name } __schema { queryType { name description } } t: __type(name: "Thing") { kind } thing { id } }`,
  );

  expect(JSON.stringify(answer)).toBe(
    JSON.stringify({
      data: {
        __typename: "Query",
        first: { name: "one" },
        __schema: { queryType: { name: "Query", description: "Where it begins." } },
        t: { kind: "OBJECT" },
        thing: { id: "1" },
      },
    }),
  );
});

test.each([
  {
    query: `query ($name: String!) { __type(name: $name) { name } }`,
    variables: { name: "Thing" },
    data: { __type: { name: "Thing" } },
  },
  {
    query: `query ($name: String!) { __type(name: $name) { name } }`,
    variables: { name: "Nothing" },
    data: { __type: null },
  },
  {
    query: `query ($old: Boolean = true) { __type(name: "Thing") { fields(includeDeprecated: $old) { name } } }`,
    variables: {},
    data: { __type: { fields: [{ name: "id" }, { name: "name" }, { name: "old" }] } },
  },
  {
    query: `query ($no: Boolean!) { ...Meta ... { kind: __typename @skip(if: $no) } } fragment Meta on Query { __schema @include(if: $no) { mutationType { name } } }`,
    variables: { no: true },
    data: { __schema: { mutationType: null } },
  },
])("it is told without asking a subgraph: $query $variables", async ({ query, variables, data }) => {
  calls.length = 0;

  expect(await ask(query, variables)).toEqual({ data });

  expect(calls).toEqual([]);
});

test("no federation word is in it", async () => {
  const { data } = await ask(getIntrospectionQuery());

  const sdl = printSchema(buildClientSchema(data as unknown as IntrospectionQuery));
  expect(sdl).toBe(printSchema(graph.schema));
  expect(sdl).not.toMatch(/join__|link__|_entities|_service|@key/);
});
