import http from "node:http";
import https from "node:https";
import type { LookupFunction } from "node:net";
import { addressesOf, ForbiddenAddress, type Outbound, type ResolvedAddress } from "../webhook/outbound.js";
import { refusalToUrl } from "../webhook/webhook-url.rules.js";
import type { AttemptFailure } from "./attempt-failure.js";

/** How an attempt ended. */
export interface Attempted {
  /** The status of the answer; null when there was none. */
  httpStatus: number | null;
  /** Null when the message was taken. */
  failure: AttemptFailure | null;
  durationMs: number;
  /** How long the receiver asked to be left alone, in milliseconds; null when it did not. */
  askedPause: number | null;
}

export interface PostOptions {
  outbound: Outbound;
  timeoutMs?: number;
}

const TIMEOUT_MS = 15_000;
/** Of an answer no more than this is read; nobody needs its text. */
const LONGEST_ANSWER = 64 * 1024;

/**
 * Posts a message once, over a connection of its own, to an address that was looked at in the moment of connecting.
 * Follows no redirect. Never rejects: what went wrong is the outcome.
 */
export async function postMessage(
  target: string,
  { headers, body }: { headers: Readonly<Record<string, string>>; body: string },
  { outbound, timeoutMs = TIMEOUT_MS }: PostOptions,
): Promise<Attempted> {
  const startedAt = performance.now();
  const outcome = await attempt(target, { headers, body }, outbound, AbortSignal.timeout(timeoutMs));
  return { httpStatus: null, failure: null, askedPause: null, ...outcome, durationMs: since(startedAt) };
}

const since = (startedAt: number): number => Math.round(performance.now() - startedAt);

async function attempt(
  target: string,
  { headers, body }: { headers: Readonly<Record<string, string>>; body: string },
  outbound: Outbound,
  signal: AbortSignal,
): Promise<Partial<Attempted>> {
  if (refusalToUrl(target, outbound.openHosts) !== null) return { failure: "FORBIDDEN_ADDRESS" };
  const url = new URL(target);
  try {
    const addresses = await resolved(url, outbound, signal);
    return await exchange(url, { headers, body }, { lookup: pinnedTo(addresses), signal });
  } catch (error) {
    return { failure: signal.aborted ? "TIMEOUT" : failureOf(error) };
  }
}

function resolved(url: URL, outbound: Outbound, signal: AbortSignal): Promise<readonly ResolvedAddress[]> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  aborted.catch(() => undefined);
  return Promise.race([addressesOf(url, outbound), aborted]);
}

/** A lookup that knows only these addresses, so that the name cannot lead elsewhere a moment later. */
function pinnedTo(addresses: readonly ResolvedAddress[]): LookupFunction {
  return (_name, options, tell) => {
    const [first] = addresses;
    if (first === undefined) tell(Object.assign(new Error("The name has no address."), { code: "ENOTFOUND" }), "", 0);
    else if (options.all) tell(null, [...addresses]);
    else tell(null, first.address, first.family);
  };
}

interface Way {
  lookup: LookupFunction;
  signal: AbortSignal;
}

function exchange(
  url: URL,
  { headers, body }: { headers: Readonly<Record<string, string>>; body: string },
  { lookup, signal }: Way,
): Promise<Partial<Attempted>> {
  const { promise, resolve, reject } = Promise.withResolvers<Partial<Attempted>>();
  const bytes = Buffer.from(body);
  const options = {
    method: "POST",
    agent: false,
    lookup,
    signal,
    headers: { ...headers, "content-length": bytes.length },
  };
  const request = (url.protocol === "https:" ? https : http).request(url, options);
  request.once("error", reject);
  request.once("response", (response) => {
    response.once("error", reject);
    readSome(response, () => resolve(answered(response)));
  });
  request.end(bytes);
  return promise;
}

/** Reads an answer to its end, or as much of it as is worth the while. */
function readSome(response: http.IncomingMessage, done: () => void): void {
  let read = 0;
  response.on("data", (chunk: Buffer) => {
    read += chunk.length;
    if (read <= LONGEST_ANSWER) return;
    done();
    response.destroy();
  });
  response.once("end", done);
}

function answered({ statusCode: httpStatus = 0, headers }: http.IncomingMessage): Partial<Attempted> {
  if (httpStatus >= 200 && httpStatus < 300) return { httpStatus };
  if (httpStatus === 410) return { httpStatus, failure: "GONE" };
  if (httpStatus >= 300 && httpStatus < 400) return { httpStatus, failure: "REDIRECT" };
  return { httpStatus, failure: "STATUS", askedPause: pauseOf(headers["retry-after"]) };
}

/** `Retry-After` in milliseconds, where it is a number of seconds. */
const pauseOf = (text: string | undefined): number | null =>
  /^\d{1,6}$/.test(text ?? "") ? Number(text) * 1000 : null;

function failureOf(error: unknown): AttemptFailure {
  if (error instanceof ForbiddenAddress) return "FORBIDDEN_ADDRESS";
  const code = String((error as NodeJS.ErrnoException).code ?? "");
  if (/^(ENOTFOUND|EAI_|ENODATA)/.test(code)) return "NAME_NOT_FOUND";
  if (code === "ECONNREFUSED") return "REFUSED";
  return /CERT|TLS|SSL|SIGNED|ALTNAME|EPROTO/.test(code) ? "TLS" : "CONNECTION";
}
