/** The graph refused, or told something that cannot be right. */
export class FeedError extends Error {
  override name = "FeedError";

  constructor(
    message: string,
    /** `extensions.code` of the graph, `HOLE`, or null for a failure on the way. */
    readonly code: string | null,
    readonly extensions: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

/** Refusals that come again however often one asks: the follower stops and says so. */
export const isFinal = (error: unknown): boolean =>
  error instanceof FeedError && ["BAD_CURSOR", "BAD_FILTER", "GRAPHQL_VALIDATION_FAILED"].includes(error.code ?? "");
