import type { ExecutionResult } from "graphql";
import { MessageType } from "graphql-ws";
import { resultText } from "../answer/result-text.js";
import type { PacedSocket } from "./paced-socket.js";

/** Results that can be left while the next one is waited for. */
type Results = AsyncIterator<ExecutionResult> & { return(): Promise<IteratorResult<ExecutionResult>> };

/**
 * The results of a stream as the protocol's library pulls them: each is sent on the way, so that those who are told the
 * same share one text, and the library hears of the end alone.
 */
export function sentResults(results: Results, socket: PacedSocket, id: string): AsyncIterableIterator<never> {
  const opening = `{"id":${JSON.stringify(id)},"type":"${MessageType.Next}","payload":`;
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      for (;;) {
        const { done, value } = await results.next();
        if (done) return { done, value: undefined };
        await socket.send(`${opening}${resultText(value)}}`);
      }
    },
    async return() {
      await results.return();
      return { done: true, value: undefined };
    },
  };
}
