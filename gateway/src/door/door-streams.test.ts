import { createClient } from "graphql-sse";
import { expect, onTestFinished, test, vi } from "vitest";
import { testIssuer } from "./identity/testing/test-issuer.js";
import { plainGraph } from "./plain-graph.js";
import { archive } from "./testing/archive.js";
import { openTestDoor, refused } from "./testing/open-test-door.js";

const stream = { accept: "text/event-stream" };
const event = (result: object) => `event: next\ndata: ${JSON.stringify(result)}\n\n`;
const complete = "event: complete\ndata:\n\n";

test("a subscription is a stream of its events, then it completes", async () => {
  const { post, records } = await openTestDoor();

  const answer = await post({ query: "subscription { filed(count: 2) { title } }" }, stream);

  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/event-stream; charset=utf-8"]);
  expect(await answer.text()).toBe(
    `:\n\n${event({ data: { filed: { title: "Document 1" } } })}${event({ data: { filed: { title: "Document 2" } } })}${complete}`,
  );
  expect(records.streamsEnded()).toBe(1);
});

test("the client of graphql-sse follows a subscription", async () => {
  const { endpoint } = await openTestDoor();
  const client = createClient({ url: endpoint });

  const seen = [];
  for await (const result of client.iterate({ query: "subscription { filed(count: 3) { id } }" }))
    seen.push(result.data);

  expect(seen).toEqual([{ filed: { id: "1" } }, { filed: { id: "2" } }, { filed: { id: "3" } }]);
});

test("a query over a stream is one event", async () => {
  const { post } = await openTestDoor();

  const answer = await post({ query: '{ document(id: "2") { id } }' }, stream);

  const extensions = { cost: { requested: 1, ceiling: 50_000 } };
  expect(await answer.text()).toBe(`:\n\n${event({ data: { document: { id: "2" } }, extensions })}${complete}`);
});

test("a subscription by GET needs a preflight header", async () => {
  const { endpoint } = await openTestDoor();
  const url = `${endpoint}?${new URLSearchParams({ query: "subscription { filed(count: 1) { id } }" })}`;

  expect((await fetch(url, { headers: stream })).status).toBe(403);
  const answer = await fetch(url, { headers: { ...stream, "apollo-require-preflight": "1" } });
  expect(await answer.text()).toBe(`:\n\n${event({ data: { filed: { id: "1" } } })}${complete}`);
});

test("a subscription without a stream is refused with what to send", async () => {
  const { post, records } = await openTestDoor();

  expect(await refused(await post({ query: "subscription { filed(count: 1) { id } }" }))).toEqual([
    406,
    "EVENT_STREAM_NEEDED",
  ]);
  expect(records.streamsEnded()).toBe(0);
});

test("limits hold for streams: the refusal is the only event", async () => {
  const { post } = await openTestDoor({ limits: { depth: 1 } });

  const answer = await post({ query: "subscription { filed(count: 1) { id } }" }, stream);

  const message = "More than 1 levels of fields. Ask for the lower levels in a second operation.";
  expect(await answer.text()).toBe(
    `:\n\n${event({ errors: [{ message, extensions: { code: "TOO_DEEP" } }] })}${complete}`,
  );
});

test("a mutation by GET is refused over a stream too", async () => {
  const { endpoint, records } = await openTestDoor();
  const url = `${endpoint}?${new URLSearchParams({ query: 'mutation { file(title: "x") { id } }' })}`;

  const answer = await fetch(url, { headers: { ...stream, "apollo-require-preflight": "1" } });

  expect([answer.status, records.filed]).toEqual([405, []]);
});

test("a source that breaks ends the stream with a masked error", async () => {
  const { post } = await openTestDoor();
  const query = "subscription { filed(count: 1, broken: true) { id } }";

  const text = await (await post({ query }, { ...stream, "x-request-id": "r-7" })).text();

  const extensions = { code: "INTERNAL_SERVER_ERROR", requestId: "r-7" };
  expect(text).toBe(
    `:\n\n${event({ data: { filed: { id: "1" } } })}${event({ errors: [{ message: "Internal error", extensions }] })}${complete}`,
  );
});

test("a client that leaves ends its subscription", async () => {
  const { post, records } = await openTestDoor();
  const leaving = new AbortController();

  const answer = await post({ query: "subscription { filed(count: 100000) { id } }" }, stream, leaving.signal);
  await answer.body?.getReader().read();
  leaving.abort();

  await expect.poll(() => records.streamsEnded()).toBe(1);
});

test("a client that does not read is waited for: events are not piled up", async () => {
  let taken = 0;
  const title = "x".repeat(100_000);
  const endless = async function* () {
    for (;;) {
      taken += 1;
      yield { data: { filed: { title } } };
    }
  };
  const { post } = await openTestDoor({ graph: { ...plainGraph(archive().schema), subscribe: async () => endless() } });
  const leaving = new AbortController();

  await post({ query: "subscription { filed(count: 1) { title } }" }, stream, leaving.signal);
  await expect.poll(() => taken).toBeGreaterThan(5);
  await new Promise((resolve) => setTimeout(resolve, 200));
  const after200ms = taken;
  await new Promise((resolve) => setTimeout(resolve, 200));

  expect(taken).toBe(after200ms);
  leaving.abort();
});

test("no more streams are opened than allowed", async () => {
  const { post } = await openTestDoor({ limits: { streams: 1 } });
  const query = "subscription { filed(count: 100000) { id } }";

  const first = await post({ query }, stream);
  const second = await post({ query }, stream);

  expect(second.headers.get("retry-after")).toBe("5");
  expect(await refused(second)).toEqual([503, "TOO_MANY_STREAMS"]);
  await first.body?.cancel();
});

test("a stream that a reload cut short does not complete: its client comes again", async () => {
  const { promise: reloaded, resolve: reload } = Promise.withResolvers<void>();
  const events = async function* () {
    yield { data: { filed: { id: "1" } } };
    await reloaded;
  };
  const graph = { ...plainGraph(archive().schema), subscribe: async () => events() };
  const { post } = await openTestDoor({ graph });

  const answer = await post({ query: "subscription { filed(count: 1) { id } }" }, stream);
  Object.assign(graph, { schema: archive().schema });
  reload();

  expect(await answer.text()).toBe(`:\n\n${event({ data: { filed: { id: "1" } } })}`);
});

test("a client that leaves before its subscription has begun leaves nothing behind", async () => {
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  let isLeft = false;
  const events = {
    next: () => new Promise<never>(() => {}),
    return: async () => {
      isLeft = true;
      return { done: true as const, value: undefined };
    },
    [Symbol.asyncIterator]: () => events,
  };
  const subscribe = async () => {
    await begun;
    return events;
  };
  const { post, lines } = await openTestDoor({ graph: { ...plainGraph(archive().schema), subscribe } });
  const leaving = new AbortController();

  const asked = post({ query: "subscription { filed(count: 1) { id } }" }, stream, leaving.signal).catch(() => "left");
  setTimeout(() => leaving.abort(), 50);
  await expect.poll(() => lines.length).toBe(1);
  begin();

  expect(await asked).toBe("left");
  await expect.poll(() => isLeft).toBe(true);
});

test("a stream without events says that it is alive, every 12 seconds", async () => {
  vi.useFakeTimers({ toFake: ["setInterval"] });
  onTestFinished(() => void vi.useRealTimers());
  const silence = async function* () {
    await new Promise(() => {});
    yield {};
  };
  const graph = { ...plainGraph(archive().schema), subscribe: async () => silence() };
  const { post, door } = await openTestDoor({ graph });

  const answer = await post({ query: "subscription { filed(count: 1) { id } }" }, stream);
  vi.advanceTimersByTime(36_000);
  await door.close();

  expect(await answer.text()).toBe(":\n\n:\n\n:\n\n:\n\n");
});

test("a stream ends with the token that opened it", async () => {
  const issuer = await testIssuer();
  const { identity } = issuer;
  const { post, records } = await openTestDoor({ identity });
  const authorization = `Bearer ${await issuer.sign({ exp: issuer.inSeconds(1) })}`;

  const answer = await post({ query: "subscription { filed(count: 1000000) { id } }" }, { ...stream, authorization });

  expect(answer.status).toBe(200);
  expect(await answer.text()).not.toContain("event: complete");
  await expect.poll(() => records.streamsEnded()).toBe(1);
});
