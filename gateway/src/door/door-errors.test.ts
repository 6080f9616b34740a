import { expect, test } from "vitest";
import { plainGraph } from "./plain-graph.js";
import { archive } from "./testing/archive.js";
import { executableSchema } from "./testing/executable-schema.js";
import { openTestDoor, refused, told } from "./testing/open-test-door.js";

const asRequest = { "x-request-id": "r-7" };

test("a bug is told as an internal error with the request id; its words are in the log alone", async () => {
  const { post, lines } = await openTestDoor();

  const answer = await post({ query: "{ broken requestId }" }, asRequest);

  const error = {
    message: "Internal error",
    path: ["broken"],
    extensions: { code: "INTERNAL_SERVER_ERROR", requestId: "r-7" },
  };
  expect(await told(answer)).toEqual([200, { data: { broken: null, requestId: "r-7" }, errors: [error] }]);
  expect(lines).toContainEqual({ level: "error", requestId: "r-7", error: expect.stringContaining("SQLITE_ERROR") });
});

test("an error with a code passes, without what it tells of the inside", async () => {
  const { post } = await openTestDoor();

  const answer = await post({ query: "{ sealed }" });

  const error = {
    message: "This record is sealed. Ask the archive.",
    path: ["sealed"],
    extensions: { code: "FORBIDDEN" },
  };
  expect(await told(answer)).toEqual([200, { data: { sealed: null }, errors: [error] }]);
});

test("an error that its subgraph gave no code is not meant for clients: they learn which subgraph failed", async () => {
  const { post } = await openTestDoor();

  const answer = await post({ query: "{ uncoded }" }, asRequest);

  const extensions = { code: "INTERNAL_SERVER_ERROR", requestId: "r-7", serviceName: "legal" };
  const error = { message: "Internal error", path: ["uncoded"], extensions };
  expect(await told(answer)).toEqual([200, { data: { uncoded: null }, errors: [error] }]);
});

test("a subgraph that is away is named to the client; where it runs is told to the log alone", async () => {
  const { post, lines } = await openTestDoor();

  const answer = await post({ query: "{ unreachable }" }, asRequest);

  const extensions = { code: "SUBGRAPH_UNREACHABLE", serviceName: "legal" };
  const error = { message: 'Subgraph "legal" cannot be reached.', path: ["unreachable"], extensions };
  expect(await told(answer)).toEqual([200, { data: { unreachable: null }, errors: [error] }]);
  const warning = { level: "warn", requestId: "r-7", code: "SUBGRAPH_UNREACHABLE" };
  expect(lines).toContainEqual({ ...warning, error: expect.stringContaining("ECONNREFUSED 10.0.0.7:4002") });
});

test("of many wrong variables 15 are told", async () => {
  const { post } = await openTestDoor();
  const names = Array.from({ length: 20 }, (_, index) => `$v${index}: ID!`).join(" ");

  const answer = await post({ query: `query (${names}) { requestId }` });

  expect(((await answer.json()) as { errors: unknown[] }).errors).toHaveLength(15);
});

test("of a flood of errors in execution 15 are told, and the data beside them are kept", async () => {
  const { post } = await openTestDoor();
  const names = Array.from({ length: 19 }, (_, index) => `a${index}: broken`).join(" ");

  const answer = await post({ query: `{ requestId ${names} }` }, asRequest);

  const { data, errors } = (await answer.json()) as { data: Record<string, unknown>; errors: unknown[] };
  expect(errors).toHaveLength(15);
  expect(data).toMatchObject({ requestId: "r-7", a0: null, a18: null });
});

test("a null where the schema promises a value is told as that", async () => {
  const { post } = await openTestDoor();

  const answer = await post({ query: "{ missing { id } }" });

  const message = "Cannot return null for non-nullable field Query.missing.";
  const error = { message, path: ["missing"], extensions: { code: "NULL_IN_NON_NULL_FIELD" } };
  expect(await told(answer)).toEqual([200, { data: null, errors: [error] }]);
});

test("a wrong variable is the client's error: 400, or 200 in plain JSON", async () => {
  const { post } = await openTestDoor();
  const request = { query: "query ($id: ID!) { document(id: $id) { title } }", variables: { id: { a: 1 } } };

  expect(await refused(await post(request))).toEqual([400, "BAD_USER_INPUT"]);
  expect(await refused(await post(request, { accept: "application/json" }))).toEqual([200, "BAD_USER_INPUT"]);
});

test("a syntax error is told with its place", async () => {
  const { post } = await openTestDoor();

  const message = "Syntax Error: Expected Name, found <EOF>.";
  const error = { message, locations: [{ line: 1, column: 3 }], extensions: { code: "GRAPHQL_PARSE_FAILED" } };
  expect(await told(await post({ query: "{ " }))).toEqual([400, { errors: [error] }]);
});

test("a graph that throws is an internal error, not a hang and not a stack trace", async () => {
  const graph = plainGraph(archive().schema);
  const { post, lines } = await openTestDoor({
    graph: {
      ...graph,
      execute: () => {
        throw new Error("planner at /srv/plan.ts:1");
      },
    },
  });

  const answer = await post({ query: "{ requestId }" }, asRequest);

  const error = { message: "Internal error", extensions: { code: "INTERNAL_SERVER_ERROR", requestId: "r-7" } };
  expect(await told(answer)).toEqual([500, { errors: [error] }]);
  expect(lines[0]?.error).toContain("planner at /srv/plan.ts:1");
});

test("a result that cannot be written as JSON is an internal error with the request id", async () => {
  const schema = executableSchema("scalar Huge type Query { huge: Huge }", {
    "Query.huge": { resolve: () => 2n ** 70n },
  });
  const { post } = await openTestDoor({ graph: plainGraph(schema) });

  const answer = await post({ query: "{ huge }" }, asRequest);

  const error = { message: "Internal error", extensions: { code: "INTERNAL_SERVER_ERROR", requestId: "r-7" } };
  expect(await told(answer)).toEqual([500, { errors: [error] }]);
});

test("an operation that takes too long is stopped, and what was called for it is cancelled", async () => {
  const { post, records } = await openTestDoor({ limits: { operationMs: 30 } });

  const answer = await post({ query: "{ held }" });

  expect(await refused(answer)).toEqual([504, "OPERATION_TIMEOUT"]);
  expect(records.aborted).toEqual([
    "The operation took longer than 30 ms and was stopped. Ask for less; look before you repeat a mutation.",
  ]);
});

test("a client that leaves cancels what was called for it", async () => {
  const { post, records, lines } = await openTestDoor();
  const leaving = new AbortController();
  const left = expect(post({ query: "{ held }" }, {}, leaving.signal)).rejects.toThrow();
  await records.held.arrived;

  leaving.abort();

  await left;

  await expect.poll(() => records.aborted).toEqual(["The client has gone."]);
  expect(lines.at(-1)).toMatchObject({ status: 499, kind: "query" });
});
