import type { EventStream } from "./map-events.js";

/** The streams subscribers still pull from, so that a graph that closes can end them. */
export class OpenStreams {
  readonly #open = new Set<EventStream<unknown>>();

  add(stream: EventStream<unknown>): void {
    this.#open.add(stream);
  }

  delete(stream: EventStream<unknown>): void {
    this.#open.delete(stream);
  }

  endAll(): void {
    for (const stream of this.#open) void stream.return();
  }
}
