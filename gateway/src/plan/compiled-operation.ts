import type { ExecutionResult, OperationTypeNode } from "graphql";
import type { ErrorPath } from "../execute/error-log.js";
import type { OperationRun } from "../execute/run-operation.js";
import type { PickVariables } from "../execute/sent-variables.js";
import type { SharedAnswers } from "../subscribe/shared-answers.js";
import type { MaybePromise, Transport } from "../transport/transport.js";
import type { Fetch } from "./plan-step.js";

/** An operation that was planned and compiled: ready to run for any client, with any variables. */
export interface CompiledOperation {
  kind: OperationTypeNode;
  run: OperationRun;
  /** Which subgraph answers for the value at a client's path, where one does. */
  writerAt: (path: ErrorPath, data: unknown) => string | undefined;
  /** For a subscription: whom to ask for its events. */
  source: EventSource | undefined;
}

/** The question whose answer is a stream of events. */
export interface EventSource {
  fetch: Fetch;
  transport: Transport;
  pickVariables: PickVariables;
  /** The variables that decide what is asked of each event. */
  eventVariables: readonly string[];
  /** What was answered to events that several subscribers are given. */
  answers: SharedAnswers<MaybePromise<ExecutionResult>>;
}
