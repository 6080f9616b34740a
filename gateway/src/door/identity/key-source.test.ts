import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { keySource } from "./key-source.js";
import { remoteKeys } from "./remote-keys.js";
import { testIssuer } from "./testing/test-issuer.js";

const first = await testIssuer("key-1");
const second = await testIssuer("key-2");
const asks = (kid: string) =>
  [
    { alg: "RS256", kid },
    { payload: "", signature: "" },
  ] as const;

/** A source whose keys and clock a test moves. */
function openSource() {
  const state = { keys: first.keys, isDown: false, reads: 0, clock: 0 };
  const source = keySource(
    async () => {
      state.reads += 1;
      if (state.isDown) throw new Error("down");
      return state.keys;
    },
    { now: () => state.clock },
  );
  return { state, source };
}

test("keys are read once, however many ask at once", async () => {
  const { state, source } = openSource();

  await Promise.all(Array.from({ length: 20 }, () => source(...asks("key-1"))));

  expect(state.reads).toBe(1);
});

test("a new key is found as soon as a token names it", async () => {
  const { state, source } = openSource();
  await source(...asks("key-1"));

  state.keys = { keys: [...first.keys.keys, ...second.keys.keys] };
  state.clock += 30_000;

  await expect(source(...asks("key-2"))).resolves.toBeDefined();
  expect(state.reads).toBe(2);
});

test("keys that nobody has do not make the issuer be asked again and again", async () => {
  const { state, source } = openSource();

  for (let n = 0; n < 50; n++) await expect(source(...asks(`made-up-${n}`))).rejects.toThrow();

  expect(state.reads).toBe(1);
});

test("while the issuer is down its known keys go on serving, and unknown ones are refused", async () => {
  const { state, source } = openSource();
  await source(...asks("key-1"));

  state.isDown = true;
  state.clock += 24 * 3_600_000;

  await expect(source(...asks("key-1"))).resolves.toBeDefined();
  await expect(source(...asks("key-2"))).rejects.toThrow("no applicable key found");
});

test("an issuer that was never reached lets nobody in, and is asked again after the cooldown", async () => {
  const { state, source } = openSource();
  state.isDown = true;

  await expect(source(...asks("key-1"))).rejects.toThrow("The keys of the issuer cannot be read.");
  await expect(source(...asks("key-1"))).rejects.toThrow("The keys of the issuer cannot be read.");
  expect(state.reads).toBe(1);

  state.isDown = false;
  state.clock += 30_000;
  await expect(source(...asks("key-1"))).resolves.toBeDefined();
});

test("a slow issuer is waited for by nobody whose key is known", async () => {
  let slow: Promise<never> | undefined;
  let clock = 0;
  const source = keySource(async () => slow ?? first.keys, { now: () => clock });
  await source(...asks("key-1"));

  slow = new Promise<never>(() => {});
  clock += 600_000;

  await expect(source(...asks("key-1"))).resolves.toBeDefined();
});

test("a provider's discovery document says where its keys are, and must speak for that provider", async () => {
  let named = "";
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}`;
    const body = request.url === "/keys" ? first.keys : { issuer: named || url, jwks_uri: `${url}/keys` };
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  expect(await remoteKeys(issuer, null)()).toEqual(first.keys);
  expect(await remoteKeys(issuer, `${issuer}/keys`)()).toEqual(first.keys);

  named = "https://id.example";
  await expect(remoteKeys(issuer, null)()).rejects.toThrow("does not speak for the issuer");
});
