import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { refuseRequest } from "../http/refusal.js";
import type { Principal } from "../identity/principal.js";
import { testIssuer } from "../identity/testing/test-issuer.js";
import { FOLLOW, openBulletin, rawClient } from "./testing/bulletin.js";

const issuer = await testIssuer();
const { identity } = issuer;

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
