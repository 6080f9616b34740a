import type { IncomingMessage } from "node:http";
import type { CallSetting } from "../answer/operation-call.js";
import type { OperationFacts } from "../http/exchange.js";
import type { Log } from "../http/request-log.js";

/** One operation on a socket, as a request is one over HTTP: its id, its line in the log, and how it is given up. */
export class SocketCall implements CallSetting {
  readonly facts: OperationFacts = {};
  readonly #gone = new AbortController();
  readonly #startedAt = performance.now();

  constructor(
    readonly requestId: string,
    readonly request: IncomingMessage,
    readonly log: Log,
  ) {}

  get signal(): AbortSignal {
    return this.#gone.signal;
  }

  cancel(reason: Error): void {
    this.#gone.abort(reason);
  }

  /** Writes the operation's line, once it is over. */
  end(): void {
    const ms = Math.round((performance.now() - this.#startedAt) * 10) / 10;
    this.log({ level: "info", requestId: this.requestId, over: "socket", ...this.facts, ms });
    this.cancel(new Error("The operation is over."));
  }
}
