import { type Refusal, refuseRequest } from "../http/refusal.js";

const BEARER = /^Bearer ([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*)$/i;
const LONGEST_TOKEN = 8_192;

/** The token of an `Authorization` header; null without the header. Throws a refusal for anything but one JWT. */
export function bearerToken(authorization: string | undefined): string | null {
  if (authorization === undefined) return null;
  const token = authorization.length <= LONGEST_TOKEN ? BEARER.exec(authorization)?.[1] : undefined;
  if (token === undefined) throw refuseToken("The Authorization header must read: Bearer, a blank, and one JWT.");
  return token;
}

/** The refusal of a token, in words that tell a client what to do and an attacker nothing. */
export function refuseToken(message: string): Refusal {
  return refuseRequest(401, "UNAUTHENTICATED", message, { "www-authenticate": 'Bearer error="invalid_token"' });
}
