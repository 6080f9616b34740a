import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema } from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import { canCompile } from "./can-compile.js";
import { refuseLiterals } from "./refuse-literals.js";
import type { MaybePromise, SubgraphRequest } from "./transport.js";

type Variables = Readonly<Record<string, unknown>>;
type Run = (context: unknown, variables: Variables) => MaybePromise<ExecutionResult>;

/** A question asked once or twice is interpreted: to compile it costs as much as a few dozen answers. */
const USES_BEFORE_COMPILING = 2;

/** One document, run by graphql-js at first and compiled by graphql-jit when it is asked again and again. */
export class Question {
  readonly #schema: GraphQLSchema;
  readonly #document: DocumentNode;
  readonly #operationName: string | undefined;
  readonly #refusal: ExecutionResult | null;
  #uses = 0;
  #run: Run;

  constructor(schema: GraphQLSchema, { document, operationName }: SubgraphRequest) {
    this.#schema = schema;
    this.#document = document;
    this.#operationName = operationName;
    this.#refusal = refuseLiterals(schema, document);
    this.#run = this.#interpret;
  }

  run(context: unknown, variables: Variables): MaybePromise<ExecutionResult> {
    if (this.#refusal !== null) return this.#refusal;
    if (this.#uses++ === USES_BEFORE_COMPILING) this.#run = this.#compile();
    return this.#run(context, variables);
  }

  #compile(): Run {
    if (!canCompile(this.#schema, this.#document, this.#operationName)) return this.#interpret;
    // graphql-jit writes into the document it compiles, so it gets a copy of its own.
    const document = structuredClone(this.#document);
    const compiled = compileQuery(this.#schema, document, this.#operationName, { disablingCapturingStackErrors: true });
    if (!isCompiledQuery(compiled)) return this.#interpret;
    return (context, variables) => compiled.query(undefined, context, variables);
  }

  readonly #interpret: Run = (contextValue, variableValues) =>
    execute({
      schema: this.#schema,
      document: this.#document,
      operationName: this.#operationName,
      contextValue,
      variableValues,
    }) as MaybePromise<ExecutionResult>;
}
