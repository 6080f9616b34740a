import { type DocumentNode, type GraphQLSchema, isInputObjectType, Kind, type TypeNode, visit } from "graphql";
import { getClientOperation } from "../plan/client-operation.js";
import { conditionVariables } from "../plan/fix-conditions.js";
import { compiledSize } from "./compiled-size.js";

/** Compiled code takes some kilobytes for each field; a question of more is left to the interpreter. */
const MOST_FIELDS = 500;

/**
 * Whether graphql-jit does this document justice. It does not always keep to `@skip` and `@include`; takes a variable
 * that is missing within a literal for null; leaves out the defaults of input objects in variables, and writes code
 * without end for those that contain themselves; and writes code for interfaces within interfaces many times over.
 */
export function canCompile(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): boolean {
  if (conditionVariables([document]).length > 0 || hasVariableInLiteral(document)) return false;
  const { variableDefinitions } = getClientOperation(document, operationName).definition;
  if (variableDefinitions?.some(({ type }) => isInputObjectType(schema.getType(nameOf(type))))) return false;
  return compiledSize(schema, document, operationName, MOST_FIELDS) <= MOST_FIELDS;
}

function hasVariableInLiteral(document: DocumentNode): boolean {
  let isFound = false;
  visit(document, {
    Variable(_node, _key, parent) {
      const isInList = Array.isArray(parent);
      if (isInList || (parent !== undefined && "kind" in parent && parent.kind === Kind.OBJECT_FIELD)) isFound = true;
    },
  });
  return isFound;
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
