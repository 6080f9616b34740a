/**
 * The process that plans. Some operations end the planner library's process instead of failing; here that ends this
 * process, and `PlanningProcess` starts another. It must not import files of ours: tests run it from its source.
 */
import { QueryPlanner } from "@graphql-hive/router-query-planner";

interface Question {
  graph: number;
  /** Given when this process does not know the graph yet. */
  supergraphSdl?: string;
  /** Absent where only the supergraph is to be tried. */
  operation?: { source: string; operationName: string | undefined; share: number };
}

const NO_LABELS = new Set<string>();
const MOST_GRAPHS = 16;
const planners = new Map<number, QueryPlanner>();

process.on("message", (question: Question) => {
  try {
    process.send?.({ node: answer(question) ?? null });
  } catch (error) {
    process.send?.({ failure: (error as Error).message });
  }
});
process.on("disconnect", () => process.exit());

function answer({ graph, supergraphSdl, operation }: Question) {
  if (supergraphSdl !== undefined) open(graph, supergraphSdl);
  if (operation === undefined) return undefined;
  const { source, operationName, share } = operation;
  return planners.get(graph)?.plan(source, operationName, NO_LABELS, share).node;
}

function open(graph: number, supergraphSdl: string): void {
  planners.set(graph, new QueryPlanner(supergraphSdl));
  if (planners.size > MOST_GRAPHS) planners.delete(planners.keys().next().value as number);
}
