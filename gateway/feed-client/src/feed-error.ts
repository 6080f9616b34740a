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

const FINAL = new Set([
  "BAD_CURSOR",
  "BAD_FILTER",
  "COST_TOO_HIGH",
  "DOCUMENT_NOT_TRUSTED",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "TOO_DEEP",
  "TOO_MANY_FIELDS",
]);

/** Refusals that come again however often one asks: the follower stops and says so. */
export const isFinal = (error: unknown): boolean => error instanceof FeedError && FINAL.has(error.code ?? "");
