import type { IncomingMessage } from "node:http";
import { namesLoopback } from "./loopback.js";
import { refuseRequest } from "./refusal.js";

/** Throws a refusal for requests that no honest client sends: a foreign `Host`, or two sets of credentials. */
export function refuseStranger(request: IncomingMessage, allowedHosts: ReadonlySet<string>): void {
  const host = request.headers.host;
  if (!namesLoopback(host) && !allowedHosts.has(host ?? "")) {
    const message = "This host name is not served here. Use 127.0.0.1, or have the operator allow the name.";
    throw refuseRequest(421, "HOST_NOT_ALLOWED", message);
  }
  if (countHeader(request.rawHeaders, "authorization") > 1) {
    throw refuseRequest(400, "SEVERAL_AUTHORIZATIONS", "The request has several Authorization headers. Send one.");
  }
}

/** Node keeps only the first of several in `headers`; the raw list has them all. */
function countHeader(rawHeaders: readonly string[], name: string): number {
  return rawHeaders.filter((text, index) => index % 2 === 0 && text.toLowerCase() === name).length;
}
