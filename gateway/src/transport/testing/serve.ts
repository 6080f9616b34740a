import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A server of this test alone. */
export interface TestServer {
  url: string;
  /** Bodies of the requests so far. */
  readonly bodies: string[];
  readonly headers: IncomingMessage["headers"][];
}

/** Serves on a free port of this machine until the test ends; `respond` is called when a request was read whole. */
export async function serve(respond: (response: ServerResponse, body: string) => void): Promise<TestServer> {
  const bodies: string[] = [];
  const headers: IncomingMessage["headers"][] = [];
  const listener: RequestListener = (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      bodies.push(Buffer.concat(chunks).toString("utf8"));
      headers.push(request.headers);
      respond(response, bodies.at(-1) ?? "");
    });
  };
  const server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, bodies, headers };
}

/** An answer of JSON. */
export function json(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(value));
}
