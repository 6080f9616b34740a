import { buildSchema, GraphQLError, type GraphQLScalarType, parse, print, type ValueNode } from "graphql";
import { expect, test } from "vitest";
import { inProcessTransport } from "./in-process.js";

const schema = buildSchema(`
  scalar Day
  scalar Code
  type Query { issued(on: Day, code: Code): String }
  type Subscription { issued(on: Day): String }
`);
const refusing = (name: string, refuse: (text: string) => Error) => {
  const scalar = schema.getType(name) as GraphQLScalarType;
  scalar.parseLiteral = (node: ValueNode) => {
    if (print(node).includes("bad")) throw refuse(print(node));
    return print(node);
  };
};
refusing("Day", (text) => new GraphQLError(`${text} is not a day.`, { extensions: { code: "BAD_USER_INPUT" } }));
refusing("Code", (text) => new Error(`${text} is not a code.`));

const shop = inProcessTransport({ schema, contextFor: () => ({}) });
const scope = { requestId: "r1", headers: {} };
const request = (query: string, kind: "query" | "subscription" = "query") => ({
  kind,
  query,
  document: parse(query),
  scope,
});
const told = async (result: unknown) => JSON.parse(JSON.stringify(await result));

test.each([
  [`{ issued(on: "bad") }`, { message: `"bad" is not a day.`, extensions: { code: "BAD_USER_INPUT" } }],
  [
    `{ issued(code: "bad") }`,
    {
      message: `Expected value of type "Code", found "bad"; "bad" is not a code.`,
      extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
    },
  ],
])("a value that a scalar refuses is told in the scalar's words, each time: %s", async (query, error) => {
  for (const _time of [1, 2, 3, 4]) expect(await told(shop.execute(request(query)))).toEqual({ errors: [error] });
});

test("values that fit are taken", async () => {
  expect(await told(shop.execute(request(`{ issued(on: "good", code: "good") }`)))).toEqual({
    data: { issued: null },
  });
});

test("a subscription is refused likewise", async () => {
  expect(await told(shop.subscribe(request(`subscription { issued(on: "bad") }`, "subscription")))).toEqual({
    errors: [{ message: `"bad" is not a day.`, extensions: { code: "BAD_USER_INPUT" } }],
  });
});
