import { expect, test } from "vitest";
import { Refusal } from "../http/refusal.js";
import { openTestDoor } from "../testing/open-test-door.js";
import { Identity } from "./identity.js";
import { keySource } from "./key-source.js";
import { ANONYMOUS } from "./principal.js";
import { testIssuer } from "./testing/test-issuer.js";

const issuer = await testIssuer();
const foreign = await testIssuer();
const unknown = await testIssuer("key-2");
let reads = 0;
const options = {
  issuer: "https://id.example",
  audience: "graph",
  algorithms: ["RS256", "EdDSA"],
  keys: keySource(async () => {
    reads += 1;
    return issuer.keys;
  }),
};
const identity = new Identity(options);
const statusOf = async (authorization: string) => {
  try {
    await identity.principalOf(authorization);
    return "taken";
  } catch (error) {
    return error instanceof Refusal ? error.status : error;
  }
};

test("a good token names who asks", async () => {
  const principal = await identity.principalOf(`Bearer ${await issuer.sign({ roles: ["clerk"] })}`);

  expect(principal).toMatchObject({ isSignedIn: true, claims: { sub: "mai", roles: ["clerk"] } });
});

test("without a header it is nobody", () => {
  expect(identity.principalOf(undefined)).toBe(ANONYMOUS);
});

test.each([
  ["without a signature (alg none)", () => issuer.unsigned()],
  ["signed by HMAC with the public key as its secret", () => issuer.signWithPublicKey()],
  ["without an expiry", () => issuer.sign({ exp: undefined })],
  ["without a subject", () => issuer.sign({ sub: undefined })],
  ["that has ended", () => issuer.sign({ exp: issuer.inSeconds(-61) })],
  ["that does not hold yet", () => issuer.sign({ nbf: issuer.inSeconds(120) })],
  ["for another audience", () => issuer.sign({ aud: "another" })],
  ["without an audience", () => issuer.sign({ aud: undefined })],
  ["of another issuer", () => issuer.sign({ iss: "https://id.example.evil" })],
  ["without an issuer", () => issuer.sign({ iss: undefined })],
  ["signed by a stranger under a known key id", () => foreign.sign()],
  ["of an unknown key id", () => unknown.sign()],
  ["whose expiry is no number", () => issuer.sign({ exp: "tomorrow" })],
])("a token %s is refused with 401", async (_what, make) => {
  expect(await statusOf(`Bearer ${await make()}`)).toBe(401);
});

test("a token whose claims were changed is refused", async () => {
  const [header, , signature] = (await issuer.sign()).split(".");
  const claims = Buffer.from(JSON.stringify({ iss: "https://id.example", aud: "graph", sub: "chairman", exp: 9e9 }));

  expect(await statusOf(`Bearer ${header}.${claims.toString("base64url")}.${signature}`)).toBe(401);
});

test.each([
  "",
  "Bearer",
  "Bearer a.b",
  "Basic bWFpOm1haQ==",
  "a.b.c",
  "Bearer a.b.c d",
  `Bearer ${"a".repeat(9000)}.b.c`,
])("what is no bearer token is refused with 401: %#", async (authorization) => {
  expect(await statusOf(authorization)).toBe(401);
});

test("clocks may differ by a minute", async () => {
  expect(await statusOf(`Bearer ${await issuer.sign({ exp: issuer.inSeconds(-50) })}`)).toBe("taken");
  expect(await statusOf(`Bearer ${await issuer.sign({ nbf: issuer.inSeconds(50) })}`)).toBe("taken");
});

test("a token is verified once, then known until it ends", async () => {
  let clock = Date.now();
  const patient = new Identity({ ...options, now: () => clock });
  const authorization = `Bearer ${await issuer.sign({ exp: issuer.inSeconds(100) })}`;

  const principal = await patient.principalOf(authorization);
  expect(patient.principalOf(authorization)).toBe(principal);

  clock += 161_000;
  await expect(patient.principalOf(authorization)).rejects.toThrow("The token has ended.");
});

test("a verified token is looked at anew every five minutes, so that a withdrawn key ends what it signed", async () => {
  let clock = Date.now();
  let keys = issuer.keys;
  const source = keySource(async () => keys, { cooldownMs: 0, refreshMs: 0, now: () => clock });
  const careful = new Identity({ ...options, keys: source, now: () => clock });
  const authorization = `Bearer ${await issuer.sign({ exp: issuer.inSeconds(3600) })}`;
  await careful.principalOf(authorization);

  keys = unknown.keys;
  clock += 299_000;
  expect(careful.principalOf(authorization)).not.toBeInstanceOf(Promise);

  clock += 2_000;
  await source({ alg: "RS256", kid: "key-2" }, { payload: "", signature: "" });
  await expect(careful.principalOf(authorization)).rejects.toThrow("The token is not valid here.");
});

test.each(["HS256", "none", "HS512"])("signatures of %s cannot be allowed", (name) => {
  expect(() => new Identity({ ...options, algorithms: ["RS256", name] })).toThrow("must be of a public key");
});

test("a door without an identity check refuses every token, rather than take its bearer for nobody", async () => {
  const { post } = await openTestDoor();

  const answer = await post({ query: "{ requestId }" }, { authorization: `Bearer ${await issuer.sign()}` });

  expect([answer.status, answer.headers.get("www-authenticate")]).toEqual([401, 'Bearer error="invalid_token"']);
});

test("a bad token is refused at the door with what to do, and nothing of why", async () => {
  const { post, lines } = await openTestDoor({ identity });
  const token = await foreign.sign();

  const answer = await post({ query: "{ requestId }" }, { authorization: `Bearer ${token}` });

  expect([answer.status, await answer.json()]).toEqual([
    401,
    {
      errors: [
        {
          message: "The token is not valid here. Get one from the issuer of this graph.",
          extensions: { code: "UNAUTHENTICATED" },
        },
      ],
    },
  ]);
  await expect.poll(() => lines.length).toBe(1);
  expect(JSON.stringify(lines)).not.toContain(token.slice(0, 20));
  expect(reads).toBeLessThan(3);
});
