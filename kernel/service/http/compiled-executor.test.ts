import { buildSchema, execute, type GraphQLSchema, parse } from "graphql";
import { expect, it } from "vitest";
import { compiledExecutor } from "./compiled-executor.js";

const SDL = `type Query { said(in: In, words: [String]): String other: Int }
  input In { number: Int! = 7 word: String }`;

function schemaThatRepeats(): GraphQLSchema {
  const schema = buildSchema(SDL);
  schema.getQueryType()!.getFields().said!.resolve = (_source, given) => JSON.stringify(given);
  return schema;
}

it.each<[string, string, Record<string, unknown>]>([
  ["a default of an input object in a variable", "query ($in: In) { said(in: $in) }", { in: { word: "x" } }],
  ["a variable that is missing within an object", "query ($w: String) { said(in: { word: $w }) }", {}],
  ["a variable within a list", "query ($w: String) { said(words: [$w, $w]) }", { w: "x" }],
  ["a condition", "query ($if: Boolean!) { said @skip(if: $if) other @include(if: $if) }", { if: true }],
  ["a plain variable", "query ($words: [String]) { said(words: $words) }", { words: ["x"] }],
])("%s is answered as graphql-js answers it, however often it is asked", async (_what, query, variables) => {
  const schema = schemaThatRepeats();
  const document = parse(query);
  const run = compiledExecutor(schema);

  const expected = JSON.stringify(await execute({ schema, document, variableValues: variables }));

  for (let time = 0; time < 4; time++) {
    const result = await run({ document, operationName: null, variables, context: {} });
    expect(JSON.stringify(result)).toBe(expected);
  }
});
