import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { createClient } from "graphql-ws";
import { expect, onTestFinished, test } from "vitest";
import { WebSocket } from "ws";
import type { DoorOptions } from "../door-options.js";
import { refuseRequest } from "../http/refusal.js";
import type { Principal } from "../identity/principal.js";
import { testIssuer } from "../identity/testing/test-issuer.js";
import { openDoor } from "../open-door.js";
import { plainGraph } from "../plain-graph.js";
import { executableSchema } from "../testing/executable-schema.js";

const NOTICES = {
  goingAway: { __typename: "Word", code: "GOING_AWAY" },
  authExpiring: { __typename: "Word", code: "AUTH_EXPIRING" },
  rightsChanged: { __typename: "Word", code: "RIGHTS_CHANGED" },
};
const FOLLOW =
  "subscription ($letters: Int = 1) { said: told(letters: $letters) { ... on News { text } ... on Word { code } } }";

/** A door to a bulletin that tells news of so many letters, as fast as they are taken, then waits. */
async function openBulletin(options: Partial<DoorOptions> & { news?: number } = {}) {
  const { news = 2, ...doorOptions } = options;
  const told = { pulled: 0 };
  const sdl = `type Query { who: String } type Subscription { told(letters: Int): Told! }
    union Told = News | Word  type News { text: String! } type Word { code: String! }`;
  const schema = executableSchema(sdl, {
    "Query.who": { resolve: (_, __, { principal }) => principal?.claims?.sub ?? null },
    "Subscription.told": {
      subscribe: async function* (_: unknown, { letters }: { letters: number }) {
        while (told.pulled < news) {
          told.pulled += 1;
          yield { told: { __typename: "News", text: "x".repeat(letters) } };
        }
        await new Promise(() => {});
      },
    },
  });
  const door = await openDoor({
    graph: plainGraph(schema),
    port: 0,
    log: () => {},
    notices: NOTICES,
    ...doorOptions,
  });
  onTestFinished(() => door.close());
  return { door, told, url: `${door.url.replace("http", "ws")}/graphql` };
}

/** A client of the protocol that does only what it is told to. */
async function rawClient(url: string, headers: Record<string, string> = {}) {
  const socket = new WebSocket(url, "graphql-transport-ws", { headers });
  const heard: { type: string; id?: string; payload?: unknown }[] = [];
  socket.on("message", (data) => heard.push(JSON.parse(String(data))));
  const closed = new Promise<number>((resolve) => socket.once("close", resolve));
  onTestFinished(() => socket.terminate());
  await once(socket, "open");
  const send = (message: object) => socket.send(JSON.stringify(message));
  return {
    socket,
    heard,
    closed,
    send,
    init: (payload?: object) => send({ type: "connection_init", payload }),
    /** Says who it is and waits until it is welcome. */
    async enter(payload?: object) {
      send({ type: "connection_init", payload });
      await expect.poll(() => heard.length).toBe(1);
    },
    subscribe: (id: string, query = FOLLOW, variables = {}) =>
      send({ type: "subscribe", id, payload: { query, variables } }),
  };
}

const issuer = await testIssuer();
const { identity } = issuer;

test("the client of graphql-ws asks and follows", async () => {
  const { url } = await openBulletin({ identity });
  const authorization = `Bearer ${await issuer.sign()}`;
  const client = createClient({ url, webSocketImpl: WebSocket, connectionParams: { authorization } });
  onTestFinished(() => void client.dispose());

  const answer = await client.iterate({ query: "{ who }" }).next();
  const news = client.iterate({ query: FOLLOW });

  expect(answer.value).toMatchObject({ data: { who: "mai" }, extensions: { cost: { requested: 1 } } });
  expect((await news.next()).value).toEqual({ data: { said: { text: "x" } } });
});

test("a page of a foreign origin gets no socket, and no other path has one", async () => {
  const { url } = await openBulletin();
  const statusOf = async (address: string, headers = {}) => {
    const socket = new WebSocket(address, "graphql-transport-ws", { headers });
    socket.on("error", () => {});
    const [, response] = await once(socket, "unexpected-response");
    return response.statusCode;
  };

  expect(await statusOf(url, { origin: "https://evil.example" })).toBe(401);
  expect(await statusOf(url, { host: "evil.example" })).toBe(421);
  expect(await statusOf(`${url}/other`)).toBe(404);
});

test.each<[string, number, (client: Awaited<ReturnType<typeof rawClient>>) => void]>([
  ["asks before it has said who it is", 4401, ({ subscribe }) => subscribe("1")],
  ["says nothing", 4408, () => {}],
  ["sends a frame of more than 64 KiB", 1009, ({ send }) => send({ type: "ping", payload: { x: "x".repeat(65_536) } })],
  ["speaks another language", 4400, ({ socket }) => socket.send("hello")],
  ["shows a bad token", 4403, ({ init }) => init({ authorization: "Bearer a.b.c" })],
  [
    "asks for 21 things at once",
    4429,
    ({ init, subscribe }) => {
      init();
      setTimeout(() => Array.from({ length: 21 }, (_, id) => subscribe(String(id))), 50);
    },
  ],
])("a client that %s is closed with %d", async (_what, code, act) => {
  const { url } = await openBulletin({ identity });
  const client = await rawClient(url);

  act(client);

  expect(await client.closed).toBe(code);
});

test("limits and refusals are those of a query over HTTP", async () => {
  const { url } = await openBulletin({ limits: { depth: 1 } });
  const client = await rawClient(url);
  await client.enter();
  client.subscribe("1");

  await expect.poll(() => client.heard.length).toBe(2);
  expect(client.heard[1]).toMatchObject({ type: "error", payload: [{ extensions: { code: "TOO_DEEP" } }] });
});

test("a stream is warned before its token ends, and closed with 4403 when it does", async () => {
  const { url } = await openBulletin({ identity });
  const client = await rawClient(url);
  await client.enter({ authorization: `Bearer ${await issuer.sign({ exp: issuer.inSeconds(2) })}` });
  client.subscribe("1");

  expect(await client.closed).toBe(4403);
  expect(client.heard.map(({ payload }) => payload)).toContainEqual({ data: { said: { code: "AUTH_EXPIRING" } } });
});

/** A register in which everybody is welcome until it says otherwise. */
function openRegister() {
  let entry = new AbortController();
  let isClosed = false;
  return {
    ageSeconds: 0,
    admit: (principal: Principal): Principal => {
      if (isClosed) throw refuseRequest(403, "SUSPENDED", "Not now.");
      return { ...principal, changed: entry.signal };
    },
    suspend() {
      isClosed = true;
      entry.abort();
    },
    change() {
      const before = entry;
      entry = new AbortController();
      before.abort();
    },
  };
}

test("when the register changes, streams are told, sockets close with 4403, and only who is welcome comes again", async () => {
  const register = openRegister();
  const { url } = await openBulletin({ identity: issuer.identityWith(register) });
  const authorization = `Bearer ${await issuer.sign()}`;
  const client = await rawClient(url);
  await client.enter({ authorization });
  client.subscribe("1");
  await expect.poll(() => client.heard.length).toBe(3);

  register.change();
  expect(await client.closed).toBe(4403);
  expect(client.heard.at(-1)).toMatchObject({ payload: { data: { said: { code: "RIGHTS_CHANGED" } } } });
  const again = await rawClient(url);
  await again.enter({ authorization });

  register.suspend();
  expect(await again.closed).toBe(4403);
  const refused = await rawClient(url);
  refused.init({ authorization });
  expect(await refused.closed).toBe(4403);
});

test("a client that reads nothing is closed all the same when the register changes", async () => {
  const register = openRegister();
  const { url } = await openBulletin({ news: 100_000, identity: issuer.identityWith(register) });
  const client = await rawClient(url);
  await client.enter({ authorization: `Bearer ${await issuer.sign()}` });
  client.socket.pause();
  client.subscribe("1", FOLLOW, { letters: 50_000 });
  await pause(300);

  register.suspend();
  await pause(1_500);
  client.socket.resume();

  expect([4403, 1006]).toContain(await client.closed);
});

test("before a stop every stream is told, then the socket is closed with 1001", async () => {
  const { url, door } = await openBulletin();
  const client = await rawClient(url);
  await client.enter();
  client.subscribe("1");
  await expect.poll(() => client.heard.length).toBe(3);

  await door.close();

  expect(await client.closed).toBe(1001);
  expect(client.heard.at(-1)).toEqual({
    type: "next",
    id: "1",
    payload: { data: { said: { code: "GOING_AWAY" } } },
  });
});

test("a client that reads nothing is waited for: events are not made before they can be sent", async () => {
  const { url, told } = await openBulletin({ news: 100_000 });
  const client = await rawClient(url);
  await client.enter();
  client.socket.pause();
  client.subscribe("1", FOLLOW, { letters: 50_000 });

  await expect.poll(() => told.pulled).toBeGreaterThan(1);
  await pause(200);
  const before = told.pulled;
  await pause(200);

  expect(told.pulled).toBe(before);
  expect(before).toBeLessThan(500);
});

test("one for whom more than it may hold would wait is closed with 4413", async () => {
  const { url } = await openBulletin({ news: 100_000, limits: { bufferBytes: 100_000 } });
  const client = await rawClient(url);
  await client.enter();
  client.socket.pause();
  for (let id = 0; id < 5; id++) client.subscribe(String(id), FOLLOW, { letters: 50_000 });

  await pause(500);
  client.socket.resume();

  expect([4413, 1006]).toContain(await client.closed);
});
