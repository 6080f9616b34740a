import type { ExecutionResult } from "graphql";

/**
 * Results as a client sees them, with a last word when there is one: made when the results have ended, and told before
 * the end. Leaving is passed on at once.
 */
export function toldToTheEnd(
  results: AsyncIterable<ExecutionResult>,
  present: (result: ExecutionResult) => ExecutionResult,
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
      const step = await iterator.next();
      if (!step.done) return { done: false, value: present(step.value) };
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
