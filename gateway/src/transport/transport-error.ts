/** Every way in which a subgraph can fail to answer. */
export type TransportErrorCode =
  | "SUBGRAPH_TIMEOUT"
  | "SUBGRAPH_UNREACHABLE"
  | "SUBGRAPH_BAD_ANSWER"
  | "SUBGRAPH_ANSWER_TOO_LARGE"
  | "SUBGRAPH_HTTP_ERROR"
  | "SUBGRAPH_CANCELLED";

/** A subgraph call without an answer. The `cause` is for the log; clients get the code and the subgraph's name. */
export class TransportError extends Error {
  readonly code: TransportErrorCode;

  constructor(code: TransportErrorCode, options?: { cause?: unknown }) {
    super(code, options);
    this.name = "TransportError";
    this.code = code;
  }
}
