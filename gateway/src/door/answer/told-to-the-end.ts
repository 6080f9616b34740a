import type { ExecutionResult } from "graphql";
import type { OperationCall } from "./operation-call.js";

/**
 * Results as a client sees them; of a source that breaks, the failure is the last. Then comes a last word when there is
 * one: made when the results have ended, and told before the end. Leaving is passed on at once.
 */
export function toldToTheEnd(
  results: AsyncIterable<ExecutionResult>,
  call: Pick<OperationCall, "present" | "fail">,
  lastWord: () => ExecutionResult | null,
): AsyncIterableIterator<ExecutionResult> & { return(): Promise<IteratorResult<ExecutionResult>> } {
  const iterator = results[Symbol.asyncIterator]();
  let hasEnded = false;
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      if (hasEnded) return { done: true, value: undefined };
      try {
        const step = await iterator.next();
        if (!step.done) return { done: false, value: call.present(step.value) };
      } catch (error) {
        hasEnded = true;
        return { done: false, value: call.fail(error) };
      }
      hasEnded = true;
      const last = lastWord();
      return last ? { done: false, value: last } : { done: true, value: undefined };
    },
    async return() {
      hasEnded = true;
      await iterator.return?.();
      return { done: true, value: undefined };
    },
  };
}
