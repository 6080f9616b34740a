import { type DocumentNode, getOperationAST, type OperationDefinitionNode } from "graphql";
import { refuseDocument } from "../http/refusal.js";

/** The operation of the document that is meant; throws a refusal when that is not clear. */
export function findOperation(document: DocumentNode, name: string | undefined): OperationDefinitionNode {
  const operation = getOperationAST(document, name);
  if (operation) return operation;
  const message =
    name === undefined
      ? "The document holds several operations, or none. Name one of them as operationName."
      : "The document holds no operation of that name. Check operationName.";
  throw refuseDocument("OPERATION_RESOLUTION_FAILURE", [{ message }]);
}
