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
  if (query !== null && isCompiledQuery(query))
    return ({ context, variables }) => query.query(undefined, context, variables ?? {});
  return ({ context, variables, ...rest }) =>
    execute({
      schema,
      document: rest.document,
      operationName: rest.operationName ?? null,
      contextValue: context,
      variableValues: variables ?? {},
    });
}
