import { createPrivateKey, hkdfSync, type KeyObject } from "node:crypto";

const KEY_BYTES = 32;
/** PKCS #8 of an Ed25519 key, up to its 32 bytes (RFC 8410, 7). */
const ED25519_HEAD = Buffer.from("302e020100300506032b657004220420", "hex");

/** A secret of its own for one purpose, which tells nothing of the installation's secret nor of any other purpose. */
export function derivedSecret(secret: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "lienthong", purpose, KEY_BYTES));
}

/** A private key of Ed25519 for one purpose: the same in every process that has the installation's secret. */
export function derivedSigningKey(secret: Buffer, purpose: string): KeyObject {
  const key = Buffer.concat([ED25519_HEAD, derivedSecret(secret, purpose)]);
  return createPrivateKey({ key, format: "der", type: "pkcs8" });
}
