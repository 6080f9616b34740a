import { dataOf, headersOf, type Result } from "../connection.js";
import { type Message, messageOf, subscriptionOf } from "../message.js";
import type { Asked } from "./source.js";

/** Over server-sent events (graphql-sse, a connection a subscription). */
export async function* sse({ connection, stream, selection, filter, after, signal }: Asked): AsyncGenerator<Message> {
  const response = await fetch(connection.url, {
    method: "POST",
    headers: await headersOf(connection, "text/event-stream"),
    body: JSON.stringify({ query: subscriptionOf(stream, selection), variables: { after, filter } }),
    signal,
  });
  if (!response.headers.get("content-type")?.startsWith("text/event-stream"))
    dataOf((await response.json()) as Result<object>);

  let text = "";
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    const events = text.split("\n\n");
    text = events.pop() ?? "";
    for (const event of events) {
      const [, name, data] = /^event: (\w+)\ndata:(.*)$/s.exec(event) ?? [];
      if (name === "complete") return;
      if (name === "next") yield messageOf(JSON.parse(data ?? "null"));
    }
  }
}
