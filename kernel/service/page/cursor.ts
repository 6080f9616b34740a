import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from "node:crypto";

const SIGNATURE_BYTES = 15;

/** An opaque cursor: the values a list is ordered by, signed for this list and filter alone (`scope`). */
export function signCursor(key: Buffer, scope: string, values: readonly (string | number)[]): string {
  const payload = Buffer.from(JSON.stringify(values), "utf8");
  return Buffer.concat([signature(key, scope, payload), payload]).toString("base64url");
}

/** The values of a cursor, or null when it is malformed, tampered with, or of another list. */
export function readCursor(key: Buffer, scope: string, cursor: string): (string | number)[] | null {
  const bytes = Buffer.from(cursor, "base64url");
  if (bytes.length <= SIGNATURE_BYTES || bytes.toString("base64url") !== cursor) return null;
  const payload = bytes.subarray(SIGNATURE_BYTES);
  if (!timingSafeEqual(bytes.subarray(0, SIGNATURE_BYTES), signature(key, scope, payload))) return null;
  return JSON.parse(payload.toString("utf8"));
}

function signature(key: Buffer, scope: string, payload: Buffer): Buffer {
  const hmac = createHmac("sha256", secretOf(key)).update(scope).update("\0").update(payload);
  return hmac.digest().subarray(0, SIGNATURE_BYTES);
}

const secrets = new WeakMap<Buffer, KeyObject>();

/** Made ready once: for every cursor of a page that would take longer than all the rest of signing. */
function secretOf(key: Buffer): KeyObject {
  const known = secrets.get(key);
  if (known) return known;
  const secret = createSecretKey(key);
  secrets.set(key, secret);
  return secret;
}
