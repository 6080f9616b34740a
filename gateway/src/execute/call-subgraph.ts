import type { ExecutionResult } from "graphql";
import type { Fetch } from "../plan/plan-step.js";
import type { MaybePromise, SubgraphRequest, Transport } from "../transport/transport.js";
import { TransportError } from "../transport/transport-error.js";
import { type Answer, readAnswer } from "./answer.js";
import type { Execution } from "./execution.js";

/** What becomes of a call. `failed` never throws; an answer that makes `answered` throw counts as a bad one. */
export interface Outcome {
  answered(answer: Answer): void;
  failed(failure: TransportError): void;
}

/** Asks a subgraph. Without a promise where the answer is there at once; never rejects. */
export function callSubgraph(
  execution: Execution,
  transport: Transport,
  fetch: Fetch,
  variables: Record<string, unknown> | undefined,
  outcome: Outcome,
): void | Promise<void> {
  if (execution.scope.signal?.aborted) {
    outcome.failed(new TransportError("SUBGRAPH_CANCELLED"));
    return;
  }
  let given: MaybePromise<ExecutionResult>;
  try {
    given = transport.execute(requestOf(execution, fetch, variables));
  } catch (cause) {
    outcome.failed(asTransportError(cause));
    return;
  }
  if (typeof (given as Promise<unknown>)?.then !== "function") {
    settle(given, outcome);
    return;
  }
  return awaitAnswer(execution, given as Promise<ExecutionResult>, outcome);
}

function requestOf(
  execution: Execution,
  fetch: Fetch,
  variables: Record<string, unknown> | undefined,
): SubgraphRequest {
  const { operationKind: kind, query, document, operationName } = fetch;
  const request: SubgraphRequest = {
    kind,
    query,
    document,
    scope: execution.scope,
    timeoutMs: execution.limits.subgraphTimeoutMs,
  };
  if (variables !== undefined) request.variables = variables;
  if (operationName !== undefined) request.operationName = operationName;
  return request;
}

/** Waits no longer than the execution allows, whatever the transport does. */
function awaitAnswer(execution: Execution, pending: Promise<ExecutionResult>, outcome: Outcome): Promise<void> {
  return new Promise((resolve) => {
    const { signal } = execution.scope;
    const end = (finish: () => void) => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
      finish();
      resolve();
    };
    let isOver = false;
    const cancel = () => end(() => outcome.failed(new TransportError("SUBGRAPH_CANCELLED")));
    const timer = setTimeout(
      () => end(() => outcome.failed(new TransportError("SUBGRAPH_TIMEOUT"))),
      execution.limits.subgraphTimeoutMs,
    );
    signal?.addEventListener("abort", cancel);
    pending.then(
      (value) => end(() => settle(value, outcome)),
      (cause) => end(() => outcome.failed(asTransportError(cause))),
    );
  });
}

/** Reads what a subgraph answered, a call or an event, and hands it on. */
export function settle(value: unknown, outcome: Outcome): void {
  try {
    const answer = readAnswer(value);
    if (answer === null) outcome.failed(new TransportError("SUBGRAPH_BAD_ANSWER"));
    else outcome.answered(answer);
  } catch (cause) {
    outcome.failed(new TransportError("SUBGRAPH_BAD_ANSWER", { cause }));
  }
}

/** What a transport threw, as one of the known failures. */
export function asTransportError(cause: unknown): TransportError {
  return cause instanceof TransportError ? cause : new TransportError("SUBGRAPH_UNREACHABLE", { cause });
}
