import { once } from "node:events";
import type { ExecutionResult } from "graphql";
import { WebSocket } from "ws";

/** An operation as clients send it. */
export interface SentOperation {
  query?: string;
  documentId?: string;
  variables?: Record<string, unknown>;
}

/** What came of an operation. */
export interface Heard {
  /** Every byte of it, headers included. */
  text: string;
  /** Result by result; of a refusal the errors alone. */
  results: Pick<ExecutionResult, "data" | "errors" | "extensions">[];
}

/** Asks a door, and hears it to the end, or of a stream until something was said. */
export type AskBy = (
  door: string,
  operation: SentOperation,
  headers?: Record<string, string>,
  until?: string,
) => Promise<Heard>;

const post = (door: string, operation: SentOperation, headers: Record<string, string>) =>
  fetch(`${door}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(operation),
  });

const overHttp: AskBy = async (door, operation, headers = {}) => {
  const answer = await post(door, operation, { accept: "application/graphql-response+json", ...headers });
  const body = await answer.text();
  return { text: JSON.stringify([...answer.headers]) + body, results: [JSON.parse(body)] };
};

const asEvents: AskBy = async (door, operation, headers = {}, until) => {
  const answer = await post(door, operation, { accept: "text/event-stream", ...headers });
  const decoder = new TextDecoder();
  let body = "";
  for await (const chunk of answer.body!) {
    body += decoder.decode(chunk, { stream: true });
    if (until && body.includes(until)) break;
  }
  const isStream = answer.headers.get("content-type")?.startsWith("text/event-stream");
  const said = isStream ? [...body.matchAll(/^data: (.*)$/gm)].map(([, data = ""]) => data) : [body];
  return { text: JSON.stringify([...answer.headers]) + body, results: said.map((data) => JSON.parse(data)) };
};

const overSocket: AskBy = async (door, operation, { authorization, ...headers } = {}, until) => {
  const socket = new WebSocket(`${door.replace("http", "ws")}/graphql`, "graphql-transport-ws", { headers });
  const heard: Heard = { text: "", results: [] };
  const send = (message: object) => socket.send(JSON.stringify(message));
  const over = new Promise<void>((resolve) => {
    socket.once("close", () => resolve());
    socket.on("message", (data) => {
      heard.text += data;
      const { type, payload } = JSON.parse(String(data));
      if (type === "connection_ack") send({ id: "1", type: "subscribe", payload: { query: "", ...operation } });
      if (type === "next") heard.results.push(payload);
      if (type === "error") heard.results.push({ errors: payload });
      if (type === "complete" || type === "error" || (until && heard.text.includes(until))) resolve();
    });
  });
  await once(socket, "open");
  send({ type: "connection_init", payload: { authorization } });
  await over;
  socket.terminate();
  return heard;
};

/** The ways to a graph through its door. */
export const WAYS = [
  ["HTTP", overHttp],
  ["server-sent events", asEvents],
  ["WebSocket", overSocket],
] as const satisfies [string, AskBy][];

/** The codes of all errors that were heard. */
export function codesOf({ results }: Heard): unknown[] {
  return results.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions?.code));
}
