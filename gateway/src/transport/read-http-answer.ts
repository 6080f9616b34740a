import type { ExecutionResult } from "graphql";
import type { HttpAnswer } from "./http-exchange.js";
import { TransportError } from "./transport-error.js";

/**
 * Reads a GraphQL answer out of an HTTP one. A server that refuses an operation may do so with any status, so a body
 * that is an answer counts as one whatever the status; for any other body the status says what went wrong.
 */
export function readHttpAnswer({ status, text }: HttpAnswer): ExecutionResult {
  const isSuccess = status >= 200 && status < 300;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new TransportError(isSuccess ? "SUBGRAPH_BAD_ANSWER" : "SUBGRAPH_HTTP_ERROR", { cause });
  }
  if (!isSuccess && !hasErrors(value)) throw new TransportError("SUBGRAPH_HTTP_ERROR", { cause: `status ${status}` });
  return value as ExecutionResult;
}

function hasErrors(value: unknown): boolean {
  const errors = (value as ExecutionResult | null)?.errors;
  return Array.isArray(errors) && errors.length > 0;
}
