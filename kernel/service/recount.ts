import type { RequestContext } from "./context.js";

/** What a recount of the counters in one table found. */
export interface RecountReport {
  name: string;
  /** How many counters there are to be. */
  counters: number;
  /** How many were otherwise. */
  differing: number;
  /** The first few of these. */
  examples: readonly string[];
}

/** How a subgraph counts anew what its counters say. */
export interface Recount {
  /** Compares, and changes nothing. */
  check(context: RequestContext): Promise<RecountReport[]>;
  /** Compares, and makes the counters right; others wait with their changes. */
  mend(context: RequestContext): Promise<RecountReport[]>;
}
