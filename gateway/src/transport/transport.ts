import type { DocumentNode, ExecutionResult } from "graphql";
import type { Principal } from "../door/identity/principal.js";

export type MaybePromise<T> = T | Promise<T>;

/** What travels unchanged from the client's request to every subgraph call made for it. */
export interface RequestScope {
  requestId: string;
  /** Headers a subgraph is given, such as the language; the gateway decides which, never the client alone. */
  headers: Readonly<Record<string, string>>;
  /** Who asks; anonymous where nobody says. */
  principal?: Principal;
  /** Aborted when the client has gone or the operation's time is up. */
  signal?: AbortSignal;
}

/** One operation for one subgraph, as the plan wrote it. */
export interface SubgraphRequest {
  kind: "query" | "mutation" | "subscription";
  /** The operation's text; the same string object for every request of one plan step, so it can key a cache. */
  query: string;
  document: DocumentNode;
  operationName?: string;
  variables?: Record<string, unknown>;
  scope: RequestScope;
  /** The place in a stream to go on after, as its subgraph named it with an event. */
  goOnAfter?: string;
  /** How long the gateway waits for the answer; a transport frees what it holds by then. */
  timeoutMs?: number;
}

/** A way to reach one subgraph. Answers may be anything a broken server sends; the executor checks their shape. */
export interface Transport {
  /** Resolves with the subgraph's answer; rejects with a `TransportError` when there is none. */
  execute(request: SubgraphRequest): MaybePromise<ExecutionResult>;
  subscribe(request: SubgraphRequest): Promise<AsyncIterable<ExecutionResult> | ExecutionResult>;
  /** True when the subgraph answers `{ __typename }` in time. */
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}
