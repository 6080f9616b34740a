import type { SubgraphRequest, Transport } from "../../src/transport/transport.js";

/** One call that reached a subgraph. */
export interface SubgraphCall {
  to: string;
  query: string;
  variables: Record<string, unknown>;
}

/** The same transport, writing down each call before it is made. */
export function recordingTransport(to: string, inner: Transport, calls: SubgraphCall[]): Transport {
  const record = (request: SubgraphRequest) => {
    const variables = JSON.parse(JSON.stringify(request.variables ?? {})) as Record<string, unknown>;
    calls.push({ to, query: request.query, variables });
  };
  return {
    execute(request) {
      record(request);
      return inner.execute(request);
    },
    subscribe(request) {
      record(request);
      return inner.subscribe(request);
    },
    isReady: () => inner.isReady(),
    close: () => inner.close(),
  };
}
