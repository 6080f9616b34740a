import type { ServerResponse } from "node:http";
import { type ExecutionResult, parse } from "graphql";
import { expect, onTestFinished, test } from "vitest";
import { type HttpTransportOptions, httpTransport } from "./http.js";
import { json, serve, type TestServer } from "./testing/serve.js";
import type { SubgraphRequest } from "./transport.js";

const query = "subscription { tick }";
const request: SubgraphRequest = {
  kind: "subscription",
  query,
  document: parse(query),
  scope: { requestId: "r1", headers: {} },
};

function subscribe(server: TestServer, change: Partial<SubgraphRequest> = {}, options: HttpTransportOptions = {}) {
  const transport = httpTransport(server.url, options);
  onTestFinished(() => transport.close());
  return transport.subscribe({ ...request, ...change });
}

async function open(server: TestServer, options?: HttpTransportOptions): Promise<AsyncIterator<ExecutionResult>> {
  const stream = await subscribe(server, {}, options);
  if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream));
  return stream[Symbol.asyncIterator]();
}

function begin(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
  response.write(": hello\n\n");
}

function send(response: ServerResponse, value: unknown): void {
  response.write(`event: next\ndata: ${JSON.stringify(value)}\n\n`);
}

const tick = (n: number) => ({ data: { tick: n } });
const done = { done: true, value: undefined };

test("events come in order until the server says they are complete", async () => {
  const server = await serve((response) => {
    begin(response);
    send(response, tick(1));
    send(response, tick(2));
    response.end("event: complete\ndata:\n\n");
  });

  const events = await open(server);

  expect([await events.next(), await events.next(), await events.next()]).toEqual([
    { done: false, value: tick(1) },
    { done: false, value: tick(2) },
    done,
  ]);
  expect(server.headers[0]).toMatchObject({ accept: "text/event-stream", "x-request-id": "r1" });
  expect(JSON.parse(server.bodies[0] ?? "")).toEqual({ query });
});

test("a server is not read faster than events are pulled", async () => {
  let written = 0;
  const server = await serve((response) => {
    begin(response);
    const more = () => {
      while (
        written < 20_000 &&
        response.write(`event: next\ndata: ${JSON.stringify(tick(++written))} ${" ".repeat(5_000)}\n\n`)
      );
    };
    response.on("drain", more);
    more();
  });
  const events = await open(server);
  await events.next();

  await new Promise((later) => setTimeout(later, 100));
  const before = written;
  await new Promise((later) => setTimeout(later, 100));

  expect(written).toBe(before);
  expect(before).toBeLessThan(20_000);
  await events.return?.();
});

test("a refusal is the answer", async () => {
  const refusal = { errors: [{ message: "no such field" }] };
  const server = await serve((response) => json(response, refusal, 400));

  expect(await subscribe(server)).toEqual(refusal);
});

const refusals: [string, (response: ServerResponse) => void, string][] = [
  ["a page", (response) => response.end("<html>"), "SUBGRAPH_BAD_ANSWER"],
  ["HTTP 500", (response) => response.writeHead(500).end("oh"), "SUBGRAPH_HTTP_ERROR"],
  ["a broken connection", (response) => response.destroy(), "SUBGRAPH_UNREACHABLE"],
  ["silence", () => {}, "SUBGRAPH_TIMEOUT"],
  ["too large a page", (response) => response.end("x".repeat(2000)), "SUBGRAPH_ANSWER_TOO_LARGE"],
];

test.each(refusals)("%s in place of events is a failure", async (_, respond, code) => {
  const server = await serve(respond);

  const stream = subscribe(server, {}, { timeoutMs: 100, maxAnswerBytes: 1000 });

  await expect(stream).rejects.toMatchObject({ name: "TransportError", code });
});

const breaks: [string, (response: ServerResponse) => void, string][] = [
  ["a connection that breaks", (response) => response.destroy(), "SUBGRAPH_UNREACHABLE"],
  ["an end nobody announced", (response) => response.end(), "SUBGRAPH_UNREACHABLE"],
  ["an event that is no JSON", (response) => response.write("event: next\ndata: {oh\n\n"), "SUBGRAPH_BAD_ANSWER"],
  [
    "an event that does not end",
    (response) => response.write(`event: next\ndata: ${"x".repeat(2000)}`),
    "SUBGRAPH_ANSWER_TOO_LARGE",
  ],
];

test.each(breaks)("after %s what came before is still pulled, then the failure", async (_, respond, code) => {
  const server = await serve((response) => {
    begin(response);
    send(response, tick(1));
    setTimeout(() => respond(response), 20);
  });

  const events = await open(server, { maxAnswerBytes: 1000 });

  expect(await events.next()).toEqual({ done: false, value: tick(1) });
  await expect(events.next()).rejects.toMatchObject({ name: "TransportError", code });
  expect(await events.next()).toEqual(done);
});

test("streams take no connection from questions", async () => {
  const server = await serve((response, body) =>
    body.includes("subscription") ? begin(response) : json(response, { data: { book: 1 } }),
  );
  const transport = httpTransport(server.url, { connections: 1 });
  onTestFinished(() => transport.close());

  await transport.subscribe(request);
  await transport.subscribe(request);

  expect(await transport.execute({ ...request, kind: "query", query: "{ book }" })).toEqual({ data: { book: 1 } });
});

test("a transport that closes ends its streams", async () => {
  const server = await serve(begin);
  const transport = httpTransport(server.url);
  const stream = (await transport.subscribe(request)) as AsyncIterableIterator<ExecutionResult>;
  const waiting = stream.next();

  await transport.close();

  await expect(waiting).rejects.toMatchObject({ code: "SUBGRAPH_UNREACHABLE" });
});

test("leaving closes the connection, also while an event is waited for", async () => {
  const { promise: dropped, resolve } = Promise.withResolvers<void>();
  const server = await serve((response) => {
    begin(response);
    response.on("close", resolve);
  });
  const events = await open(server);

  const waiting = events.next();
  await events.return?.();

  expect(await waiting).toEqual(done);
  await dropped;
});

test("a client that goes before there is an answer lets go of the server", async () => {
  const controller = new AbortController();
  const { promise: dropped, resolve } = Promise.withResolvers<void>();
  const server = await serve((response) => {
    response.on("close", resolve);
    controller.abort();
  });

  const stream = subscribe(server, { scope: { ...request.scope, signal: controller.signal } });

  await expect(stream).rejects.toMatchObject({ code: "SUBGRAPH_CANCELLED" });
  await dropped;
});
