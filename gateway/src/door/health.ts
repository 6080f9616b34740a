import type { Graph } from "../graph.js";

export interface Readiness {
  ready: boolean;
  subgraphs: Record<string, boolean>;
}

const freshMs = 1_000;
const patienceMs = 2_000;

/** Tells which subgraphs answer; asks them at most once a second, however often it is asked itself. */
export class Health {
  readonly #graph: Graph;
  #askedAt = Number.NEGATIVE_INFINITY;
  #answer: Promise<Readiness> | undefined;
  #isStopping = false;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** From now on nobody is told that the graph is ready. */
  stop(): void {
    this.#isStopping = true;
  }

  async readiness(): Promise<Readiness> {
    if (!this.#answer || performance.now() - this.#askedAt > freshMs) {
      this.#askedAt = performance.now();
      this.#answer = this.#ask();
    }
    const { ready, subgraphs } = await this.#answer;
    return { ready: ready && !this.#isStopping, subgraphs };
  }

  /** A subgraph that has not said yes in time is not ready. */
  async #ask(): Promise<Readiness> {
    const names = this.#graph.subgraphNames;
    const { promise: silence, resolve } = Promise.withResolvers<Record<string, boolean>>();
    const timer = setTimeout(resolve, patienceMs, {});
    const told = await Promise.race([this.#graph.readiness().catch((): Record<string, boolean> => ({})), silence]);
    clearTimeout(timer);
    const subgraphs = Object.fromEntries(names.map((name): [string, boolean] => [name, told[name] === true]));
    return { ready: Object.values(subgraphs).every(Boolean), subgraphs };
  }
}
