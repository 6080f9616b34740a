import { expect, test } from "vitest";
import { openTestDoor, refused, told } from "./testing/open-test-door.js";
import { rawRequest } from "./testing/raw-request.js";

const json = ["content-type", "application/json"];
const question = JSON.stringify({ query: "{ requestId }" });
const codeIn = (body: string) => JSON.parse(body).errors[0].extensions.code;

test.each([
  ["urlencoded", "application/x-www-form-urlencoded", "query=mutation{file(title:1){id}}"],
  ["plain text", "text/plain", '{"query":"mutation { file(title: \\"x\\") { id } }"}'],
  ["multipart", "multipart/form-data; boundary=x", "--x--"],
  ["JSON in another charset", "application/json; charset=utf-16", question],
  ["a content type that merely begins like JSON", "application/json-seq", question],
])("a POST of %s is refused and runs no mutation", async (_name, contentType, body) => {
  const { post, records } = await openTestDoor();

  expect(await refused(await post(body, { "content-type": contentType }))).toEqual([415, "UNSUPPORTED_MEDIA_TYPE"]);
  expect(records.filed).toEqual([]);
});

test("a POST without a content type is refused", async () => {
  const { endpoint } = await openTestDoor();

  const { status, body } = await rawRequest(endpoint, "POST", [], question);

  expect([status, codeIn(body)]).toEqual([415, "UNSUPPORTED_MEDIA_TYPE"]);
});

test("a compressed body is refused: it could be a bomb", async () => {
  const { post } = await openTestDoor();

  expect(await refused(await post(question, { "content-encoding": "gzip" }))).toEqual([415, "UNSUPPORTED_ENCODING"]);
});

test("a body of 256 KiB is read, one byte more is refused", async () => {
  const { post } = await openTestDoor();
  const filled = (bytes: number) => question.padEnd(bytes, " ");

  expect((await post(filled(262_144))).status).toBe(200);
  expect(await refused(await post(filled(262_145)))).toEqual([413, "BODY_TOO_LARGE"]);
});

test("a body that never says its length is refused as soon as it is too large", async () => {
  const { endpoint } = await openTestDoor();
  let sent = 0;
  const body = new ReadableStream({
    async pull(stream) {
      sent += 16_384;
      stream.enqueue(new Uint8Array(16_384));
      await new Promise((resolve) => setTimeout(resolve, 2));
      if (sent > 8_000_000) stream.close();
    },
  });
  const request = { method: "POST", headers: { "content-type": "application/json" }, body, duplex: "half" } as const;

  const answer = await fetch(endpoint, request);

  expect(await refused(answer)).toEqual([413, "BODY_TOO_LARGE"]);
  expect(sent).toBeLessThan(2_000_000);
});

test.each([
  ["an empty body", "", "BAD_JSON"],
  ["half a JSON text", '{"query": "{ reque', "BAD_JSON"],
  ["100 000 open brackets", "[".repeat(100_000), "BAD_JSON"],
  ["a text", '"{ requestId }"', "BAD_REQUEST"],
  ["null", "null", "BAD_REQUEST"],
  ["an object without a query", "{}", "BAD_REQUEST"],
  ["an empty query", '{"query":""}', "BAD_REQUEST"],
  ["a query that is a document tree", '{"query":{"kind":"Document"}}', "BAD_REQUEST"],
  ["variables as a text", '{"query":"{ requestId }","variables":"{}"}', "BAD_REQUEST"],
  ["variables as a list", '{"query":"{ requestId }","variables":[]}', "BAD_REQUEST"],
  ["an operation name that is a number", '{"query":"{ requestId }","operationName":1}', "BAD_REQUEST"],
  ["extensions as a number", '{"query":"{ requestId }","extensions":1}', "BAD_REQUEST"],
  ["a batch", `[${question},${question}]`, "BATCHING_REFUSED"],
  ["an empty batch", "[]", "BATCHING_REFUSED"],
  [
    "a hash in place of a query",
    '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"ab"}}}',
    "PERSISTED_QUERY_NOT_SUPPORTED",
  ],
])("%s is a bad request", async (_name, body, code) => {
  const { post } = await openTestDoor();

  expect(await refused(await post(body))).toEqual([400, code]);
});

test("variables may be 64 levels deep, and no deeper", async () => {
  const { post } = await openTestDoor();
  const query = "query ($f: Filter) { search(filter: $f) { id } }";
  const filter = (levels: number) => JSON.parse(`${'{"and":['.repeat(levels)}${"]}".repeat(levels)}`);

  expect((await post({ query, variables: { f: filter(31) } })).status).toBe(200);
  expect(await refused(await post({ query, variables: { f: filter(32) } }))).toEqual([400, "TOO_DEEP"]);
});

test("__proto__, constructor and prototype are plain names in variables and aliases", async () => {
  const { post } = await openTestDoor();
  const query = "query ($f: Filter) { __proto__: requestId constructor: search(filter: $f) { prototype: title } }";
  const body = `{"query":"${query}","variables":{"f":{"title":"a"},"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}}`;

  const answer = await post(body, { "x-request-id": "r1" });

  const data = '{"__proto__":"r1","constructor":[{"prototype":"{\\"title\\":\\"a\\"}"}]}';
  expect(await answer.text()).toBe(`{"data":${data},"extensions":{"cost":{"requested":5,"ceiling":50000}}}`);
  expect(({} as Record<string, unknown>).polluted).toBe(undefined);
});

test("two Authorization headers are a bad request", async () => {
  const { endpoint } = await openTestDoor();

  const headers = [...json, "authorization", "Bearer a", "Authorization", "Bearer b"];
  const { status, body } = await rawRequest(endpoint, "POST", headers, question);

  expect([status, codeIn(body)]).toEqual([400, "SEVERAL_AUTHORIZATIONS"]);
});

test("a page that rebinds its name to this machine is not served", async () => {
  const { endpoint, door } = await openTestDoor({ allowedHosts: ["graph.example"] });
  const asHost = (host: string) => rawRequest(endpoint, "POST", [...json, "host", host], question);

  expect((await asHost("evil.example")).status).toBe(421);
  expect((await asHost("127.0.0.1.evil.example")).status).toBe(421);
  expect((await asHost("localhost:4000")).status).toBe(200);
  expect((await asHost("graph.example")).status).toBe(200);
  expect((await rawRequest(`${door.url}/health`, "GET", ["host", "evil.example"])).status).toBe(421);
});

test("an unknown path is not found", async () => {
  const { door } = await openTestDoor();

  expect(await refused(await fetch(`${door.url}/graphql/`))).toEqual([404, "NOT_FOUND"]);
  expect(await refused(await fetch(`${door.url}/.env`))).toEqual([404, "NOT_FOUND"]);
});

test.each(["PUT", "DELETE", "PATCH", "HEAD"])("%s is not allowed on the graph", async (method) => {
  const { endpoint } = await openTestDoor();

  const answer = await fetch(endpoint, { method });

  expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, POST, OPTIONS"]);
});

test("a client that accepts no kind of answer is told so", async () => {
  const { post } = await openTestDoor();

  expect(await refused(await post(question, { accept: "text/html" }))).toEqual([406, "NOT_ACCEPTABLE"]);
});

test("several operations need a name, and the name must be there", async () => {
  const { post } = await openTestDoor();
  const query = "query A { requestId } query B { documents { id } }";
  const headers = { "x-request-id": "r1" };

  expect(await told(await post({ query, operationName: "A" }, headers))).toEqual([200, { data: { requestId: "r1" } }]);
  expect(await refused(await post({ query }))).toEqual([400, "OPERATION_RESOLUTION_FAILURE"]);
  expect(await refused(await post({ query, operationName: "C" }))).toEqual([400, "OPERATION_RESOLUTION_FAILURE"]);
});
