import { Identity } from "@lienthong/gateway/door/identity/identity.js";
import { keySource } from "@lienthong/gateway/door/identity/key-source.js";
import { makeIssuerKey, openLocalIssuer } from "@lienthong/gateway/door/identity/local-issuer.js";
import { derivedSigningKey } from "@lienthong/kernel/service/secret/derived-key.js";
import { beforeAll, describe, expect, it } from "vitest";
import { actorOfSender, openSenderIssuer } from "./sender-issuer.js";

const SECRET = Buffer.from("a key for tests, of no worth");
const MAIN = { issuer: "tests", audience: "lienthong" };
const SENDER = { issuer: "lienthong-webhook-sender", audience: "lienthong-door" };

let main: Awaited<ReturnType<typeof openLocalIssuer>>;
let identity: Identity;
beforeAll(async () => {
  main = await openLocalIssuer(await makeIssuerKey(), MAIN);
  const { trusted } = await openSenderIssuer(SECRET);
  const keys = keySource(async () => main.keys);
  identity = new Identity({ ...MAIN, algorithms: ["EdDSA"], keys, others: [trusted] });
});

const principalOf = async (token: string) => identity.principalOf(`Bearer ${token}`);

it("the sender is the partner's system, in the role PARTNER alone", async () => {
  const { tokenFor } = await openSenderIssuer(SECRET);

  const { claims, grants, expiresAt } = await principalOf(await tokenFor("synthetic-tax"));

  expect(actorOfSender(claims)).toMatchObject({ kind: "system", id: "synthetic-tax", roles: ["PARTNER"], scopes: [] });
  expect([[...grants.policies], [...grants.scopes]]).toEqual([["PARTNER"], []]);
  expect(expiresAt! - Date.now()).toBeLessThanOrEqual(60_000);
});

it("its key opens no other role, whatever its tokens say", async () => {
  const key = derivedSigningKey(SECRET, "tokens of the sender of webhooks").export({ format: "jwk" });
  const issuer = await openLocalIssuer({ ...key, kid: "sender", alg: "EdDSA" }, SENDER);
  const claims = { sub: "synthetic-tax", roles: ["operator", "inspector"], scope: "read:Dossier", organisation: "any" };

  const principal = await principalOf(await issuer.issue(claims, 60));

  expect([...principal.grants.policies]).toEqual(["PARTNER"]);
  expect(actorOfSender(principal.claims)).toMatchObject({ roles: ["PARTNER"], scopes: [], organisationId: null });
});

it("tokens of the main issuer are not the sender's", async () => {
  const { claims } = await principalOf(await main.issue({ sub: "synthetic-tax" }, 60));

  expect(actorOfSender(claims)).toBeNull();
});

describe("refused are", () => {
  it.each([
    ["tokens under another secret", async () => (await openSenderIssuer(Buffer.from("another"))).tokenFor("tax")],
    [
      "tokens of the main issuer in the sender's name",
      async () => {
        const key = await makeIssuerKey();
        return (await openLocalIssuer(key, SENDER)).issue({ sub: "tax" }, 60);
      },
    ],
    [
      "the sender's tokens in the name of the main issuer",
      async () => {
        const key = derivedSigningKey(SECRET, "tokens of the sender of webhooks").export({ format: "jwk" });
        return (await openLocalIssuer({ ...key, kid: "sender", alg: "EdDSA" }, MAIN)).issue({ sub: "tax" }, 60);
      },
    ],
    [
      "the sender's tokens for another audience",
      async () => {
        const key = derivedSigningKey(SECRET, "tokens of the sender of webhooks").export({ format: "jwk" });
        const elsewhere = { ...SENDER, audience: "lienthong" };
        return (await openLocalIssuer({ ...key, kid: "sender", alg: "EdDSA" }, elsewhere)).issue({ sub: "tax" }, 60);
      },
    ],
  ])("%s", async (_what, make) => {
    await expect(principalOf(await make())).rejects.toMatchObject({ status: 401 });
  });
});
