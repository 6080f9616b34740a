import { type ExecutionResult, GraphQLError, Kind } from "graphql";
import type { Log } from "../http/request-log.js";

const internalCode = "INTERNAL_SERVER_ERROR";

export interface Presentation {
  requestId: string;
  log: Log;
  /** Errors of one answer, at most. */
  maxErrors: number;
}

/**
 * The result as a client may see it. Errors that somebody gave a code pass; a bug becomes "Internal error" with the
 * request id, and its own words go to the log.
 */
export function presentResult(result: ExecutionResult, presentation: Presentation): ExecutionResult {
  if (!result.errors?.length) return result;
  const errors = result.errors.slice(0, presentation.maxErrors);
  return { ...result, errors: errors.map((error) => presentError(error, presentation)) };
}

/** What a client sees of an error thrown where a result was expected. */
export function presentFailure(error: unknown, presentation: Presentation): ExecutionResult {
  return { errors: [maskError(error, presentation)] };
}

function presentError(error: GraphQLError, presentation: Presentation): GraphQLError {
  const code = codeOf(error);
  if (code === internalCode) return maskError(error, presentation);
  if (outage.test(code)) logCause("warn", error, presentation, { code });
  return withCode(error, code);
}

/** What the graph says when a subgraph or the planner fails it; the cause is for the operator. */
const outage = /^(SUBGRAPH_\w+|PLANNING_FAILED)$/;

function codeOf(error: GraphQLError): string {
  const given = error.extensions?.code;
  if (given === uncoded) return internalCode;
  if (typeof given === "string") return given;
  if (error.nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION) return "BAD_USER_INPUT";
  return nullInNonNull.test(error.message) ? "NULL_IN_NON_NULL_FIELD" : internalCode;
}

/** The graph gives this code to errors of subgraphs that have none: nobody meant their words for clients. */
const uncoded = "DOWNSTREAM_SERVICE_ERROR";

const nullInNonNull = /^Cannot return null for non-nullable field \w+\.\w+\.$/;

/** Members of `extensions` that tell of the inside, or that Apollo Server would take for an HTTP status. */
const insideMembers = ["stacktrace", "stack", "exception", "debug", "originalError", "http"];

function withCode(error: GraphQLError, code: string): GraphQLError {
  const extensions: Record<string, unknown> = { ...error.extensions, code };
  for (const member of insideMembers) delete extensions[member];
  return new GraphQLError(error.message, { nodes: error.nodes ?? null, path: error.path ?? null, extensions });
}

function maskError(error: unknown, presentation: Presentation): GraphQLError {
  logCause("error", error, presentation);
  const { requestId } = presentation;
  if (!(error instanceof GraphQLError)) {
    return new GraphQLError("Internal error", { extensions: { code: internalCode, requestId } });
  }
  const { serviceName } = error.extensions;
  const source = typeof serviceName === "string" ? { serviceName } : {};
  const extensions = { code: internalCode, requestId, ...source };
  return new GraphQLError("Internal error", { path: error.path ?? null, extensions });
}

function logCause(level: "warn" | "error", error: unknown, { log, requestId }: Presentation, facts: object = {}): void {
  log({ level, requestId, ...facts, error: describe(innermost(error)) });
}

function innermost(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? innermost(error.originalError) : error;
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : `\ncaused by ${describe(error.cause)}`;
  return (error.stack ?? error.message) + cause;
}
