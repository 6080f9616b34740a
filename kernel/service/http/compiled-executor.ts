import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema } from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import { canCompile } from "./can-compile.js";

export interface Operation {
  document: DocumentNode;
  operationName: string | null | undefined;
  variables: Record<string, unknown> | undefined;
  context: unknown;
}

type Run = (operation: Operation) => ExecutionResult | Promise<ExecutionResult>;

/**
 * Executes operations compiled to functions, once per document object; one that cannot be compiled is executed by
 * graphql-js. The document must be valid.
 */
export function compiledExecutor(schema: GraphQLSchema): Run {
  const byDocument = new WeakMap<DocumentNode, Map<string, Run>>();
  return (operation) => {
    const byName = byDocument.get(operation.document) ?? new Map<string, Run>();
    byDocument.set(operation.document, byName);
    const name = operation.operationName ?? "";
    const run = byName.get(name) ?? compile(schema, operation);
    byName.set(name, run);
    return run(operation);
  };
}

function compile(schema: GraphQLSchema, { document, operationName }: Operation): Run {
  const query = canCompile(schema, document) ? compileQuery(schema, document, operationName ?? undefined) : null;
  if (query === null || !isCompiledQuery(query)) return (operation) => interpret(schema, operation);
  return (operation) => {
    const result = query.query(undefined, operation.context, operation.variables ?? {});
    const isRefused = !(result instanceof Promise) && result.data === undefined;
    // It refuses variables without the place in the document, by which their refusals are known.
    return isRefused ? interpret(schema, operation) : result;
  };
}

function interpret(schema: GraphQLSchema, { document, operationName, variables, context }: Operation) {
  return execute({
    schema,
    document,
    operationName: operationName ?? null,
    contextValue: context,
    variableValues: variables ?? {},
  });
}
