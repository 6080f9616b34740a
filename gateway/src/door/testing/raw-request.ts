import { request } from "node:http";

export interface RawAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
  bytes: Buffer;
}

/** Sends what `fetch` would not: any method, host, or repeated header. Headers come as name, value, name, value. */
export function rawRequest(url: string, method: string, headers: string[], body?: string): Promise<RawAnswer> {
  const { hostname, port, pathname, search } = new URL(url);
  const { promise, resolve, reject } = Promise.withResolvers<RawAnswer>();
  const host = headers.includes("host") ? [] : ["host", `${hostname}:${port}`];
  const outgoing = request({ hostname, port, path: pathname + search, method, headers: [...host, ...headers] });
  outgoing.on("error", reject);
  outgoing.on("response", async (answer) => {
    const chunks: Buffer[] = [];
    for await (const chunk of answer) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: bytes.toString(), bytes });
  });
  outgoing.end(body);
  return promise;
}
