import { type ExecutionResult, GraphQLError, type GraphQLSchema } from "graphql";
import { Access } from "./authorise/access.js";
import { Activity } from "./execute/activity.js";
import { Execution, type VariableValues } from "./execute/execution.js";
import { readVariables } from "./execute/read-variables.js";
import type { Graph, OperationRequest } from "./graph.js";
import type { GraphLimits } from "./graph-options.js";
import { type Compiling, compileOperation } from "./plan/compile-operation.js";
import type { CompiledOperation } from "./plan/compiled-operation.js";
import { PlanCache } from "./plan/plan-cache.js";
import type { Planner } from "./plan/planner.js";
import { type PreparedOperation, PreparedOperations } from "./plan/prepared-operation.js";
import { choosePrivateNames } from "./plan/private-names.js";
import type { Supergraph } from "./plan/read-supergraph.js";
import { OpenStreams } from "./subscribe/open-streams.js";
import { startSubscription } from "./subscribe/start-subscription.js";
import type { TransportLease } from "./transport/shared-transports.js";
import type { MaybePromise, Transport } from "./transport/transport.js";

/** An operation that may run: its variables are right, and its plan is made or in the making. */
interface Ready {
  compiled: MaybePromise<CompiledOperation>;
  variables: VariableValues;
}

/** An operation that may not. */
interface Refusal {
  errors: readonly GraphQLError[];
}

/** A graph over subgraphs: plans each operation once, and runs the plan for every request. */
export class FederatedGraph implements Graph {
  readonly schema: GraphQLSchema;
  readonly supergraphSdl: string;
  readonly subgraphNames: readonly string[];
  readonly #compiling: Compiling;
  readonly #access: Access;
  readonly #lease: TransportLease;
  readonly #limits: GraphLimits;
  readonly #plans: PlanCache<CompiledOperation>;
  readonly #operations = new PreparedOperations();
  readonly #activity = new Activity();
  readonly #streams = new OpenStreams();

  constructor(supergraph: Supergraph, planner: Planner, lease: TransportLease, limits: GraphLimits) {
    this.schema = supergraph.schema;
    this.supergraphSdl = supergraph.sdl;
    this.subgraphNames = [...supergraph.urls.keys()];
    this.#lease = lease;
    this.#limits = limits;
    this.#access = new Access(supergraph.rules);
    this.#plans = new PlanCache(limits.planCacheSize);
    this.#compiling = {
      supergraph,
      planner,
      names: choosePrivateNames(supergraph.fieldNames),
      maxSteps: limits.maxPlanSteps,
      getTransport: (service) => getTransport(lease, service),
    };
  }

  execute(request: OperationRequest): MaybePromise<ExecutionResult> {
    const ready = this.#prepare(request);
    if ("errors" in ready) return ready;
    const { compiled, variables } = ready;
    if (!(compiled instanceof Promise)) return this.#track(this.#run(compiled, variables, request));
    return this.#track(compiled.then((made) => this.#run(made, variables, request), refusalOf));
  }

  async subscribe(request: OperationRequest): Promise<AsyncIterable<ExecutionResult> | ExecutionResult> {
    const ready = this.#prepare(request);
    if ("errors" in ready) return ready;
    const { variables } = ready;
    let compiled: CompiledOperation;
    try {
      compiled = await ready.compiled;
    } catch (error) {
      return refusalOf(error);
    }
    if (compiled.kind !== "subscription" || !compiled.source)
      return this.#track(this.#run(compiled, variables, request));
    return startSubscription(compiled, { variables, scope: request.scope, limits: this.#limits }, this.#streams);
  }

  async readiness(): Promise<Record<string, boolean>> {
    const entries = [...this.#lease.transports].map(async ([name, transport]): Promise<[string, boolean]> => {
      return [name, await transport.isReady().catch(() => false)];
    });
    return Object.fromEntries(await Promise.all(entries));
  }

  async close(): Promise<void> {
    this.#streams.endAll();
    await this.#activity.idle();
    await this.#lease.release();
  }

  /** Checks the variables, then finds or makes the plan: what the variables skip is never planned. */
  #prepare({ document, source, operationName, variables: given, scope }: OperationRequest): Ready | Refusal {
    let prepared: PreparedOperation;
    try {
      prepared = this.#operations.get(document, source, operationName);
    } catch (error) {
      return refusalOf(error);
    }
    const variables = readVariables(this.schema, prepared.operation.definition, given);
    if ("errors" in variables) return variables;

    const share = this.#compiling.planner.drawShare();
    const view = this.#access.viewFor(prepared.operation, scope.principal);
    const compiled = this.#plans.getOrMake(view.key + prepared.keyOf(variables.coerced, share), () =>
      compileOperation(prepared.asks(variables.coerced), share, view, this.#compiling),
    );
    return { compiled, variables };
  }

  #run(
    compiled: CompiledOperation,
    variables: VariableValues,
    { scope }: OperationRequest,
  ): MaybePromise<ExecutionResult> {
    if (compiled.kind === "subscription" && compiled.source) return refusalOf(new GraphQLError(NOT_EXECUTED));
    return compiled.run.start(new Execution(variables, scope, this.#limits, compiled.writerAt));
  }

  #track(result: MaybePromise<ExecutionResult>): MaybePromise<ExecutionResult> {
    return result instanceof Promise ? this.#activity.track(result) : result;
  }
}

const NOT_EXECUTED = "A subscription is subscribed to, not executed.";

function getTransport({ transports }: TransportLease, service: string): Transport {
  const transport = transports.get(service);
  if (transport !== undefined) return transport;
  throw new Error(`The plan asks subgraph "${service}", which the supergraph does not name.`);
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof GraphQLError) return { errors: [error] };
  const originalError = error instanceof Error ? error : new Error(String(error));
  const extensions = { code: "PLANNING_FAILED" };
  return { errors: [new GraphQLError("The operation cannot be planned.", { originalError, extensions })] };
}
