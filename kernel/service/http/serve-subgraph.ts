import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type ApolloServer, HeaderMap } from "@apollo/server";
import { ANONYMOUS } from "../../domain/actor.js";
import type { RequestContext } from "../context.js";
import { ENVELOPE_HEADER } from "../envelope/envelope.js";
import { isOpenToAll } from "../envelope/unauthenticated.js";
import type { Log } from "../log.js";
import type { Subgraph } from "../subgraph.js";
import { answerEvents, EVENT_STREAM } from "./answer-events.js";
import { drain, listen } from "./listen.js";
import { subgraphApollo } from "./subgraph-apollo.js";

export interface ServedSubgraph {
  /** Where gateways ask. */
  url: string;
  /** Takes no new request, answers those in flight, then closes the subgraph. */
  close(): Promise<void>;
}

const LARGEST_BODY = 8 * 1024 * 1024;

/** Serves one subgraph over HTTP: `/graphql` for gateways, `/health` and `/ready` for operators. */
export async function serveSubgraph(
  subgraph: Subgraph,
  { port, host = "127.0.0.1", log }: { port: number; host?: string; log: Log },
): Promise<ServedSubgraph> {
  const apollo = subgraphApollo(subgraph);
  await apollo.start();
  const server = createServer((request, response) => {
    answer(subgraph, apollo, request, response).catch((error) => {
      log.error("A request could not be answered", error);
      if (!response.headersSent) send(response, 500, refusal("Internal error"));
    });
  });
  const url = `${await listen(server, port, host)}/graphql`;
  return {
    url,
    close: async () => {
      // Streams would keep the server open for as long as they are followed.
      subgraph.feed.dismiss();
      await drain(server);
      await apollo.stop();
      await subgraph.close();
    },
  };
}

async function answer(
  subgraph: Subgraph,
  apollo: ApolloServer<RequestContext>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.url === "/health") return send(response, 200, { alive: true });
  if (request.url === "/ready") {
    const ready = await subgraph.isReady();
    return send(response, ready ? 200 : 503, { ready });
  }
  if (request.url !== "/graphql") return send(response, 404, refusal("Ask POST /graphql, GET /health or GET /ready."));
  if (request.method !== "POST") return send(response, 405, refusal("A subgraph answers POST only."));

  const text = await readText(request);
  if (text === null) return send(response, 413, refusal(`The body is larger than ${LARGEST_BODY} bytes.`));
  const body = parseJson(text);
  if (body === undefined) return send(response, 400, refusal("The body is not JSON."));

  const headers = headersOf(request);
  const isEnveloped = ENVELOPE_HEADER in headers;
  const requestId = requestIdOf(headers["x-request-id"]);
  if (headers.accept === EVENT_STREAM) return answerEvents(subgraph, { body, headers, requestId }, response);
  const result = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: "POST", headers: new HeaderMap(Object.entries(headers)), search: "", body },
    context: async () =>
      !isEnveloped && isOpenToAll(body)
        ? subgraph.contextOf(ANONYMOUS, requestId)
        : subgraph.contextFor({ requestId, headers }),
  });
  response.writeHead(result.status ?? 200, { ...Object.fromEntries(result.headers), "x-request-id": requestId });
  if (result.body.kind === "complete") response.end(result.body.string);
}

const refusal = (message: string) => ({ errors: [{ message, extensions: { code: "BAD_REQUEST" } }] });

function send(response: ServerResponse, status: number, body: object): void {
  // After a refusal the rest of a body may still be on its way: nothing more is read from that connection.
  const connection = status === 200 ? {} : { connection: "close" };
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...connection });
  response.end(JSON.stringify(body));
}

function headersOf(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
}

function requestIdOf(given: string | undefined): string {
  return given !== undefined && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
}

async function readText(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
