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
  /** How the next messages are answered, one each. */
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

/** Listens on a free port of the loopback interface; `otherwise` answers when no answer is left. */
export async function openReceiver(otherwise: (message: Received) => Answer | number = () => 204): Promise<Receiver> {
  const received: Received[] = [];
  const answers: Answered[] = [];
  const server = http.createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.once("end", async () => {
      const message = { path: request.url ?? "", headers: request.headers as Record<string, string>, body };
      received.push(message);
      const next = await (answers.shift() ?? otherwise(message));
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
