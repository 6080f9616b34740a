import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
} from "graphql";
import { conditionVariables, fixConditions } from "./fix-conditions.js";

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** The operation a client wants run, and the fragments it may use. */
export interface ClientOperation {
  definition: OperationDefinitionNode;
  fragments: Fragments;
}

/** Finds the named operation, or the only one; throws a `GraphQLError` as graphql-js words it. */
export function getClientOperation(document: DocumentNode, operationName: string | undefined): ClientOperation {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
    else if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }

  return { definition: choose(operations, operationName), fragments };
}

/** The variables whose value decides what the operation asks for. */
export function conditionVariablesOf({ definition, fragments }: ClientOperation): string[] {
  return conditionVariables([definition, ...fragments.values()]);
}

/** The operation as it reads when just these of its condition variables are true. */
export function withConditionsFixed(operation: ClientOperation, trueVariables: ReadonlySet<string>): ClientOperation {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const [name, fragment] of operation.fragments) fragments.set(name, fixConditions(fragment, trueVariables));
  return { definition: fixConditions(operation.definition, trueVariables), fragments };
}

function choose(operations: OperationDefinitionNode[], operationName: string | undefined): OperationDefinitionNode {
  if (operationName !== undefined) {
    const named = operations.find((operation) => operation.name?.value === operationName);
    if (named === undefined) throw new GraphQLError(`Unknown operation named "${operationName}".`);
    return named;
  }
  const [only, second] = operations;
  if (only === undefined) throw new GraphQLError("Must provide an operation.");
  if (second !== undefined)
    throw new GraphQLError("Must provide operation name if query contains multiple operations.");
  return only;
}
