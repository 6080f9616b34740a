import { execute, type GraphQLSchema, subscribe } from "graphql";
import type { Graph, OperationRequest } from "../graph.js";

/** A graph of one executable schema, without subgraphs: graphql-js answers, with the request's scope as context. */
export function plainGraph(schema: GraphQLSchema): Graph {
  const argumentsOf = ({ document, operationName, variables, scope }: OperationRequest) => ({
    schema,
    document,
    operationName,
    variableValues: variables,
    contextValue: scope,
  });
  return {
    schema,
    supergraphSdl: "",
    subgraphNames: [],
    execute: (request) => execute(argumentsOf(request)),
    subscribe: async (request) => subscribe(argumentsOf(request)),
    readiness: async () => ({}),
    close: async () => {},
  };
}
