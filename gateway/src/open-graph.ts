import { weakenings } from "./authorise/schema-rules.js";
import { FederatedGraph } from "./federated-graph.js";
import type { Graph } from "./graph.js";
import { type GraphOptions, limitsOf } from "./graph-options.js";
import { openPlanner } from "./plan/planner.js";
import { readSupergraph } from "./plan/read-supergraph.js";
import { SupergraphError } from "./plan/supergraph-error.js";
import { SharedTransports } from "./transport/shared-transports.js";

export type { GraphOptions } from "./graph-options.js";
export { SupergraphError };

/** A graph that can be followed by another over the same connections. */
export interface OpenedGraph extends Graph {
  /** Opens another supergraph with the options of this one; subgraphs that stay where they are keep their transport. */
  openSuccessor(supergraphSdl: string): OpenedGraph;
}

/** Opens a supergraph; throws a `SupergraphError` when it cannot be parsed, planned or reached. */
export function openGraph(supergraphSdl: string, options: GraphOptions): OpenedGraph {
  return openOver(new SharedTransports(options.transports), supergraphSdl, options);
}

function openOver(shared: SharedTransports, supergraphSdl: string, options: GraphOptions): OpenedGraph {
  const supergraph = readSupergraph(supergraphSdl);
  const weaker = weakenings(options.leastRules ?? new Map(), supergraph.rules);
  if (weaker.length > 0) throw new SupergraphError(`The supergraph is weaker than it was: ${weaker.join("; ")}.`);
  const planner = openPlanner(supergraphSdl);
  const graph = new FederatedGraph(supergraph, planner, shared.lease(supergraph.urls), limitsOf(options));

  return Object.assign(graph, {
    openSuccessor: (successorSdl: string) =>
      openOver(shared, successorSdl, {
        ...options,
        leastRules: new Map([...(options.leastRules ?? []), ...supergraph.rules.restrictedFields()]),
      }),
  });
}
