import http from "node:http";
import type { AddressInfo } from "node:net";

export interface Received {
  path: string;
  headers: Record<string, string>;
  body: string;
}

/** A receiver of webhooks on this machine. */
export interface Receiver {
  url: string;
  port: number;
  /** What came, in its order. */
  received: Received[];
  /** How the next messages are answered, one each; 204 when none is left. */
  answers: Answered[];
  close(): Promise<void>;
}

export interface Answer {
  status: number;
  headers?: Record<string, string>;
  /** Sent after the head; `hang` never ends the answer. */
  body?: string;
  hang?: boolean;
}

/** A number is the status of an answer without a body. */
type Answered = Answer | number | Promise<Answer | number>;

/** Listens on a free port of the loopback interface. */
export async function openReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  const answers: Answered[] = [];
  const server = http.createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.once("end", async () => {
      received.push({ path: request.url ?? "", headers: request.headers as Record<string, string>, body });
      const next = await (answers.shift() ?? 204);
      const answer = typeof next === "number" ? { status: next } : next;
      if (answer.hang) return;
      response.writeHead(answer.status, answer.headers);
      response.end(answer.body);
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hooks`,
    port,
    received,
    answers,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
