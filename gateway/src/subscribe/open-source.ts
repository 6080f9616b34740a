import type { ExecutionResult } from "graphql";
import { asTransportError } from "../execute/call-subgraph.js";
import type { SubgraphRequest, Transport } from "../transport/transport.js";
import { TransportError } from "../transport/transport-error.js";

type Source = AsyncIterable<ExecutionResult> | ExecutionResult;

/**
 * Subscribes at a subgraph, waiting no longer than the request allows, whatever the transport does; a stream that
 * comes later is left at once. Rejects with a `TransportError`.
 */
export function openSource(transport: Transport, request: SubgraphRequest, timeoutMs: number): Promise<Source> {
  const { signal } = request.scope;
  return new Promise((resolve, reject) => {
    let isOver = false;
    const end = (finish: () => void) => {
      isOver = true;
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
      finish();
    };
    const cancel = () => end(() => reject(new TransportError("SUBGRAPH_CANCELLED")));
    const timer = setTimeout(() => end(() => reject(new TransportError("SUBGRAPH_TIMEOUT"))), timeoutMs);
    if (signal?.aborted) {
      cancel();
      return;
    }
    signal?.addEventListener("abort", cancel);
    subscribed(transport, request).then(
      (source) => (isOver ? leave(source) : end(() => resolve(source))),
      (error) => (isOver ? undefined : end(() => reject(asTransportError(error)))),
    );
  });
}

async function subscribed(transport: Transport, request: SubgraphRequest): Promise<Source> {
  return transport.subscribe(request);
}

export function isStream(source: unknown): source is AsyncIterable<ExecutionResult> {
  return typeof (source as AsyncIterable<unknown> | null)?.[Symbol.asyncIterator] === "function";
}

function leave(source: Source): void {
  if (isStream(source))
    source[Symbol.asyncIterator]()
      .return?.()
      .catch(() => {});
}
