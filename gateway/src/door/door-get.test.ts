import { expect, test } from "vitest";
import { openTestDoor, refused, told } from "./testing/open-test-door.js";
import { rawRequest } from "./testing/raw-request.js";

const search = (parameters: Record<string, string>) => `?${new URLSearchParams(parameters)}`;
const query = "query Titles($id: ID!) { document(id: $id) { title } }";
const variables = '{"id":"2"}';

test.each(["apollo-require-preflight", "x-apollo-operation-name", "x-graphql-yoga-csrf"])(
  "a GET with %s is answered",
  async (header) => {
    const { endpoint } = await openTestDoor();

    const answer = await fetch(endpoint + search({ query, variables }), { headers: { [header]: "Titles" } });

    expect(await told(answer)).toEqual([200, { data: { document: { title: "Nghị quyết 05/NQ-HĐND" } } }]);
  },
);

test.each([
  ["without a preflight header", {}, 403, "PREFLIGHT_REQUIRED"],
  ["with an empty preflight header", { "apollo-require-preflight": "" }, 403, "PREFLIGHT_REQUIRED"],
  ["with only a JSON content type", { "content-type": "application/json" }, 403, "PREFLIGHT_REQUIRED"],
  ["of plain text", { "apollo-require-preflight": "1", "content-type": "text/plain" }, 415, "UNSUPPORTED_MEDIA_TYPE"],
])("a GET %s is refused", async (_name, headers, status, code) => {
  const { endpoint } = await openTestDoor();

  const answer = await fetch(endpoint + search({ query, variables }), { headers: headers as Record<string, string> });

  expect(await refused(answer)).toEqual([status, code]);
});

test.each([
  "text/plain",
  "text/plain; application/json",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "application/json-seq",
  "application/json; charset=utf-16",
  "message/http",
])("a GET that says it holds %s is refused, with a preflight header or without", async (contentType) => {
  const { endpoint } = await openTestDoor();
  const statusOf = async (headers: string[]) =>
    (await rawRequest(endpoint + search({ query, variables }), "GET", headers)).status;

  expect(await statusOf(["content-type", contentType, "apollo-require-preflight", "1"])).toBe(415);
  expect(await statusOf(["content-type", contentType])).toBe(403);
});

test("a mutation by GET is refused and does nothing", async () => {
  const { endpoint, records } = await openTestDoor();
  const mutation = search({ query: 'mutation { file(title: "x") { id } }' });

  const answer = await fetch(endpoint + mutation, { headers: { "apollo-require-preflight": "1" } });

  expect(answer.headers.get("allow")).toBe("POST");
  expect(await refused(answer)).toEqual([405, "METHOD_NOT_ALLOWED"]);
  expect(records.filed).toEqual([]);
});

test.each([
  ["variables that are no JSON", search({ query, variables: "{id:2}" }), "BAD_JSON"],
  ["variables that are a list", search({ query, variables: "[2]" }), "BAD_REQUEST"],
  ["two queries", `${search({ query })}&query=x`, "BAD_REQUEST"],
  ["no query", "", "BAD_REQUEST"],
])("a GET with %s is a bad request", async (_name, parameters, code) => {
  const { endpoint } = await openTestDoor();

  const answer = await fetch(endpoint + parameters, { headers: { "apollo-require-preflight": "1" } });

  expect(await refused(answer)).toEqual([400, code]);
});
