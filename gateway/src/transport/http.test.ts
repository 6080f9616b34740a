import { createServer, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { parse } from "graphql";
import { expect, onTestFinished, test } from "vitest";
import { type HttpTransportOptions, httpTransport } from "./http.js";
import { json, serve } from "./testing/serve.js";
import type { SubgraphRequest, Transport } from "./transport.js";

const question: SubgraphRequest = {
  kind: "query",
  query: "{ book }",
  document: parse("{ book }"),
  scope: { requestId: "r7", headers: { authorization: "Bearer x" } },
};

function transportTo(url: string, options?: HttpTransportOptions): Transport {
  const transport = httpTransport(url, options);
  onTestFinished(() => transport.close());
  return transport;
}

test("a question is sent as GraphQL over HTTP, with the request's id and headers", async () => {
  const server = await serve((response) => json(response, { data: { book: "Số đỏ" } }));

  const answer = await transportTo(server.url).execute({ ...question, operationName: "Q", variables: { id: "1" } });

  expect(answer).toEqual({ data: { book: "Số đỏ" } });
  expect(JSON.parse(server.bodies[0] ?? "")).toEqual({ query: "{ book }", operationName: "Q", variables: { id: "1" } });
  expect(server.headers[0]).toMatchObject({
    "content-type": "application/json",
    accept: "application/graphql-response+json, application/json;q=0.9",
    "x-request-id": "r7",
    authorization: "Bearer x",
  });
});

test("an answer that comes in many pieces is read whole", async () => {
  const text = JSON.stringify({ data: { book: "đ".repeat(200_000) } });
  const server = await serve((response) => {
    const bytes = Buffer.from(text);
    response.write(bytes.subarray(0, 100_001));
    setTimeout(() => response.end(bytes.subarray(100_001)), 5);
  });

  expect(JSON.stringify(await transportTo(server.url).execute(question))).toBe(text);
});

const answers: [string, (response: ServerResponse) => void, string][] = [
  ["HTTP 500 and a page", (response) => response.writeHead(500).end("<html>oh</html>"), "SUBGRAPH_HTTP_ERROR"],
  ["HTTP 500 and JSON that is no answer", (response) => json(response, { oh: 1 }, 500), "SUBGRAPH_HTTP_ERROR"],
  ["HTTP 302", (response) => response.writeHead(302, { location: "/elsewhere" }).end(), "SUBGRAPH_HTTP_ERROR"],
  ["HTTP 404", (response) => response.writeHead(404).end("not found"), "SUBGRAPH_HTTP_ERROR"],
  ["HTTP 503, twice", (response) => response.writeHead(503).end(), "SUBGRAPH_HTTP_ERROR"],
  ["a page", (response) => response.end("<html>welcome</html>"), "SUBGRAPH_BAD_ANSWER"],
  ["JSON cut short", (response) => response.end('{"data":{"boo'), "SUBGRAPH_BAD_ANSWER"],
  ["nothing", (response) => response.end(), "SUBGRAPH_BAD_ANSWER"],
  [
    "too much, said beforehand",
    (response) => response.writeHead(200, { "content-length": 5000 }).end("x".repeat(5000)),
    "SUBGRAPH_ANSWER_TOO_LARGE",
  ],
  ["too much, without end", flood, "SUBGRAPH_ANSWER_TOO_LARGE"],
  ["silence", () => {}, "SUBGRAPH_TIMEOUT"],
  ["a beginning, then silence", (response) => response.write('{"data":'), "SUBGRAPH_TIMEOUT"],
  ["a broken connection", (response) => response.destroy(), "SUBGRAPH_UNREACHABLE"],
  ["a connection broken in the middle", breakOff, "SUBGRAPH_UNREACHABLE"],
];

test.each(answers)("%s is a failure", async (_, respond, code) => {
  const server = await serve(respond);

  const answer = transportTo(server.url, { timeoutMs: 200, maxAnswerBytes: 1000 }).execute(question);

  await expect(answer).rejects.toMatchObject({ name: "TransportError", code });
});

function flood(response: ServerResponse): void {
  const more = () => {
    while (!response.destroyed && response.write("x".repeat(10_000)));
  };
  response.on("drain", more);
  more();
}

function breakOff(response: ServerResponse): void {
  response.write('{"data":');
  setTimeout(() => response.destroy(), 5);
}

test.each([
  { status: 400, answer: { errors: [{ message: "no such field" }] } },
  { status: 500, answer: { errors: [{ message: "internal" }], data: null } },
])("a refusal with status $status is an answer", async ({ status, answer }) => {
  const server = await serve((response) => json(response, answer, status));

  expect(await transportTo(server.url).execute(question)).toEqual(answer);
});

test("nobody at the address is a failure", async () => {
  const url = await urlOfNobody();

  await expect(transportTo(url, { timeoutMs: 500 }).execute(question)).rejects.toMatchObject({
    code: "SUBGRAPH_UNREACHABLE",
  });
});

test("one who speaks no HTTP is a failure", async () => {
  const server = createTcpServer((socket) => socket.end("220 mail.example ESMTP\r\n"));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  await expect(transportTo(url).execute(question)).rejects.toMatchObject({ code: "SUBGRAPH_UNREACHABLE" });
});

async function urlOfNobody(): Promise<string> {
  const server: Server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return `http://127.0.0.1:${port}/graphql`;
}

test.each([
  { misfortune: "a broken connection", stumble: (response: ServerResponse) => response.destroy() },
  { misfortune: "HTTP 502", stumble: (response: ServerResponse) => response.writeHead(502).end() },
  { misfortune: "HTTP 503", stumble: (response: ServerResponse) => response.writeHead(503).end() },
  { misfortune: "HTTP 504", stumble: (response: ServerResponse) => response.writeHead(504).end() },
])("after $misfortune a query is sent once more", async ({ stumble }) => {
  const server = await serve((response) => {
    if (server.bodies.length === 1) stumble(response);
    else json(response, { data: { book: "Số đỏ" } });
  });

  expect(await transportTo(server.url).execute(question)).toEqual({ data: { book: "Số đỏ" } });
  expect(server.bodies).toHaveLength(2);
});

test("a query that fails twice is not sent a third time", async () => {
  const server = await serve((response) => response.destroy());

  await expect(transportTo(server.url).execute(question)).rejects.toMatchObject({ code: "SUBGRAPH_UNREACHABLE" });

  expect(server.bodies).toHaveLength(2);
});

test.each(["broken connection", "HTTP 503"])("after a %s a mutation is not sent again", async (misfortune) => {
  const server = await serve((response) =>
    misfortune === "HTTP 503" ? response.writeHead(503).end() : response.destroy(),
  );

  const answer = transportTo(server.url).execute({ ...question, kind: "mutation", query: "mutation { sell }" });

  await expect(answer).rejects.toMatchObject({ name: "TransportError" });
  expect(server.bodies).toHaveLength(1);
});

test("the second try has only the time that is left", async () => {
  const server = await serve((response) => {
    if (server.bodies.length === 1) setTimeout(() => response.destroy(), 100);
  });
  const startedAt = performance.now();

  const answer = transportTo(server.url, { timeoutMs: 250 }).execute(question);

  await expect(answer).rejects.toMatchObject({ code: "SUBGRAPH_TIMEOUT" });
  expect(performance.now() - startedAt).toBeLessThan(1_000);
});

test("the caller's patience counts where it is the shorter", async () => {
  const server = await serve(() => {});

  const answer = transportTo(server.url).execute({ ...question, timeoutMs: 30 });

  await expect(answer).rejects.toMatchObject({ code: "SUBGRAPH_TIMEOUT" });
});

test("when the client goes, the subgraph's connection is let go", async () => {
  const controller = new AbortController();
  const { promise: dropped, resolve } = Promise.withResolvers<void>();
  const server = await serve((response) => {
    response.on("close", resolve);
    controller.abort();
  });

  const answer = transportTo(server.url).execute({
    ...question,
    scope: { ...question.scope, signal: controller.signal },
  });

  await expect(answer).rejects.toMatchObject({ code: "SUBGRAPH_CANCELLED" });
  await dropped;
});

test("for a client that has gone already nothing is sent", async () => {
  const server = await serve((response) => json(response, { data: {} }));
  const scope = { ...question.scope, signal: AbortSignal.abort() };

  await expect(transportTo(server.url).execute({ ...question, scope })).rejects.toMatchObject({
    code: "SUBGRAPH_CANCELLED",
  });

  expect(server.bodies).toEqual([]);
});

test("what went wrong names neither host nor port", async () => {
  const answer = transportTo(await urlOfNobody()).execute(question);

  await expect(answer).rejects.toMatchObject({ message: "SUBGRAPH_UNREACHABLE" });
});

test.each([
  {
    kind: "one that answers",
    respond: (response: ServerResponse) => json(response, { data: { __typename: "Query" } }),
    ready: true,
  },
  {
    kind: "one that answers with errors",
    respond: (response: ServerResponse) => json(response, { errors: [{ message: "no" }] }),
    ready: false,
  },
  { kind: "a page", respond: (response: ServerResponse) => response.end("<html>"), ready: false },
  { kind: "HTTP 500", respond: (response: ServerResponse) => response.writeHead(500).end(), ready: false },
  { kind: "silence", respond: () => {}, ready: false },
])("a subgraph that gives $kind is ready: $ready", async ({ respond, ready }) => {
  const server = await serve(respond);

  expect(await transportTo(server.url, { timeoutMs: 100 }).isReady()).toBe(ready);
});

test("nobody at the address is not ready", async () => {
  expect(await transportTo(await urlOfNobody()).isReady()).toBe(false);
});

test("a transport that closes finishes what it has begun, and then lets go of its connections", async () => {
  const { promise: asked, resolve: arrived } = Promise.withResolvers<ServerResponse>();
  const server = await serve(arrived);
  const transport = httpTransport(server.url);
  const answer = transport.execute(question);
  const response = await asked;

  const closing = transport.close();
  json(response, { data: { book: "last" } });

  expect(await answer).toEqual({ data: { book: "last" } });
  await closing;
  await expect(transport.execute(question)).rejects.toMatchObject({ code: "SUBGRAPH_UNREACHABLE" });
});
