import type { Dispatcher } from "undici";
import type { SubgraphRequest } from "./transport.js";

const ACCEPT_ANSWER = "application/graphql-response+json, application/json;q=0.9";
export const EVENT_STREAM = "text/event-stream";

/** The HTTP request that asks a subgraph, as GraphQL over HTTP has it. */
export function httpRequest(path: string, request: SubgraphRequest): Dispatcher.DispatchOptions {
  const { kind, query, variables, operationName, scope, goOnAfter } = request;
  const accept = kind === "subscription" ? EVENT_STREAM : ACCEPT_ANSWER;
  const place = goOnAfter === undefined ? {} : { "last-event-id": goOnAfter };
  const headers = { ...scope.headers, ...JSON_BODY, ...place, accept, "x-request-id": scope.requestId };
  return { path, method: "POST", headers, body: JSON.stringify({ query, variables, operationName }), ...NO_TIMERS };
}

/** The smallest question every GraphQL server can answer. */
export function readinessRequest(path: string): Dispatcher.DispatchOptions {
  const headers = { ...JSON_BODY, accept: ACCEPT_ANSWER };
  return { path, method: "POST", headers, body: '{"query":"{ __typename }"}', ...NO_TIMERS };
}

const JSON_BODY = { "content-type": "application/json" };

/** Time is kept by the caller, for the call as a whole. */
const NO_TIMERS = { headersTimeout: 0, bodyTimeout: 0 };
