/**
 * The process that plans. Some operations end the planner library's process instead of failing; here that ends this
 * process, and `PlanningProcess` starts another. It must not import files of ours: tests run it from its source.
 */
import { QueryPlanner } from "@graphql-hive/router-query-planner";

interface Question {
  graph: number;
  /** Given when this process does not know the graph yet. */
  supergraphSdl?: string;
  /** A graph that will not be asked about any more, unless it is given again. */
  forget?: number;
  /** Absent where only the supergraph is to be tried. */
  operation?: { source: string; operationName?: string; share: number };
}

const NO_LABELS = new Set<string>();
const planners = new Map<number, QueryPlanner>();

process.on("message", (question: Question) => {
  const isKnown = () => planners.has(question.graph);
  try {
    process.send?.({ node: answer(question) ?? null, isKnown: isKnown() });
  } catch (error) {
    process.send?.({ failure: (error as Error).message, isKnown: isKnown() });
  }
});
process.on("disconnect", () => process.exit());

function answer({ graph, supergraphSdl, forget, operation }: Question) {
  if (forget !== undefined) planners.delete(forget);
  if (supergraphSdl !== undefined) planners.set(graph, new QueryPlanner(supergraphSdl));
  if (operation === undefined) return undefined;
  const planner = planners.get(graph);
  if (planner === undefined) throw new Error("The planner was asked about a supergraph it was not given.");
  return planner.plan(operation.source, operation.operationName, NO_LABELS, operation.share).node;
}
