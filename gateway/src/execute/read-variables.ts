import {
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
  valueFromASTUntyped,
} from "graphql";
import type { VariableValues } from "./execution.js";

const MOST_ERRORS = 50;
const NONE: VariableValues = { coerced: {}, raw: {} };

/** Checks the client's variables against the schema; the list of what is wrong with them, or their values. */
export function readVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>> | undefined,
): VariableValues | { errors: readonly GraphQLError[] } {
  const definitions = operation.variableDefinitions ?? [];
  if (definitions.length === 0) return NONE;
  const { errors, coerced } = getVariableValues(schema, definitions, given ?? {}, { maxErrors: MOST_ERRORS });
  if (errors !== undefined) return { errors };

  const raw: Record<string, unknown> = { ...given };
  for (const { variable, defaultValue } of definitions) {
    const name = variable.name.value;
    if (defaultValue !== undefined && raw[name] === undefined) raw[name] = valueFromASTUntyped(defaultValue);
  }
  return { coerced, raw };
}
