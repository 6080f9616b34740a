import { type PlanNode, QueryPlanner } from "@graphql-hive/router-query-planner";
import { PlanningProcess } from "./planning-process.js";
import { SupergraphError } from "./supergraph-error.js";

/** Turns an operation's text into the steps that answer it. Knows nothing of requests, so nothing can cancel it. */
export interface Planner {
  /** The point on 0–100 of the dial for gradual overrides, drawn anew for each request; equal draws share a plan. */
  drawShare(): number;
  /** Undefined where no subgraph needs to be asked. Rejects when there is no way, or the planner ended over it. */
  plan(source: string, operationName: string | undefined, share: number): Promise<PlanNode | undefined>;
}

/** One for all graphs of this process. */
const planning = new PlanningProcess();
let graphs = 0;

/** Throws a `SupergraphError` when the planner refuses the supergraph. */
export function openPlanner(supergraphSdl: string, random: () => number = Math.random): Planner {
  const thresholds = thresholdsOf(supergraphSdl);
  const graph = ++graphs;

  return {
    drawShare() {
      if (thresholds.length === 0) return 0;
      const drawn = random() * 100;
      // Between two thresholds every draw plans alike, so the lower one stands for all.
      return thresholds.findLast((threshold) => threshold <= drawn) ?? 0;
    },
    plan: (source, operationName, share) => planning.ask(graph, supergraphSdl, { source, operationName, share }),
  };
}

/** Tries a supergraph where it cannot harm; rejects with a `SupergraphError` when it cannot be planned. */
export async function tryPlanner(supergraphSdl: string): Promise<void> {
  try {
    await planning.ask(++graphs, supergraphSdl);
  } catch (cause) {
    throw new SupergraphError(`The supergraph cannot be planned: ${(cause as Error).message}`, { cause });
  }
}

function thresholdsOf(supergraphSdl: string): number[] {
  try {
    const { overridePercentages } = new QueryPlanner(supergraphSdl);
    return [...new Set(overridePercentages)].sort((a, b) => a - b);
  } catch (cause) {
    throw new SupergraphError(`The supergraph cannot be planned: ${(cause as Error).message}`, { cause });
  }
}
