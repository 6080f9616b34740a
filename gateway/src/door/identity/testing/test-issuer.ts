import { exportJWK, exportSPKI, generateKeyPair, type JSONWebKeySet, type JWTHeaderParameters, SignJWT } from "jose";
import { Identity } from "../identity.js";
import { keySource } from "../key-source.js";
import type { Register } from "../register.js";

/** What a good token says; a test changes what it is about, and undefined leaves a claim out. */
export type TestClaims = Record<string, unknown>;

const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;

/** An issuer with one key of RSA, whose tokens can be made wrong in every way. */
export async function testIssuer(kid = "key-1") {
  const { publicKey, privateKey } = await generateKeyPair("RS256", { extractable: true });
  const keys: JSONWebKeySet = { keys: [{ ...(await exportJWK(publicKey)), kid, alg: "RS256", use: "sig" }] };
  const claims = (changed: TestClaims): TestClaims => {
    const good = { iss: "https://id.example", aud: "graph", sub: "mai", exp: inSeconds(600) };
    return JSON.parse(JSON.stringify({ ...good, ...changed }));
  };
  const find = keySource(async () => keys);
  const taken = { issuer: "https://id.example", audience: "graph", algorithms: ["RS256"], keys: find };
  return {
    keys,
    /** An identity check that takes its tokens, and one that asks a register besides. */
    identity: new Identity(taken),
    identityWith: (register: Register) => new Identity({ ...taken, register }),
    inSeconds,
    sign: (changed: TestClaims = {}, header: Partial<JWTHeaderParameters> = {}) =>
      new SignJWT(claims(changed)).setProtectedHeader({ alg: "RS256", kid, ...header }).sign(privateKey),
    /** Signed with the public key's own text as the secret of an HMAC. */
    signWithPublicKey: async (changed: TestClaims = {}) =>
      new SignJWT(claims(changed))
        .setProtectedHeader({ alg: "HS256", kid })
        .sign(new TextEncoder().encode(await exportSPKI(publicKey))),
    unsigned: (changed: TestClaims = {}) => {
      const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
      return `${part({ alg: "none", kid })}.${part(claims(changed))}.`;
    },
  };
}
