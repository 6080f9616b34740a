import { setTimeout as pause } from "node:timers/promises";
import { type Dispatcher, Pool } from "undici";
import { openEventStream } from "./http-event-stream.js";
import { type ExchangeLimits, exchange, type HttpAnswer } from "./http-exchange.js";
import { httpRequest, readinessRequest } from "./http-request.js";
import { readHttpAnswer } from "./read-http-answer.js";
import type { SubgraphRequest, Transport } from "./transport.js";
import { TransportError } from "./transport-error.js";

export interface HttpTransportOptions {
  /** How long a call may take, its second try included; 10 seconds unless told. */
  timeoutMs?: number;
  /** The largest answer, or event, that is read; 16 MiB unless told. */
  maxAnswerBytes?: number;
  /** How many questions the subgraph is asked at a time; 64 unless told. Subscriptions come on top. */
  connections?: number;
}

const READINESS_TIMEOUT_MS = 2_000;

/** A subgraph behind HTTP, over kept connections. A query that meets a broken connection is sent once more. */
export function httpTransport(url: string, options: HttpTransportOptions = {}): Transport {
  const { timeoutMs = 10_000, maxAnswerBytes = 16 * 1024 * 1024, connections = 64 } = options;
  const { origin, pathname, search } = new URL(url);
  const path = pathname + search;
  const pool = new Pool(origin, { connections, pipelining: 1, connect: { timeout: timeoutMs } });
  // A stream keeps its connection for as long as it lasts: in the pool, enough of them would leave none for questions.
  const streams = new Pool(origin, { pipelining: 1, connect: { timeout: timeoutMs } });
  const limitsOf = (request: SubgraphRequest): ExchangeLimits => ({
    timeoutMs: Math.min(timeoutMs, request.timeoutMs ?? timeoutMs),
    maxAnswerBytes,
    signal: request.scope.signal,
  });

  return {
    async execute(request) {
      const message = httpRequest(path, request);
      const send = request.kind === "query" ? sendTwiceAtMost : exchange;
      return readHttpAnswer(await send(pool, message, limitsOf(request)));
    },
    subscribe: (request) => openEventStream(streams, path, request, limitsOf(request)),
    async isReady() {
      const limits = { timeoutMs: Math.min(timeoutMs, READINESS_TIMEOUT_MS), maxAnswerBytes, signal: undefined };
      try {
        const { data } = readHttpAnswer(await exchange(pool, readinessRequest(path), limits));
        return typeof data?.__typename === "string";
      } catch {
        return false;
      }
    },
    async close() {
      await Promise.all([pool.close(), streams.destroy()]);
    },
  };
}

const WORTH_A_SECOND_TRY: readonly number[] = [502, 503, 504];
const PAUSE_BEFORE_SECOND_TRY_MS = 50;

/** For requests that change nothing: a broken connection or a server that is restarting gets a second chance. */
async function sendTwiceAtMost(
  dispatcher: Dispatcher,
  message: Dispatcher.DispatchOptions,
  limits: ExchangeLimits,
): Promise<HttpAnswer> {
  const startedAt = performance.now();
  try {
    const answer = await exchange(dispatcher, message, limits);
    if (!WORTH_A_SECOND_TRY.includes(answer.status)) return answer;
  } catch (failure) {
    if (!(failure instanceof TransportError) || failure.code !== "SUBGRAPH_UNREACHABLE") throw failure;
  }
  await pause(PAUSE_BEFORE_SECOND_TRY_MS);
  const timeLeftMs = limits.timeoutMs - (performance.now() - startedAt);
  if (timeLeftMs <= 0) throw new TransportError("SUBGRAPH_TIMEOUT");
  return exchange(dispatcher, message, { ...limits, timeoutMs: timeLeftMs });
}
