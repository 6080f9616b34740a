import { expect, test } from "vitest";
import { openTestDoor } from "./testing/open-test-door.js";
import { rawRequest } from "./testing/raw-request.js";

const sandbox = "https://studio.apollographql.com";
const preflight = (origin: string) => ["origin", origin, "access-control-request-method", "POST"];
const corsOf = (headers: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith("access-control")));

test("Apollo Sandbox may ask: its preflight names methods, headers and how long that holds", async () => {
  const { endpoint } = await openTestDoor();

  const { status, headers, body } = await rawRequest(endpoint, "OPTIONS", preflight(sandbox));

  expect([status, body, headers.vary]).toEqual([204, "", "Origin"]);
  expect(corsOf(headers)).toEqual({
    "access-control-allow-origin": sandbox,
    "access-control-allow-methods": "GET, POST, OPTIONS",
    "access-control-allow-headers":
      "content-type, authorization, x-client-id, x-apollo-operation-name, apollo-require-preflight, x-request-id",
    "access-control-expose-headers": "x-request-id",
    "access-control-max-age": "7200",
  });
});

test("an allowed page reads the answer, and never with credentials", async () => {
  const { post } = await openTestDoor({ allowedOrigins: ["https://cchc.example"] });

  const answer = await post({ query: "{ requestId }" }, { origin: "https://cchc.example" });

  expect(answer.headers.get("access-control-allow-origin")).toBe("https://cchc.example");
  expect(answer.headers.get("access-control-allow-credentials")).toBe(null);
  expect(answer.headers.get("vary")).toBe("Origin");
});

test.each([
  "https://evil.example",
  "http://studio.apollographql.com",
  `${sandbox}.evil.example`,
  "null",
  `${sandbox}/`,
])("a page of %s gets no CORS headers at all", async (origin) => {
  const { endpoint, post } = await openTestDoor();

  const asked = await rawRequest(endpoint, "OPTIONS", preflight(origin));
  const answered = await post({ query: "{ requestId }" }, { origin });

  expect([asked.status, corsOf(asked.headers), asked.headers.vary]).toEqual([204, {}, "Origin"]);
  expect(corsOf(Object.fromEntries(answered.headers))).toEqual({});
});

test("even a refusal can be read by an allowed page", async () => {
  const { post } = await openTestDoor();

  const answer = await post("[]", { origin: sandbox });

  expect([answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([400, sandbox]);
});
