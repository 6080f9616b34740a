import { openTestSubgraph } from "@lienthong/tests/support/each-engine.js";
import { notes, storeNotes } from "@lienthong/tests/support/notes/notes.subgraph.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import { DEVELOPMENT_ACTOR_HEADER } from "../development-actor.js";
import { createLog, silentLog } from "../log.js";
import type { Subgraph } from "../subgraph.js";
import { type ServedSubgraph, serveSubgraph } from "./serve-subgraph.js";

let subgraph: Subgraph;
let served: ServedSubgraph;
const lines: string[] = [];

beforeAll(async () => {
  subgraph = await openTestSubgraph(
    notes,
    "sqlite",
    undefined,
    createLog({}, (line) => lines.push(line)),
  );
  await storeNotes(subgraph.contextOf({} as never), [1, 2]);
  served = await serveSubgraph(subgraph, { port: 0, log: silentLog });
});
afterAll(() => served.close());

interface Body {
  data?: unknown;
  errors: [{ message: string; extensions: { code: string } }];
}

async function post(body: string, headers: Record<string, string> = {}) {
  const response = await fetch(served.url, {
    method: "POST",
    body,
    headers: { "content-type": "application/json", ...headers },
  });
  return { status: response.status, id: response.headers.get("x-request-id"), body: (await response.json()) as Body };
}
const query = (text: string) => JSON.stringify({ query: text });

it("answers an operation and gives the request id back", async () => {
  const answer = await post(query("{ notes(first: 1) { edges { node { title } } } }"), { "x-request-id": "r-7" });

  expect(answer).toEqual({
    status: 200,
    id: "r-7",
    body: { data: { notes: { edges: [{ node: { title: "note 2" } }] } } },
  });
});

it("makes a request id of its own where the given one is no plain word", async () => {
  const { id } = await post(query("{ __typename }"), { "x-request-id": "a b" });

  expect(id).toMatch(/^[0-9a-f-]{36}$/);
});

it("keeps an unexpected error inside: the client gets the request id, the log the words", async () => {
  const { body } = await post(query("{ broken }"), { "x-request-id": "r-8" });

  expect(body).toMatchObject({
    errors: [
      {
        message: "Internal error. Give the request id to the operators of this graph.",
        path: ["broken"],
        extensions: { code: "INTERNAL_SERVER_ERROR", requestId: "r-8" },
      },
    ],
  });
  expect(JSON.stringify(body)).not.toContain("db-7");
  expect(lines.filter((line) => line.includes("db-7.internal") && line.includes("r-8"))).toHaveLength(1);
});

it("shows a refusal as it is", async () => {
  const { body } = await post(query("{ notes(first: 0) { edges { cursor } } }"));

  expect(body.errors[0].extensions.code).toBe("BAD_PAGE");
});

it("refuses a development actor of another shape", async () => {
  const { status, body } = await post(query("{ __typename }"), { [DEVELOPMENT_ACTOR_HEADER]: "KING" });

  expect([status, body.errors[0].extensions.code]).toEqual([400, "BAD_ACTOR"]);
});

it.each([
  ["GET", "/graphql", 405],
  ["POST", "/elsewhere", 404],
  ["GET", "/health", 200],
  ["GET", "/ready", 200],
])("answers %s %s with %i", async (method, path, status) => {
  const response = await fetch(new URL(path, served.url), { method });

  expect(response.status).toBe(status);
});

it("refuses what is not JSON, and what is too large", async () => {
  expect((await post("{ notes }")).status).toBe(400);
  expect((await post(query(`{ __typename } #${"x".repeat(9_000_000)}`))).status).toBe(413);
});

it("names the port when it is taken", async () => {
  const port = Number(new URL(served.url).port);

  await expect(serveSubgraph(subgraph, { port, log: silentLog })).rejects.toThrow(
    `Port ${port} of 127.0.0.1 is in use.`,
  );
});
