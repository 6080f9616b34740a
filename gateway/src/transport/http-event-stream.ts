import type { ExecutionResult } from "graphql";
import type { Dispatcher } from "undici";
import { markPlace } from "./event-place.js";
import { EventQueue } from "./event-queue.js";
import type { ExchangeLimits } from "./http-exchange.js";
import { EVENT_STREAM, httpRequest } from "./http-request.js";
import { readHttpAnswer } from "./read-http-answer.js";
import { EventTooLargeError, type ServerSentEvent, ServerSentEventReader } from "./server-sent-events.js";
import type { SubgraphRequest } from "./transport.js";
import { TransportError } from "./transport-error.js";

/**
 * Subscribes over server-sent events, one connection a subscription (the "distinct connections" mode of GraphQL over
 * SSE). Resolves when the server has answered: with the stream, or with its refusal.
 */
export async function openEventStream(
  dispatcher: Dispatcher,
  path: string,
  request: SubgraphRequest,
  limits: ExchangeLimits,
): Promise<AsyncIterable<ExecutionResult> | ExecutionResult> {
  const connection = new EventConnection(limits);
  const { signal } = limits;
  const cancel = () => connection.fail(new TransportError("SUBGRAPH_CANCELLED"));
  const timer = setTimeout(() => connection.fail(new TransportError("SUBGRAPH_TIMEOUT")), limits.timeoutMs);
  signal?.addEventListener("abort", cancel);
  try {
    if (signal?.aborted) cancel();
    else dispatcher.dispatch(httpRequest(path, request), connection);
    return await connection.opened.promise;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", cancel);
  }
}

/** One connection that events come over. */
class EventConnection implements Dispatcher.DispatchHandler {
  readonly opened = Promise.withResolvers<AsyncIterable<ExecutionResult> | ExecutionResult>();
  readonly #maxBytes: number;
  readonly #reader: ServerSentEventReader;
  readonly #events: EventQueue<ExecutionResult>;
  /** The body of an answer that is no stream. */
  readonly #body: Buffer[] = [];
  #status = 0;
  #isStream = false;
  #hasEnded = false;
  #controller: Dispatcher.DispatchController | undefined;

  constructor({ maxAnswerBytes }: ExchangeLimits) {
    this.#maxBytes = maxAnswerBytes;
    this.#reader = new ServerSentEventReader(maxAnswerBytes);
    this.#events = new EventQueue({
      hold: () => this.#controller?.pause(),
      goOn: () => this.#controller?.resume(),
      leave: () => this.#leave(),
    });
  }

  /** Ends the connection; whoever waits for it, or for its next event, gets the failure. */
  fail(failure: TransportError): void {
    if (this.#hasEnded) return;
    this.opened.reject(failure);
    this.#events.fail(failure);
    this.#leave();
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#hasEnded) this.#leave();
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: Record<string, unknown>): void {
    this.#status = status;
    this.#isStream = status === 200 && String(headers["content-type"]).startsWith(EVENT_STREAM);
    if (this.#isStream) this.opened.resolve(this.#events);
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#hasEnded) return;
    try {
      if (this.#isStream) for (const event of this.#reader.read(chunk)) this.#take(event);
      else this.#keep(chunk);
    } catch (cause) {
      const isTooLarge = cause instanceof EventTooLargeError;
      this.fail(new TransportError(isTooLarge ? "SUBGRAPH_ANSWER_TOO_LARGE" : "SUBGRAPH_BAD_ANSWER", { cause }));
    }
  }

  onResponseEnd(): void {
    if (this.#isStream) {
      this.fail(new TransportError("SUBGRAPH_UNREACHABLE", { cause: "the stream ended without saying so" }));
      return;
    }
    try {
      this.opened.resolve(readHttpAnswer({ status: this.#status, text: Buffer.concat(this.#body).toString("utf8") }));
    } catch (failure) {
      this.opened.reject(failure);
    }
  }

  onResponseError(_: Dispatcher.DispatchController, cause: Error): void {
    this.fail(new TransportError("SUBGRAPH_UNREACHABLE", { cause }));
  }

  #take(event: ServerSentEvent): void {
    if (event.name === "next") this.#events.push(markPlace(JSON.parse(event.data), event.id));
    else if (event.name === "complete") {
      this.#hasEnded = true;
      this.#events.end();
    }
  }

  #keep(chunk: Buffer): void {
    this.#body.push(chunk);
    if (this.#body.reduce((bytes, part) => bytes + part.length, 0) > this.#maxBytes) throw new EventTooLargeError();
  }

  #leave(): void {
    this.#hasEnded = true;
    this.#controller?.abort(new TransportError("SUBGRAPH_CANCELLED"));
  }
}
