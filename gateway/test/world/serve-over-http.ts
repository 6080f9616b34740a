import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { execute, type GraphQLSchema, parse } from "graphql";

/** A subgraph behind plain node:http on a free port. */
export interface ServedSubgraph {
  url: string;
  close(): Promise<void>;
}

type ContextFor = (headers: IncomingMessage["headers"]) => unknown;

/** Serves a schema with nothing but node:http and graphql-js. */
export async function serveOverHttp(schema: GraphQLSchema, contextFor: ContextFor): Promise<ServedSubgraph> {
  const server = createServer(async (incoming, outgoing) => {
    const { query, variables, operationName } = JSON.parse(await textOf(incoming));
    const contextValue = contextFor(incoming.headers);
    const result = await execute({
      schema,
      document: parse(query),
      variableValues: variables,
      operationName,
      contextValue,
    });
    outgoing.setHeader("content-type", "application/json");
    outgoing.end(JSON.stringify(result));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/graphql`, close: () => stop(server) };
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  let text = "";
  incoming.setEncoding("utf8");
  for await (const chunk of incoming) text += chunk;
  return text;
}

function stop(server: Server): Promise<void> {
  return new Promise((closed) => {
    server.close(() => closed());
    server.closeAllConnections();
  });
}
