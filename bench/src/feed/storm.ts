import { shareOf } from "./figures.js";
import { monotonicMs } from "./messages.js";
import type { ServerPart } from "./server-part.js";
import { openSubscribers, Subscriber, untilTold } from "./subscriber.js";

const MISSED = 20;

/** So many lose their connections, miss some changes, and all come again at once: when each had all, in ms, sorted. */
export async function storm(graph: ServerPart, count: number): Promise<number[]> {
  const all = await openSubscribers(count, () => new Subscriber(graph.url, "same"));
  await graph.ask({ kind: "happen", burst: 1, bursts: 1, everyMs: 0 });
  await untilTold(all, 1);
  for (const subscriber of all) subscriber.leave();
  for (const subscriber of all) subscriber.forget();
  await graph.ask({ kind: "happen", burst: MISSED, bursts: 1, everyMs: 0 });

  const startedAt = monotonicMs();
  await Promise.all(all.map((subscriber) => subscriber.follow(subscriber.cursor)));
  await untilTold(all, MISSED);
  const resumed = all.map(({ arrivals }) => Math.max(...arrivals.values()) - startedAt).sort((a, b) => a - b);
  for (const subscriber of all) subscriber.leave();
  return resumed;
}

export function wordsOfStorm(resumed: readonly number[]): string {
  const after = (share: number) => `${shareOf(resumed, share).toFixed(0)} ms`;
  return (
    `${resumed.length} subscribers came again at once, ${MISSED} changes behind: they had all of them after ` +
    `${after(0.5)} (p50), ${after(0.95)} (p95).`
  );
}
