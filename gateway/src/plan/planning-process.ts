import { type ChildProcess, fork } from "node:child_process";
import type { PlanNode } from "@graphql-hive/router-query-planner";

/** An operation as the planner reads it. */
export interface PlannerOperation {
  source: string;
  operationName: string | undefined;
  share: number;
}

type Reply = { node: PlanNode | null } | { failure: string };

/** A question of `PlanningProcess` and who waits for its answer. */
interface Waiting {
  graph: number;
  supergraphSdl: string;
  operation: PlannerOperation | undefined;
  resolve(node: PlanNode | undefined): void;
  reject(error: Error): void;
}

/** Nothing a client asks may take longer to plan; the limits before planning keep honest operations far from it. */
const PATIENCE_MS = 5_000;

/**
 * Plans in a process of its own, which may end without ours ending: the planner library aborts on some operations.
 * It is given one question at a time, so that it is known which one it was. The next question starts it anew.
 */
export class PlanningProcess {
  readonly #waiting: Waiting[] = [];
  #child: ChildProcess | undefined;
  #known = new Set<number>();
  #asked: Waiting | undefined;
  #timer: NodeJS.Timeout | undefined;

  /** Undefined where no operation is given, or it needs no plan. Rejects with the planner's message, or its end. */
  ask(graph: number, supergraphSdl: string, operation?: PlannerOperation): Promise<PlanNode | undefined> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ graph, supergraphSdl, operation, resolve, reject });
      this.#askNext();
    });
  }

  #askNext(): void {
    if (this.#asked !== undefined) return;
    const next = this.#waiting.shift();
    this.#asked = next;
    if (next === undefined) {
      this.#child?.unref();
      this.#child?.channel?.unref();
      return;
    }
    const child = this.#child ?? this.#start();
    child.ref();
    child.channel?.ref();
    const { graph, supergraphSdl, operation } = next;
    child.send({ graph, operation, ...(!this.#known.has(graph) && { supergraphSdl }) });
    this.#known.add(graph);
    this.#timer = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
  }

  #start(): ChildProcess {
    const isSource = import.meta.url.endsWith(".ts");
    const entry = new URL(isSource ? "./planner-process.ts" : "./planner-process.js", import.meta.url);
    // Nothing of ours is inherited: neither flags nor secrets, nor the output it would fill with its last words.
    const child = fork(entry, { execArgv: [], env: {}, stdio: ["ignore", "ignore", "ignore", "ipc"] });
    child.on("message", (reply: Reply) => this.#settle(reply));
    child.on("error", () => this.#end(child));
    child.on("exit", () => this.#end(child));
    this.#child = child;
    this.#known = new Set();
    return child;
  }

  #settle(reply: Reply): void {
    clearTimeout(this.#timer);
    const asked = this.#asked;
    this.#asked = undefined;
    if ("failure" in reply) {
      if (asked !== undefined) this.#known.delete(asked.graph);
      asked?.reject(new Error(reply.failure));
    } else asked?.resolve(reply.node ?? undefined);
    this.#askNext();
  }

  #end(child: ChildProcess): void {
    if (this.#child !== child) return;
    this.#child = undefined;
    this.#settle({ failure: "The planner ended, or was ended, over this operation." });
  }
}
