import { Pool } from "undici";
import type { Contender } from "./contender.js";

/** One request of a load: a document and its values, so that no two requests in a row are the same. */
export interface Question {
  query: string;
  variables: Record<string, unknown>;
}

export interface LoadResult {
  requests: number;
  seconds: number;
  /** Latency of each request in ms, sorted. */
  latencies: number[];
}

const CONNECTIONS = 8;

/** Asks `questions` round and round over eight connections for so many seconds. Throws at the first wrong answer. */
export async function load(
  { url, headers: own }: Pick<Contender, "url" | "headers">,
  questions: readonly Question[],
  seconds: number,
): Promise<LoadResult> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: CONNECTIONS });
  const bodies = questions.map((question) => JSON.stringify(question));
  const headers = { "content-type": "application/json", ...own };
  const latencies: number[] = [];
  const started = performance.now();
  const end = started + seconds * 1000;
  let next = 0;

  const ask = async () => {
    while (performance.now() < end) {
      const body = bodies[next++ % bodies.length]!;
      const sent = performance.now();
      const response = await pool.request({ path: pathname, method: "POST", headers, body });
      const text = await response.body.text();
      latencies.push(performance.now() - sent);
      if (response.statusCode !== 200 || text.includes('"errors"'))
        throw new Error(`${url} answered ${text.slice(0, 500)}`);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, ask));
  await pool.close();
  const took = (performance.now() - started) / 1000;
  return { requests: latencies.length, seconds: took, latencies: latencies.sort((a, b) => a - b) };
}

/** The latency that a share of the requests stayed below. */
export function percentile({ latencies }: LoadResult, share: number): number {
  return latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
}
