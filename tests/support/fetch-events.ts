/** The results of a subscription at the door of a world, as graphql-sse writes them. */
export async function fetchEvents<Result>(
  { url }: { url: string },
  asked: { query: string; variables?: Record<string, unknown> },
  token?: string,
): Promise<AsyncGenerator<Result, undefined>> {
  const accept = { "content-type": "application/json", accept: "text/event-stream" };
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { ...accept, ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(asked),
  });
  return resultsIn(response);
}

async function* resultsIn<Result>(response: Response): AsyncGenerator<Result, undefined> {
  let text = "";
  const decoder = new TextDecoder();
  for await (const chunk of response.body!) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
      const [name, data] = text.slice(0, end).split("\n");
      text = text.slice(end + 2);
      if (name === "event: next") yield JSON.parse(data!.slice("data: ".length));
    }
  }
  return undefined;
}
