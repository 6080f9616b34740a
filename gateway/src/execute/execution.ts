import type { ExecutionResult } from "graphql";
import type { RequestScope } from "../transport/transport.js";
import type { TransportError } from "../transport/transport-error.js";
import { ErrorLog, type ErrorPath } from "./error-log.js";
import { type Row, rowClass } from "./row.js";

const RootRow = rowClass();

/** The values of an operation's variables. */
export interface VariableValues {
  /** As graphql-js coerces them; decides `@skip` and `@include`. */
  coerced: Readonly<Record<string, unknown>>;
  /** As the client sent them, defaults filled in; what subgraphs are sent. */
  raw: Readonly<Record<string, unknown>>;
}

/** What a run is bounded by. */
export interface ExecutionLimits {
  subgraphTimeoutMs: number;
  maxErrors: number;
}

/** One run of one operation, or of one event of a subscription: its data and errors so far. */
export class Execution {
  readonly data: Row = new RootRow();
  readonly errors: ErrorLog;
  /**
   * Objects that a subgraph left without what was asked of it: it does not know them, or could not answer. Inside
   * them a missing field needs no error of its own.
   */
  hollow: Set<object> | undefined;
  /** While projecting: where we are, and in how many hollow objects. */
  readonly path: (string | number)[] = [];
  hollowDepth = 0;

  constructor(
    readonly variables: VariableValues,
    readonly scope: RequestScope,
    readonly limits: ExecutionLimits,
    /** Which subgraph answers for the value at a client's path, where one does. */
    readonly writerAt: (path: ErrorPath, data: unknown) => string | undefined,
    /** What a subscription brought that this run answers: an event, or the reason why there is none. */
    readonly event?: ExecutionResult | TransportError,
  ) {
    this.errors = new ErrorLog(limits.maxErrors);
  }

  markHollow(target: object): void {
    this.hollow ??= new Set();
    this.hollow.add(target);
  }
}

/** One thing to do in an execution. Faults go to its errors: a step never rejects. */
export type Step = (execution: Execution) => void | Promise<void>;
