import { type ChildProcess, fork } from "node:child_process";
import type { PlanNode } from "@graphql-hive/router-query-planner";
import { RecentMap } from "./recent-map.js";

/** An operation as the planner reads it. */
export interface PlannerOperation {
  source: string;
  operationName: string | undefined;
  share: number;
}

type Reply = { isKnown: boolean } & ({ node: PlanNode | null } | { failure: string });

/** A question and who waits for its answer. */
interface Waiting {
  graph: number;
  supergraphSdl: string;
  operation: PlannerOperation | undefined;
  resolve(node: PlanNode | undefined): void;
  reject(error: Error): void;
}

/** Nothing a client asks may take longer to plan; the limits before planning keep honest operations far from it. */
const PATIENCE_MS = 5_000;
const MOST_GRAPHS = 16;
const MOST_DEADLY = 1_000;

/**
 * Plans in a process of its own, which may end without ours ending: the planner library aborts on some operations.
 * It is given one question at a time, so that it is known which one it was; that one is not asked again.
 */
export class PlanningProcess {
  readonly #waiting: Waiting[] = [];
  readonly #deadly = new RecentMap<string, Error>(MOST_DEADLY);
  /** Graphs the child knows, the one given first at the front. */
  readonly #known = new Set<number>();
  #child: ChildProcess | undefined;
  #asked: Waiting | undefined;
  #timer: NodeJS.Timeout | undefined;

  /** Undefined where no operation is given, or it needs no plan. Rejects with the planner's message, or its end. */
  ask(graph: number, supergraphSdl: string, operation?: PlannerOperation): Promise<PlanNode | undefined> {
    const deadly = this.#deadly.get(keyOf(graph, operation));
    if (deadly !== undefined) return Promise.reject(deadly);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ graph, supergraphSdl, operation, resolve, reject });
      if (this.#asked === undefined) this.#askNext();
    });
  }

  #askNext(): void {
    this.#asked = this.#waiting.shift();
    if (this.#asked === undefined) {
      this.#child?.unref();
      this.#child?.channel?.unref();
      return;
    }
    const child = this.#child ?? this.#start();
    child.ref();
    child.channel?.ref();
    const { graph, supergraphSdl, operation } = this.#asked;
    child.send({ graph, operation, ...(!this.#known.has(graph) && { supergraphSdl, forget: this.#oldest() }) });
    this.#timer = setTimeout(() => {
      this.#end(child, "It takes too long to plan.");
      child.kill("SIGKILL");
    }, PATIENCE_MS);
  }

  /** Makes room for one more graph. */
  #oldest(): number | undefined {
    if (this.#known.size < MOST_GRAPHS) return undefined;
    const [oldest] = this.#known;
    if (oldest !== undefined) this.#known.delete(oldest);
    return oldest;
  }

  #start(): ChildProcess {
    const isSource = import.meta.url.endsWith(".ts");
    const entry = new URL(isSource ? "./planner-process.ts" : "./planner-process.js", import.meta.url);
    // Nothing of ours is inherited: neither flags nor secrets, nor an output to fill with last words.
    const child = fork(entry, { execArgv: [], env: {}, stdio: ["ignore", "ignore", "ignore", "ipc"] });
    child.on("message", (reply: Reply) => this.#settle(reply));
    child.on("error", (error) => this.#end(child, `The planner cannot be started: ${error.message}`));
    child.on("exit", () => this.#remember(this.#end(child, "The planner ended over this operation.")));
    this.#child = child;
    return child;
  }

  #settle(reply: Reply): Waiting | undefined {
    clearTimeout(this.#timer);
    const asked = this.#asked;
    if (asked === undefined) return undefined;
    if (reply.isKnown) this.#known.add(asked.graph);
    else this.#known.delete(asked.graph);
    if ("failure" in reply) asked.reject(new Error(reply.failure));
    else asked.resolve(reply.node ?? undefined);
    this.#askNext();
    return asked;
  }

  /** Gives the child up; answers the question it ended over, if it is news that it ended. */
  #end(child: ChildProcess, failure: string): Waiting | undefined {
    if (this.#child !== child) return undefined;
    this.#child = undefined;
    this.#known.clear();
    return this.#settle({ failure, isKnown: false });
  }

  #remember(asked: Waiting | undefined): void {
    if (asked === undefined) return;
    this.#deadly.set(keyOf(asked.graph, asked.operation), new Error("The planner ended over this operation before."));
  }
}

function keyOf(graph: number, operation: PlannerOperation | undefined): string {
  return `${graph} ${operation?.share} ${operation?.operationName} ${operation?.source}`;
}
