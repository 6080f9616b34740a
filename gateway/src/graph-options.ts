import type { AccessRule } from "./authorise/access-rule.js";
import type { TransportSource } from "./transport/shared-transports.js";

export interface GraphOptions {
  /** A transport for each subgraph of the supergraph, or a way to make one. The graph closes them. */
  transports: TransportSource;
  /** What fields must ask for at least, by coordinate; a supergraph that asks for less is refused. */
  leastRules?: ReadonlyMap<string, readonly AccessRule[]>;
  /** How long to wait for a subgraph; 10 seconds unless told. */
  subgraphTimeoutMs?: number;
  /** How many compiled operations are kept; 1000 unless told. */
  planCacheSize?: number;
  /** How many questions to subgraphs one operation may need; 200 unless told. */
  maxPlanSteps?: number;
  /** How many errors one answer may carry; 15 unless told. */
  maxErrors?: number;
}

export interface GraphLimits {
  subgraphTimeoutMs: number;
  planCacheSize: number;
  maxPlanSteps: number;
  maxErrors: number;
}

export function limitsOf(options: GraphOptions): GraphLimits {
  return {
    subgraphTimeoutMs: options.subgraphTimeoutMs ?? 10_000,
    planCacheSize: options.planCacheSize ?? 1_000,
    maxPlanSteps: options.maxPlanSteps ?? 200,
    maxErrors: options.maxErrors ?? 15,
  };
}
