import { shareOf } from "./figures.js";
import type { ServerPart } from "./server-part.js";
import { openSubscribers, Subscriber, untilTold } from "./subscriber.js";

const OTHERS = 100;
const RHYTHM = { burst: 5, everyMs: 100 };

/** One subscriber reads nothing for so many seconds while changes go on: what that does to the server and to the others. */
export async function slowConsumer(graph: ServerPart, seconds: number): Promise<string> {
  const others = await openSubscribers(OTHERS, () => new Subscriber(graph.url, "same"));
  const [slow] = await openSubscribers(1, () => new Subscriber(graph.url, "slow"));
  const during = async (bursts: number) => {
    for (const subscriber of others) subscriber.forget();
    const { commits = [] } = await graph.ask({ kind: "happen", ...RHYTHM, bursts });
    await untilTold(others, commits.length);
    const latencies = others.flatMap(({ arrivals }) => commits.map(([version, at]) => arrivals.get(version)! - at));
    return { count: commits.length, latencies: latencies.sort((a, b) => a - b) };
  };
  await during(100);
  const usual = await during(100);
  const before = await graph.ask({ kind: "memory" });

  slow!.pause();
  slow!.forget();
  const stalled = await during((seconds * 1_000) / RHYTHM.everyMs);
  const after = await graph.ask({ kind: "memory" });
  slow!.resume();
  await untilTold([slow!], stalled.count);

  for (const subscriber of [...others, slow!]) subscriber.leave();
  const mib = (of: "heapBytes" | "residentBytes") => ((after[of]! - before[of]!) / 1024 / 1024).toFixed(1);
  const latency = ({ latencies }: { latencies: number[] }) =>
    `p50 ${shareOf(latencies, 0.5).toFixed(1)} ms, p99 ${shareOf(latencies, 0.99).toFixed(1)} ms`;
  return (
    `One of ${OTHERS + 1} subscribers stalled for ${seconds} s while ${stalled.count} changes came: the server's heap and ` +
    `buffers grew by ${mib("heapBytes")} MiB, what is resident by ${mib("residentBytes")} MiB. The others were told ` +
    `after ${latency(usual)} before, and ${latency(stalled)} meanwhile; afterwards the stalled one was told all of them.`
  );
}
