import type { TrustedIssuer } from "@lienthong/gateway/door/identity/identity.js";
import { keySource } from "@lienthong/gateway/door/identity/key-source.js";
import { LOCAL_ALGORITHM, openLocalIssuer } from "@lienthong/gateway/door/identity/local-issuer.js";
import { type Actor, actorOf } from "@lienthong/kernel/domain/actor.js";
import type { Claims } from "@lienthong/kernel/service/identity/actor-of-claims.js";
import { derivedSigningKey } from "@lienthong/kernel/service/secret/derived-key.js";

/** What tokens of the sender of webhooks say of where they come from and whom they are for: the door of this installation. */
const SENDER = { issuer: "lienthong-webhook-sender", audience: "lienthong-door" };
const TOKEN_S = 60;

/** Signs and checks the tokens with which the sender of webhooks asks as a partner. Any process with the secret is both. */
export interface SenderIssuer {
  /** How a gateway takes them: for the role PARTNER, whatever they say. */
  readonly trusted: TrustedIssuer;
  /** A token of a minute for the client of a partner. */
  tokenFor(clientId: string): Promise<string>;
}

export async function openSenderIssuer(secret: Buffer): Promise<SenderIssuer> {
  const key = derivedSigningKey(secret, "tokens of the sender of webhooks").export({ format: "jwk" });
  const local = await openLocalIssuer({ ...key, kid: "sender", alg: LOCAL_ALGORITHM, use: "sig" }, SENDER);
  return {
    trusted: {
      ...SENDER,
      algorithms: [LOCAL_ALGORITHM],
      keys: keySource(async () => local.keys),
      grantsOf: () => ({ scopes: new Set(), policies: new Set(["PARTNER"]) }),
    },
    tokenFor: (clientId) => local.issue({ sub: clientId }, TOKEN_S),
  };
}

/** The partner's system as which the sender asks; null for the claims of any other token. */
export function actorOfSender(claims: Claims | null): Actor | null {
  if (claims?.iss !== SENDER.issuer) return null;
  return actorOf({ kind: "system", id: String(claims.sub), roles: ["PARTNER"] });
}
