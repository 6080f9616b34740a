import type { ServerResponse } from "node:http";
import type { ExecutionResult } from "graphql";
import type { Exchange } from "../http/exchange.js";
import { resultText } from "./result-text.js";

const headers = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-store",
  "x-accel-buffering": "no",
};

const keepAliveMs = 12_000;

/**
 * An event stream as graphql-sse's distinct connections have it: `next` for each result, then `complete`.
 * It waits for a slow client before it takes the next result, so nothing piles up here.
 */
export class EventStream {
  readonly #response: ServerResponse;
  readonly #keepAlive: NodeJS.Timeout;
  #isOpen = true;
  /** Releases whoever waits for a result or for a slow client. */
  readonly #waiting = new Set<() => void>();

  constructor(exchange: Exchange) {
    const { response } = exchange;
    this.#response = response;
    this.#keepAlive = setInterval(() => {
      if (!response.writableNeedDrain) response.write(":\n\n");
    }, keepAliveMs);
    response.once("close", () => this.end());
    if (response.closed) this.end();
    else exchange.begin(200, headers).write(":\n\n");
  }

  /**
   * Writes every result and completes; returns early when the client leaves or the stream is ended. Results that
   * `wereCut` do not complete: the client comes again for the rest.
   */
  async writeAll(results: AsyncIterable<ExecutionResult>, wereCut: () => boolean): Promise<void> {
    const iterator = results[Symbol.asyncIterator]();
    try {
      while (this.#isOpen) {
        const step = await this.#orEnd(iterator.next());
        if (!step) return;
        if (step.done) return wereCut() ? this.end() : this.#complete();
        await this.#write(step.value);
      }
    } finally {
      iterator.return?.().catch(() => {});
    }
  }

  /** Writes one result and completes. */
  async writeOnly(result: object): Promise<void> {
    await this.#write(result);
    this.#complete();
  }

  /** Writes a word of the door between two results, at once; nothing for null. */
  interject(result: ExecutionResult | null): void {
    if (result) void this.#write(result);
  }

  /** Ends the stream without `complete`, which tells the client to come again. */
  end(): void {
    this.#isOpen = false;
    clearInterval(this.#keepAlive);
    this.#response.end();
    for (const release of this.#waiting) release();
  }

  async #write(result: object): Promise<void> {
    if (!this.#isOpen) return;
    const hasRoom = this.#response.write(`event: next\ndata: ${resultText(result)}\n\n`);
    if (!hasRoom) await this.#orEnd(new Promise<void>((resolve) => this.#response.once("drain", resolve)));
  }

  #complete(): void {
    if (this.#isOpen) this.#response.write("event: complete\ndata:\n\n");
    this.end();
  }

  /** `awaited`, or null when the stream ends first. Holds on to nothing once it has settled. */
  #orEnd<T>(awaited: Promise<T>): Promise<T | null> {
    return new Promise((resolve, reject) => {
      const release = () => resolve(null);
      this.#waiting.add(release);
      awaited.then(resolve, reject).finally(() => this.#waiting.delete(release));
    });
  }
}
