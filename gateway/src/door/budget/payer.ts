import type { IncomingMessage } from "node:http";
import type { Principal } from "../identity/principal.js";

/** Whose budget a request is paid from: the principal's, or that of the address from which nobody signed in. */
export function payerOf({ claims }: Principal, request: IncomingMessage, proxies: number): string {
  return claims ? `principal ${claims.sub}` : `address ${networkOf(addressOf(request, proxies))}`;
}

/**
 * The address of the client. Each of our own proxies has appended whom it spoke to, so with `proxies` of them the last
 * but so many is true; what stands before it in the header, the client may have made up.
 */
function addressOf({ headers, socket }: IncomingMessage, proxies: number): string {
  const direct = socket.remoteAddress ?? "unknown";
  if (proxies === 0) return direct;
  const forwarded = String(headers["x-forwarded-for"] ?? "").split(",");
  return forwarded.at(-proxies)?.trim() || direct;
}

/** Of an IPv6 address its first half: whoever has one address has all of the second. */
function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped) return mapped[1]!;
  if (!address.includes(":")) return address;
  const [head, tail] = address.split("::").map((part) => part.split(":").filter(Boolean));
  const zeros = tail ? Array<string>(Math.max(0, 8 - head!.length - tail.length)).fill("0") : [];
  return [...head!, ...zeros, ...(tail ?? [])].slice(0, 4).join(":");
}
