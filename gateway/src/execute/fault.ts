import type { GraphQLErrorExtensions } from "graphql";
import type { TransportError, TransportErrorCode } from "../transport/transport-error.js";
import type { AnswerError } from "./answer.js";

/** An error as the client will read it, before it is known where it stands. */
export interface Fault {
  message: string;
  extensions: GraphQLErrorExtensions;
  originalError: Error | undefined;
}

const MESSAGES: Record<TransportErrorCode, (service: string) => string> = {
  SUBGRAPH_TIMEOUT: (service) => `Subgraph "${service}" did not answer in time.`,
  SUBGRAPH_UNREACHABLE: (service) => `Subgraph "${service}" cannot be reached.`,
  SUBGRAPH_BAD_ANSWER: (service) => `Subgraph "${service}" gave an answer that is not valid.`,
  SUBGRAPH_ANSWER_TOO_LARGE: (service) => `Subgraph "${service}" gave an answer that is too large.`,
  SUBGRAPH_HTTP_ERROR: (service) => `Subgraph "${service}" answered with an HTTP error.`,
  SUBGRAPH_CANCELLED: (service) => `The operation was cancelled before subgraph "${service}" answered.`,
};

/** For a call without an answer: the subgraph's name and the kind of failure, nothing of where it runs. */
export function faultOfCall(failure: TransportError, service: string): Fault {
  return {
    message: MESSAGES[failure.code](service),
    extensions: { code: failure.code, serviceName: service },
    originalError: failure,
  };
}

/** For an error a subgraph reported: its message and extensions, without the stack some servers add. */
export function faultOfAnswer(error: AnswerError, service: string): Fault {
  const { stacktrace: _stacktrace, exception: _exception, ...extensions } = error.extensions ?? {};
  const code = typeof extensions.code === "string" ? extensions.code : "DOWNSTREAM_SERVICE_ERROR";
  return {
    message: error.message,
    extensions: { ...extensions, code, serviceName: service },
    originalError: error.originalError,
  };
}
