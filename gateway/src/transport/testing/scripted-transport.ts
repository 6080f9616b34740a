import type { ExecutionResult } from "graphql";
import type { SubgraphRequest, Transport } from "../transport.js";

/** A subgraph that says what a test has it say, and remembers what it was asked. */
export interface ScriptedTransport extends Transport {
  readonly asked: SubgraphRequest[];
  readonly isClosed: boolean;
}

/** `answer` may return anything, as a broken server may. */
export function scriptedTransport(
  answer: (request: SubgraphRequest) => unknown,
  events: (request: SubgraphRequest) => unknown = () => ({ errors: [{ message: "nothing to subscribe to" }] }),
): ScriptedTransport {
  const asked: SubgraphRequest[] = [];
  let isClosed = false;
  return {
    asked,
    get isClosed() {
      return isClosed;
    },
    execute(request) {
      asked.push(request);
      return answer(request) as ExecutionResult;
    },
    async subscribe(request) {
      asked.push(request);
      return events(request) as ExecutionResult;
    },
    async isReady() {
      return true;
    },
    async close() {
      isClosed = true;
    },
  };
}
