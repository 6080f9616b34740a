import { createClient } from "graphql-ws";
import { dataOf, type Result } from "../connection.js";
import { type Message, subscriptionOf } from "../message.js";
import type { Asked } from "./source.js";

/** Over a WebSocket (graphql-transport-ws). The follower comes again by itself, so the socket never does. */
export async function* ws({ connection, stream, selection, filter, after, signal }: Asked): AsyncGenerator<Message> {
  const { token, url } = connection;
  const client = createClient({
    url: url.replace(/^http/, "ws"),
    retryAttempts: 0,
    ...(token && { connectionParams: async () => ({ authorization: `Bearer ${await token()}` }) }),
  });
  const end = () => void client.dispose();
  signal.addEventListener("abort", end);
  try {
    const query = subscriptionOf(stream, selection);
    const results = client.iterate<{ told: Message }>({ query, variables: { after, filter } });
    for await (const result of results) yield dataOf(result as Result<{ told: Message }>).told;
  } finally {
    signal.removeEventListener("abort", end);
    await client.dispose();
  }
}
