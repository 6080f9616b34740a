import { buildSchema, graphql } from "graphql";
import { expect, test } from "vitest";
import { withCheckedTexts } from "./checked-texts.js";

const schema = buildSchema(`
  type Query { find(words: String, ids: [ID!], filter: Filter): String }
  input Filter { name: String and: [Filter!] }
`);
schema.getQueryType()!.getFields().find!.resolve = () => "found";
withCheckedTexts(schema);

const ask = async (source: string, variableValues = {}) => {
  const { data, errors = [] } = await graphql({ schema, source, variableValues });
  return { found: data?.find ?? null, codes: errors.map(({ extensions }) => extensions.code) };
};

test.each([
  ["a text that is written out", String.raw`{ find(words: "a\u0000b") }`],
  ["a list of ids", String.raw`{ find(ids: ["a", "b\u0000"]) }`],
  ["an input within an input", String.raw`{ find(filter: { and: [{ name: "\u0000" }] }) }`],
  ["a variable", "query ($words: String) { find(words: $words) }"],
])("NUL in %s is the client's error, on every database", async (_where, source) => {
  expect(await ask(source, { words: "a\u0000b" })).toEqual({ found: null, codes: ["BAD_USER_INPUT"] });
});

test("any other text reaches its resolver", async () => {
  expect(await ask(String.raw`{ find(words: "a\r\nb 0 \\u0000", ids: [], filter: {}) }`)).toEqual({
    found: "found",
    codes: [],
  });
});
