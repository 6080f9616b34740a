import { type ExecutionResult, GraphQLError } from "graphql";
import type { RequestContext } from "../context.js";

/**
 * A result as a client may see it: our own refusals and the faults of its document as they are; anything else only
 * as an internal error with the request id, its own words going to the log.
 */
export function maskErrors(result: ExecutionResult, context: RequestContext): ExecutionResult {
  if (!result.errors) return result;
  return { ...result, errors: result.errors.map((error) => (isMeant(error) ? whole(error) : masked(error, context))) };
}

/** Compiled operations leave out the extensions of their own errors; Apollo Server asks for them. */
function whole(error: GraphQLError): GraphQLError {
  if (error.extensions !== undefined) return error;
  return new GraphQLError(error.message, { ...(error.path && { path: error.path }) });
}

function isMeant({ originalError }: GraphQLError): boolean {
  return originalError == null || originalError instanceof GraphQLError;
}

function masked(error: GraphQLError, { log, requestId }: RequestContext): GraphQLError {
  log.error("A resolver failed", error.originalError, { path: error.path });
  return new GraphQLError("Internal error. Give the request id to the operators of this graph.", {
    ...(error.nodes && { nodes: error.nodes }),
    ...(error.path && { path: error.path }),
    extensions: { code: "INTERNAL_SERVER_ERROR", requestId },
  });
}
