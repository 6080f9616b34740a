import type { DocumentNode, ExecutionResult, GraphQLSchema } from "graphql";
import type { MaybePromise, RequestScope } from "./transport/transport.js";

/** A valid operation of a client, with its document already parsed and validated against `Graph.schema`. */
export interface OperationRequest {
  document: DocumentNode;
  /** The document's text, where the caller has it; saves printing it for the planner. */
  source?: string;
  operationName?: string | undefined;
  variables?: Readonly<Record<string, unknown>> | undefined;
  scope: RequestScope;
}

/** A supergraph that can be asked: planned, compiled, and connected to its subgraphs. */
export interface Graph {
  /** The schema clients see: no join types, nothing inaccessible. */
  readonly schema: GraphQLSchema;
  readonly supergraphSdl: string;
  readonly subgraphNames: readonly string[];
  execute(request: OperationRequest): MaybePromise<ExecutionResult>;
  subscribe(request: OperationRequest): Promise<AsyncIterable<ExecutionResult> | ExecutionResult>;
  /** Which subgraphs answer now. */
  readiness(): Promise<Record<string, boolean>>;
  /** Waits for operations in flight, then closes the transports. */
  close(): Promise<void>;
}
