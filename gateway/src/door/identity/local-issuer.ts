import { exportJWK, generateKeyPair, importJWK, type JSONWebKeySet, type JWK, SignJWT } from "jose";

/** An issuer inside this installation, for a desk or a test: whoever can read its key can be anybody. */
export interface LocalIssuer {
  readonly issuer: string;
  readonly audience: string;
  /** Its public key. */
  readonly keys: JSONWebKeySet;
  issue(claims: Record<string, unknown> & { sub: string }, seconds: number): Promise<string>;
}

export const LOCAL_ALGORITHM = "EdDSA";

/** A new private key for `openLocalIssuer`. */
export async function makeIssuerKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair(LOCAL_ALGORITHM, { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: crypto.randomUUID(), alg: LOCAL_ALGORITHM, use: "sig" };
}

export async function openLocalIssuer(
  key: JWK,
  { issuer, audience }: { issuer: string; audience: string },
): Promise<LocalIssuer> {
  const { d: _private, ...publicKey } = key;
  const signing = await importJWK(key, LOCAL_ALGORITHM);
  return {
    issuer,
    audience,
    keys: { keys: [publicKey] },
    issue: (claims, seconds) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: LOCAL_ALGORITHM, kid: key.kid!, typ: "at+jwt" })
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime(`${seconds}s`)
        .sign(signing),
  };
}
