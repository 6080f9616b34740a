import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  ValuesOfCorrectTypeRule,
  validate,
} from "graphql";

/**
 * The refusal of values written into a document that the subgraph's own scalars do not take; null where all fit. The
 * gateway knows those scalars by name alone, and execution would say no more than that a value is invalid.
 */
export function refuseLiterals(schema: GraphQLSchema, document: DocumentNode): ExecutionResult | null {
  const errors = validate(schema, document, [ValuesOfCorrectTypeRule]);
  return errors.length === 0 ? null : { errors: errors.map(withCode) };
}

/** The code a subgraph behind HTTP gives, where the scalar gives none of its own. */
function withCode(error: GraphQLError): GraphQLError {
  const extensions = { code: "GRAPHQL_VALIDATION_FAILED", ...error.extensions };
  return new GraphQLError(error.message, { extensions });
}
