import { createHash, createPublicKey, type KeyObject } from "node:crypto";
import { derivedSecret, derivedSigningKey } from "@lienthong/kernel/service/secret/derived-key.js";

/** What the messages to one endpoint are signed with, in one of its generations. */
export interface WebhookKey {
  /** The thumbprint of the public key (RFC 7638). */
  kid: string;
  signing: KeyObject;
  /** The secret of HMAC signatures, for libraries that know no others. */
  shared: Buffer;
}

/** The public half of a key, as JWKS show it (RFC 8037). */
export interface PublicJwk {
  kty: "OKP";
  crv: "Ed25519";
  x: string;
  kid: string;
  alg: "EdDSA";
  use: "sig";
}

/** Which generation of an endpoint's keys signs, and until when the one before it does too. */
export interface KeyFacts {
  id: string;
  keyGeneration: number;
  /** An instant in ISO form; null before the first rotation. */
  previousKeyUntil: string | null;
}

/** The keys that sign messages to an endpoint at an instant, the newest first. Derived, so that none is ever stored. */
export function webhookKeysAt(
  secret: Buffer,
  { id, keyGeneration, previousKeyUntil }: KeyFacts,
  at: Date,
): WebhookKey[] {
  const overlaps = previousKeyUntil !== null && at.toISOString() < previousKeyUntil;
  const generations = overlaps ? [keyGeneration, keyGeneration - 1] : [keyGeneration];
  return generations.map((generation) => keyOf(secret, id, generation));
}

/** The public half of a key. */
export function publicJwkOf({ kid, signing }: WebhookKey): PublicJwk {
  return { kty: "OKP", crv: "Ed25519", x: coordinateOf(signing), kid: kid, alg: "EdDSA", use: "sig" };
}

/** The shared secret as libraries of Standard Webhooks take it. */
export const sharedSecretOf = ({ shared }: WebhookKey): string => `whsec_${shared.toString("base64")}`;

function keyOf(secret: Buffer, endpointId: string, generation: number): WebhookKey {
  const purpose = `${endpointId} ${generation}`;
  const signing = derivedSigningKey(secret, `webhook signature ${purpose}`);
  const thumbprint = JSON.stringify({ crv: "Ed25519", kty: "OKP", x: coordinateOf(signing) });
  const kid = createHash("sha256").update(thumbprint).digest("base64url");
  return { kid, signing, shared: derivedSecret(secret, `webhook shared secret ${purpose}`) };
}

const coordinateOf = (signing: KeyObject): string => createPublicKey(signing).export({ format: "jwk" }).x!;
