import {
  type DocumentNode,
  type ExecutionResult,
  executeSync,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
} from "graphql";
import { findOperation } from "../documents/find-operation.js";

/** What a stream can be told by the door itself, in the words of the graph: an object of a type that it may carry. */
export interface Notice {
  readonly __typename: string;
}

/** When the door has something to say to streams that are open. */
export interface Notices {
  /** This server stops, or answers from another supergraph from now on. */
  goingAway: Notice;
  /** The token of the stream ends soon. */
  authExpiring: Notice;
  /** What whoever listens may do has changed: the stream ends. */
  rightsChanged: Notice;
}

interface Subscription {
  document: DocumentNode;
  operationName: string | undefined;
  variables: Readonly<Record<string, unknown>> | undefined;
}

/** The result that tells a subscription a notice, in the selection it asked for; null when it cannot carry one. */
export function noticeResult(
  schema: GraphQLSchema,
  { document, operationName, variables }: Subscription,
  notice: Notice | undefined,
): ExecutionResult | null {
  if (notice === undefined) return null;
  const [field] = findOperation(document, operationName).selectionSet.selections;
  if (field?.kind !== "Field") return null;
  const name = field.name.value;
  const declared = schema.getSubscriptionType()?.getFields()[name];
  const type = declared && getNamedType(declared.type);
  if (!isAbstractType(type) || !schema.getPossibleTypes(type).some((each) => each.name === notice.__typename))
    return null;
  return executeSync({
    schema,
    document,
    operationName: operationName ?? null,
    variableValues: variables,
    rootValue: { [name]: notice },
  });
}
