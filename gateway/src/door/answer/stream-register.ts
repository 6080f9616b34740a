import type { ExecutionResult } from "graphql";
import { refuseRequest } from "../http/refusal.js";
import type { EventStream } from "./event-stream.js";

/** The event streams that are open now, so that they can be counted and ended. */
export class StreamRegister {
  readonly #open = new Map<EventStream, () => ExecutionResult | null>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Throws a 503 refusal when no more streams may be opened. */
  refuseIfFull(): void {
    if (this.#open.size < this.#limit) return;
    const message = `All ${this.#limit} event streams are in use. Try again in a moment.`;
    throw refuseRequest(503, "TOO_MANY_STREAMS", message, { "retry-after": "5" });
  }

  /** Counts the stream while `use` runs; `lastWord` is what it is told before it is ended. */
  async during(stream: EventStream, lastWord: () => ExecutionResult | null, use: () => Promise<void>): Promise<void> {
    this.#open.set(stream, lastWord);
    try {
      await use();
    } finally {
      this.#open.delete(stream);
    }
  }

  /** Ends every stream, after its last word where it has one. */
  endAll(): void {
    for (const [stream, lastWord] of this.#open) {
      stream.interject(lastWord());
      stream.end();
    }
  }
}
