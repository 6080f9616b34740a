import type { ExecutionResult } from "graphql";
import { asTransportError } from "../execute/call-subgraph.js";
import { Execution, type ExecutionLimits, type VariableValues } from "../execute/execution.js";
import type { CompiledOperation, EventSource } from "../plan/compiled-operation.js";
import { valuesOf } from "../plan/event-variables.js";
import type { RequestScope, SubgraphRequest } from "../transport/transport.js";
import type { TransportError } from "../transport/transport-error.js";
import { type EventStream, mapEvents } from "./map-events.js";
import { isStream, openSource } from "./open-source.js";
import type { OpenStreams } from "./open-streams.js";

/** What an event's execution has, apart from the event. */
export interface Subscriber {
  variables: VariableValues;
  scope: RequestScope;
  limits: ExecutionLimits;
}

/**
 * Subscribes at the subgraph that has the events and answers each of them as an operation of its own: what one event
 * brought, data or errors, is gone before the next. An event that the subgraph gives to several subscribers as one
 * object is answered once for those who ask the same of it. A refusal of the subgraph is the result.
 */
export async function startSubscription(
  { run, source, writerAt }: CompiledOperation,
  { variables, scope, limits }: Subscriber,
  streams: OpenStreams,
): Promise<EventStream<ExecutionResult> | ExecutionResult> {
  const answer = (event?: ExecutionResult | TransportError, asked = scope) =>
    run.start(new Execution(variables, asked, limits, writerAt, event));
  const refusal = async (event: ExecutionResult | TransportError): Promise<ExecutionResult> => {
    const { errors } = await answer(event);
    return { errors: errors ?? [] };
  };
  if (source === undefined) throw new Error("This operation has no events to subscribe to.");
  const { answers, eventVariables } = source;
  const asked = valuesOf(eventVariables, variables.raw);
  // Whoever is answered together must not lose the answer when the first of them leaves.
  const { signal: _, ...together } = scope;
  const answerOnce = (event: ExecutionResult) =>
    isObject(event) ? answers.answer(event, asked, () => answer(event, together)) : answer(event);
  let events: AsyncIterable<ExecutionResult> | ExecutionResult;
  try {
    events = await openSource(source.transport, requestOf(source, variables, scope, limits), limits.subgraphTimeoutMs);
  } catch (error) {
    return refusal(asTransportError(error));
  }
  if (!isStream(events)) return refusal({ ...events, data: null });

  const leave = () => void stream.return();
  const stream = mapEvents(events, {
    map: answerOnce,
    broken: (error) => refusal(asTransportError(error)),
    ended: () => {
      scope.signal?.removeEventListener("abort", leave);
      streams.delete(stream);
    },
  });
  streams.add(stream);
  if (scope.signal?.aborted) leave();
  else scope.signal?.addEventListener("abort", leave);
  return stream;
}

/** What a broken subgraph sends may be anything. */
const isObject = (event: unknown): event is object => typeof event === "object" && event !== null;

function requestOf(
  { fetch, pickVariables }: EventSource,
  values: VariableValues,
  scope: RequestScope,
  { subgraphTimeoutMs }: ExecutionLimits,
): SubgraphRequest {
  const { query, document, operationName } = fetch;
  const variables = pickVariables(values);
  return {
    kind: "subscription",
    query,
    document,
    scope,
    timeoutMs: subgraphTimeoutMs,
    ...(variables && { variables }),
    ...(operationName !== undefined && { operationName }),
  };
}
