import { openTestSubgraph, TEST_ENVELOPE_KEYS } from "@lienthong/tests/support/each-engine.js";
import { notes, storeNotes } from "@lienthong/tests/support/notes/notes.subgraph.js";
import { recordHappenings } from "@lienthong/tests/support/record-happenings.js";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ANONYMOUS } from "../../domain/actor.js";
import { ENVELOPE_HEADER, sealEnvelope } from "../envelope/envelope.js";
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

/** Posts with an envelope for the request id, as the gateway does; without one when `headers` name another. */
async function post(body: string, headers: Record<string, string> = {}) {
  const requestId = headers["x-request-id"] ?? "r-0";
  const envelope = sealEnvelope(TEST_ENVELOPE_KEYS, ANONYMOUS, { subgraph: "notes", requestId });
  const response = await fetch(served.url, {
    method: "POST",
    body,
    headers: { "content-type": "application/json", "x-request-id": requestId, [ENVELOPE_HEADER]: envelope, ...headers },
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

it("answers changes with their records, whose types it tells by their ids", async () => {
  const [note] = await subgraph.database.fork().execute("select id from note limit 1");
  const subjectId: string = note!.id;
  await recordHappenings(subgraph, { subjectId });

  const answer = await post(query("{ notesChanges { events { subject { __typename id } } } }"));

  const { events } = (answer.body.data as { notesChanges: { events: unknown[] } }).notesChanges;
  expect(events).toContainEqual({ subject: { __typename: "Note", id: subjectId } });
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

const envelopeFor = (subgraph: string, requestId: string) =>
  sealEnvelope(TEST_ENVELOPE_KEYS, ANONYMOUS, { subgraph, requestId });

it.each([
  ["no envelope", {}],
  ["an empty one", { [ENVELOPE_HEADER]: "" }],
  ["an envelope for another subgraph", { [ENVELOPE_HEADER]: envelopeFor("legal", "r-9"), "x-request-id": "r-9" }],
  ["an envelope for another request", { [ENVELOPE_HEADER]: envelopeFor("notes", "r-8"), "x-request-id": "r-9" }],
  ["headers that say who it is", { "x-actor": "CHAIRMAN", "x-user-id": "1", authorization: "Bearer a.b.c" }],
])("refuses a request with %s, and says nothing of its inside", async (_what, headers) => {
  const bodies = [
    query("{ notes(first: 1) { edges { node { title } } } }"),
    JSON.stringify({
      query: "query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }",
      variables: { r: [{ __typename: "Note", id: "Note_1" }] },
      extensions: { jwt: { claims: { sub: "mai", roles: ["CHAIRMAN"] } } },
    }),
    query("{ __schema { types { name } } }"),
    query("{ __typename notes(first: 1) { edges { cursor } } }"),
  ];
  for (const body of bodies) {
    const response = await fetch(served.url, {
      method: "POST",
      body,
      headers: { "content-type": "application/json", ...headers } as Record<string, string>,
    });
    const told = (await response.json()) as Body;

    expect([response.status, told.data, told.errors[0].extensions]).toEqual([
      401,
      undefined,
      { code: "UNAUTHENTICATED" },
    ]);
  }
});

it.each(["{ __typename }", "query SubgraphIntrospectQuery { _service { sdl } }"])(
  "answers %s to everybody: it tells nothing that is stored",
  async (text) => {
    const response = await fetch(served.url, {
      method: "POST",
      body: query(text),
      headers: { "content-type": "application/json" },
    });

    expect([response.status, "errors" in ((await response.json()) as object)]).toEqual([200, false]);
  },
);

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

it.each([
  ["of another kind", { first: "many" }, 'Variable "$first" got invalid value "many"'],
  ["that is missing", {}, 'Variable "$first" of required type "Int!" was not provided.'],
])("says what is wrong with a variable %s", async (_, variables, message) => {
  const text = "query ($first: Int!) { notes(first: $first) { edges { node { title } } } }";

  const { status, body } = await post(JSON.stringify({ query: text, variables }));

  expect([status, body.errors[0].message, body.errors[0].extensions.code]).toEqual([
    400,
    expect.stringContaining(message),
    "BAD_USER_INPUT",
  ]);
});
