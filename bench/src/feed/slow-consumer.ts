import { shareOf } from "./figures.js";
import type { ServerPart } from "./server-part.js";
import { openSubscribers, Subscriber, untilTold } from "./subscriber.js";

const OTHERS = 100;
const RHYTHM = { burst: 5, everyMs: 100 };

export interface StalledReport {
  changes: number;
  /** What the server's heap with its buffers, and what is resident, grew by. */
  heapMiB: number;
  residentMiB: number;
  /** From commit to delivery at the others, before and while one stalls, in ms. */
  usual: number[];
  meanwhile: number[];
}

/** One subscriber reads nothing for so many seconds while changes go on, then goes on and is told all of them. */
export async function slowConsumer(graph: ServerPart, seconds: number): Promise<StalledReport> {
  const others = await openSubscribers(OTHERS, () => new Subscriber(graph.url, "same"));
  const [slow] = await openSubscribers(1, () => new Subscriber(graph.url, "slow"));
  const during = async (bursts: number) => {
    for (const subscriber of others) subscriber.forget();
    const { commits = [] } = await graph.ask({ kind: "happen", ...RHYTHM, bursts });
    await untilTold(others, commits.length);
    const latencies = others.flatMap(({ arrivals }) => commits.map(([version, at]) => arrivals.get(version)! - at));
    return { count: commits.length, latencies: latencies.sort((a, b) => a - b) };
  };
  await during(50);
  const usual = await during(50);
  const before = await graph.ask({ kind: "memory" });

  slow!.pause();
  slow!.forget();
  const stalled = await during((seconds * 1_000) / RHYTHM.everyMs);
  const after = await graph.ask({ kind: "memory" });
  slow!.resume();
  const all = untilTold([slow!], stalled.count).then(() => true);
  const hasAll = await Promise.race([all, slow!.closed.then(() => false)]);
  // Whoever answers no ping for 24 seconds is cut off, and comes again with the last cursor.
  if (!hasAll) await slow!.follow(slow!.cursor);
  await all;

  for (const subscriber of [...others, slow!]) subscriber.leave();
  const grownMiB = (of: "heapBytes" | "residentBytes") => (after[of]! - before[of]!) / 1024 / 1024;
  return {
    changes: stalled.count,
    heapMiB: grownMiB("heapBytes"),
    residentMiB: grownMiB("residentBytes"),
    usual: usual.latencies,
    meanwhile: stalled.latencies,
  };
}

export function wordsOfStalled({ changes, heapMiB, residentMiB, usual, meanwhile }: StalledReport): string {
  const latency = (sorted: number[]) =>
    `p50 ${shareOf(sorted, 0.5).toFixed(1)} ms, p99 ${shareOf(sorted, 0.99).toFixed(1)} ms`;
  return (
    `One of ${OTHERS + 1} stalled while ${changes} changes came: heap and buffers grew by ${heapMiB.toFixed(1)} MiB, what ` +
    `is resident by ${residentMiB.toFixed(1)} MiB; the others were told after ${latency(usual)} before, and ` +
    `${latency(meanwhile)} meanwhile. Then the stalled one was told all of them.`
  );
}
