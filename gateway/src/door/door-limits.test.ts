import { getIntrospectionQuery } from "graphql";
import { expect, test } from "vitest";
import { testIssuer } from "./identity/testing/test-issuer.js";
import { ATTACKS, nested } from "./testing/attacks.js";
import { openTestDoor, refused, told } from "./testing/open-test-door.js";

const repeat = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(" ");

test.each(ATTACKS)("%s is refused before execution, with less than 50 ms of CPU", async (_name, query, code) => {
  const { post, records } = await openTestDoor();
  const spentMs: number[] = [];

  for (let turn = 1; turn <= 4; turn += 1) {
    const before = process.threadCpuUsage();
    expect(await refused(await post({ query }))).toEqual([400, code]);
    const { user, system } = process.threadCpuUsage(before);
    spentMs.push((user + system) / 1_000);
  }

  expect(Math.min(...spentMs)).toBeLessThan(50);
  expect(records.filed).toEqual([]);
});

test("a limit is told with its advice, as 400 in graphql-response+json and as 200 in plain JSON", async () => {
  const { post } = await openTestDoor();
  const message = "More than 12 levels of fields. Ask for the lower levels in a second operation.";
  const body = { errors: [{ message, extensions: { code: "TOO_DEEP" } }] };

  expect(await told(await post({ query: nested(11) }))).toEqual([400, body]);
  expect(await told(await post({ query: nested(11) }, { accept: "application/json" }))).toEqual([200, body]);
});

test("operators may set other limits", async () => {
  const { post } = await openTestDoor({ limits: { depth: 13, tokens: 30 } });

  expect((await post({ query: nested(5) })).status).toBe(200);
  expect(await refused(await post({ query: nested(11) }))).toEqual([400, "TOO_MANY_TOKENS"]);
});

test("an invalid document is told at most 15 errors, each with its place", async () => {
  const { post } = await openTestDoor();

  const answer = await post({ query: `{ ${repeat(20, (i) => `unknown${i}`)} }` });

  const { errors } = (await answer.json()) as { errors: { message: string; locations?: unknown }[] };
  expect(errors).toHaveLength(15);
  expect(errors[0]).toEqual({
    message: 'Cannot query field "unknown0" on type "Query".',
    locations: [{ line: 1, column: 3 }],
    extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
  });
  expect(errors[14]?.message).toBe("Too many validation errors, error limit reached. Validation aborted.");
});

test("the introspection query of the usual tools is answered", async () => {
  const { post } = await openTestDoor();

  const answer = await post({ query: getIntrospectionQuery({ oneOf: true, inputValueDeprecation: true }) });

  const { data } = (await answer.json()) as { data: { __schema: { queryType: { name: string } } } };
  expect(data.__schema.queryType.name).toBe("Query");
});

test("in production the schema is not told, neither by introspection nor by suggestions", async () => {
  const { post } = await openTestDoor({ production: true });

  const answer = await post({ query: "{ __schema { types { name } } }" });
  expect(await refused(answer)).toEqual([400, "GRAPHQL_VALIDATION_FAILED", "GRAPHQL_VALIDATION_FAILED"]);
  expect(await (await post({ query: "{ document(id: 1) { titel } }" })).text()).not.toContain("Did you mean");
  expect((await post({ query: "{ __typename }" })).status).toBe(200);
});

test("in production whoever has signed in may read the schema", async () => {
  const issuer = await testIssuer();
  const { identity } = issuer;
  const { post } = await openTestDoor({ production: true, identity });
  const authorization = `Bearer ${await issuer.sign()}`;

  expect((await post({ query: "{ __schema { queryType { name } } }" }, { authorization })).status).toBe(200);
  expect((await post({ query: "{ __schema { queryType { name } } }" })).status).toBe(400);
});
