import type { ExecutionResult, GraphQLSchema } from "graphql";
import type { Graph, OperationRequest } from "./graph.js";
import type { OpenedGraph } from "./open-graph.js";
import { tryPlanner } from "./plan/planner.js";
import { SupergraphError } from "./plan/supergraph-error.js";
import type { MaybePromise } from "./transport/transport.js";

/** A graph whose supergraph can be exchanged while it runs. */
export interface ReloadableGraph extends Graph {
  /** The graph that answers now. It goes on answering those who hold it for a while after it was followed. */
  readonly current: Graph;
  /**
   * Opens the supergraph and answers from it from now on. Rejects with a `SupergraphError`, and changes nothing, when
   * it cannot be opened. Resolves when the graph before it has answered all it was asked and is closed.
   */
  reload(supergraphSdl: string): Promise<void>;
  /** Tells of every graph that follows; answers how to stop listening. */
  onReload(listener: (graph: Graph) => void): () => void;
}

export interface ReloadOptions {
  /** How long a graph that was followed still answers those who hold it; 5 seconds unless told. */
  lastOrdersMs?: number;
}

export function reloadableGraph(first: OpenedGraph, options: ReloadOptions = {}): ReloadableGraph {
  return new Reloadable(first, options.lastOrdersMs ?? 5_000);
}

class Reloadable implements ReloadableGraph {
  #current: OpenedGraph;
  #isClosed = false;
  #turn: Promise<unknown> = Promise.resolve();
  readonly #lastOrdersMs: number;
  readonly #listeners = new Set<(graph: Graph) => void>();
  readonly #retiring = new Set<{ now(): void; closed: Promise<void> }>();

  constructor(first: OpenedGraph, lastOrdersMs: number) {
    this.#current = first;
    this.#lastOrdersMs = lastOrdersMs;
  }

  get current(): Graph {
    return this.#current;
  }

  get schema(): GraphQLSchema {
    return this.#current.schema;
  }

  get supergraphSdl(): string {
    return this.#current.supergraphSdl;
  }

  get subgraphNames(): readonly string[] {
    return this.#current.subgraphNames;
  }

  execute(request: OperationRequest): MaybePromise<ExecutionResult> {
    return this.#current.execute(request);
  }

  subscribe(request: OperationRequest): Promise<AsyncIterable<ExecutionResult> | ExecutionResult> {
    return this.#current.subscribe(request);
  }

  readiness(): Promise<Record<string, boolean>> {
    return this.#current.readiness();
  }

  async reload(supergraphSdl: string): Promise<void> {
    if (this.#isClosed) throw new SupergraphError("The graph is closed; nothing follows it.");
    const followed = await this.#inTurn(() => this.#follow(supergraphSdl));
    await this.#retire(followed);
  }

  onReload(listener: (graph: Graph) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#inTurn(async () => {});
    for (const retiring of this.#retiring) retiring.now();
    await Promise.all([...[...this.#retiring].map(({ closed }) => closed), this.#current.close()]);
  }

  /** Opens the graph that follows; answers the one before it. */
  async #follow(supergraphSdl: string): Promise<OpenedGraph> {
    await tryPlanner(supergraphSdl);
    const followed = this.#current;
    this.#current = followed.openSuccessor(supergraphSdl);
    for (const listener of this.#listeners) listener(this.#current);
    return followed;
  }

  #retire(graph: Graph): Promise<void> {
    const { promise: called, resolve: now } = Promise.withResolvers<void>();
    const timer = setTimeout(now, this.#isClosed ? 0 : this.#lastOrdersMs);
    const closed = called.then(() => {
      clearTimeout(timer);
      return graph.close();
    });
    const retiring = { now, closed };
    this.#retiring.add(retiring);
    return closed.finally(() => this.#retiring.delete(retiring));
  }

  /** Does one thing after another, in the order they were asked for. */
  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(act);
    this.#turn = turn.catch(() => {});
    return turn;
  }
}
