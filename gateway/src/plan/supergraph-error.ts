/** A supergraph that cannot be opened: it does not parse, cannot be planned, or names a subgraph nobody can reach. */
export class SupergraphError extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "SupergraphError";
  }
}
