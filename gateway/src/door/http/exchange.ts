import type { IncomingMessage, ServerResponse } from "node:http";
import { requestIdOf } from "./request-id.js";
import type { Log } from "./request-log.js";

/** Said on every answer, whatever it is. */
const securityHeaders = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
};

/** What is known of an operation by the time its request is logged. */
export interface OperationFacts {
  operationName?: string;
  kind?: string;
  codes?: readonly string[];
}

/** One request, its answer, and the line they leave in the log. */
export class Exchange {
  readonly requestId: string;
  readonly path: string;
  readonly facts: OperationFacts = {};
  readonly log: Log;
  readonly #startedAt = performance.now();
  readonly #gone = new AbortController();
  #headers: Readonly<Record<string, string>>;

  constructor(
    readonly request: IncomingMessage,
    readonly response: ServerResponse,
    log: Log,
  ) {
    this.log = log;
    this.requestId = requestIdOf(request.headers["x-request-id"]);
    this.path = pathOf(request.url ?? "/");
    this.#headers = { ...securityHeaders, "x-request-id": this.requestId };
    response.once("close", () => this.#close());
  }

  /** Aborted when the client leaves before its answer is written, or when the operation is given up. */
  get signal(): AbortSignal {
    return this.#gone.signal;
  }

  cancel(reason: Error): void {
    this.#gone.abort(reason);
  }

  /** Headers that the answer will carry, whatever it becomes. */
  setHeaders(headers: Readonly<Record<string, string>>): void {
    this.#headers = { ...this.#headers, ...headers };
  }

  /** Answers whole. Does nothing when an answer has been begun, or nobody is there to read it. */
  send(status: number, headers: Readonly<Record<string, string>>, body: string | Buffer): void {
    if (this.response.headersSent || this.response.destroyed) return;
    this.begin(status, { ...headers, "content-length": String(Buffer.byteLength(body)) });
    this.response.end(this.request.method === "HEAD" ? undefined : body);
  }

  /** Begins an answer that is written piece by piece. */
  begin(status: number, headers: Readonly<Record<string, string>>): ServerResponse {
    return this.response.writeHead(status, { ...this.#headers, ...headers });
  }

  #close(): void {
    const { response, request } = this;
    if (!response.writableFinished) this.cancel(new Error("The client has gone."));
    this.log({
      level: "info",
      requestId: this.requestId,
      method: request.method,
      path: this.path.slice(0, 200),
      ...this.facts,
      ms: Math.round((performance.now() - this.#startedAt) * 10) / 10,
      status: response.headersSent ? response.statusCode : 499,
    });
  }
}

function pathOf(url: string): string {
  const mark = url.indexOf("?");
  return mark < 0 ? url : url.slice(0, mark);
}
