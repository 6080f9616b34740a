import { expect, test } from "vitest";
import { openTestDoor } from "./testing/open-test-door.js";
import { rawRequest } from "./testing/raw-request.js";

const question = JSON.stringify({ query: "{ requestId }" });
const json = ["content-type", "application/json"];

test.each<[string, number, string, string, string[], string?]>([
  ["an answer", 200, "/graphql", "POST", json, question],
  ["a refused document", 200, "/graphql", "POST", json, '{"query":"{"}'],
  ["a refused request", 415, "/graphql", "POST", [], question],
  ["a refused method", 405, "/graphql", "DELETE", []],
  ["a refused host", 421, "/graphql", "POST", [...json, "host", "evil.example"], question],
  ["a bad token", 401, "/graphql", "POST", [...json, "authorization", "Bearer x.y.z"], question],
  ["what is not there", 404, "/.env", "GET", []],
  ["health", 200, "/health", "GET", []],
])(
  "%s is not kept, not sniffed, not framed, and no other page's",
  async (_what, status, path, method, headers, body) => {
    const { door } = await openTestDoor();

    const answer = await rawRequest(door.url + path, method, headers, body);

    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    });
    expect(answer.headers).not.toHaveProperty("x-powered-by");
    expect(answer.headers).not.toHaveProperty("server");
  },
);

test("a page keeps the policy that it names, and may not be framed either", async () => {
  const contentSecurityPolicy = "default-src 'self'; frame-ancestors 'none'";
  const page = { path: "/", contentType: "text/html", body: "<p>", contentSecurityPolicy };
  const { door } = await openTestDoor({ pages: [page] });

  const { headers } = await rawRequest(door.url, "GET", []);

  expect(headers["content-security-policy"]).toBe(contentSecurityPolicy);
  expect(headers["x-frame-options"]).toBe("DENY");
});
