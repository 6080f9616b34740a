import { type PlanNode, QueryPlanner } from "@graphql-hive/router-query-planner";
import { SupergraphError } from "./supergraph-error.js";

/** Turns an operation's text into the steps that answer it. Knows nothing of requests, so nothing can cancel it. */
export interface Planner {
  /** The point on 0–100 of the dial for gradual overrides, drawn anew for each request; equal draws share a plan. */
  drawShare(): number;
  /** Undefined where no subgraph needs to be asked. */
  plan(source: string, operationName: string | undefined, share: number): Promise<PlanNode | undefined>;
}

const NO_LABELS = new Set<string>();

/** Throws a `SupergraphError` when the planner refuses the supergraph. */
export function openPlanner(supergraphSdl: string, random: () => number = Math.random): Planner {
  const planner = openLibrary(supergraphSdl);
  const thresholds = [...new Set(planner.overridePercentages)].sort((a, b) => a - b);

  return {
    drawShare() {
      if (thresholds.length === 0) return 0;
      const drawn = random() * 100;
      // Between two thresholds every draw plans alike, so the lower one stands for all.
      return thresholds.findLast((threshold) => threshold <= drawn) ?? 0;
    },
    async plan(source, operationName, share) {
      return (await planner.planAsync(source, operationName, NO_LABELS, share)).node ?? undefined;
    },
  };
}

function openLibrary(supergraphSdl: string): QueryPlanner {
  try {
    return new QueryPlanner(supergraphSdl);
  } catch (cause) {
    throw new SupergraphError(`The supergraph cannot be planned: ${(cause as Error).message}`, { cause });
  }
}
