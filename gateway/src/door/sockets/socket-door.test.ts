import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { createClient } from "graphql-ws";
import { expect, onTestFinished, test } from "vitest";
import { WebSocket } from "ws";
import { testIssuer } from "../identity/testing/test-issuer.js";
import { FOLLOW, openBulletin, rawClient } from "./testing/bulletin.js";

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
