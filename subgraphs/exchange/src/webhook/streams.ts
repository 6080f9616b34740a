/** The streams of the graph, one for each subgraph. */
export const STREAMS = ["organisation", "legal", "services", "discipline", "reform", "exchange"] as const;

export type Stream = (typeof STREAMS)[number];
