import { createClient } from "graphql-ws";
import { type Result, type ResultError, refusalOf } from "../connection.js";
import { FeedError } from "../feed-error.js";
import { type Message, messageOf, subscriptionOf } from "../message.js";
import type { Asked } from "./source.js";

/** Over a WebSocket (graphql-transport-ws). The follower comes again by itself, so the socket never does. */
export async function* ws({ connection, stream, selection, filter, after, signal }: Asked): AsyncGenerator<Message> {
  const { token, url } = connection;
  const client = createClient({
    url: url.replace(/^http/, "ws"),
    retryAttempts: 0,
    ...(token && { connectionParams: async () => ({ authorization: `Bearer ${await token()}` }) }),
  });
  // At once, and also while it is being opened: a line that says nothing would not answer a polite end.
  const end = () => client.terminate();
  signal.addEventListener("abort", end);
  try {
    const query = subscriptionOf(stream, selection);
    const results = client.iterate<{ told: Message }>({ query, variables: { after, filter } });
    for await (const result of results) yield messageOf(result as Result<{ told: Message }>);
  } catch (error) {
    throw readable(error);
  } finally {
    signal.removeEventListener("abort", end);
    end();
  }
}

/** What graphql-ws throws: the errors of a refused operation, the event of a closed socket, or an error. */
function readable(thrown: unknown): unknown {
  if (Array.isArray(thrown)) return refusalOf(thrown as ResultError[]);
  if (thrown instanceof Error || !isClose(thrown)) return thrown;
  return new FeedError(`The socket was closed: ${thrown.code} ${thrown.reason}`.trimEnd(), null);
}

const isClose = (thrown: unknown): thrown is { code: number; reason: string } =>
  typeof thrown === "object" && thrown !== null && "code" in thrown && "reason" in thrown;
