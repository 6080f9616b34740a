import { cpuMs } from "../cpu-time.js";
import type { ServerPart } from "./server-part.js";
import { openSubscribers, Subscriber, untilTold } from "./subscriber.js";

export interface Rhythm {
  burst: number;
  bursts: number;
  everyMs: number;
}

/** What a round of deliveries cost the server, and how long they took. */
export interface DeliveryRound {
  deliveries: number;
  cpuMs: number;
  /** From commit to delivery of each delivery in ms, sorted. */
  latencies: number[];
}

/** One who hears a message, to send the same bytes bare. */
export async function sampleOf(graph: ServerPart): Promise<string> {
  const one = new Subscriber(graph.url, "same");
  await one.follow();
  await graph.ask({ kind: "happen", burst: 2, bursts: 1, everyMs: 0 });
  await untilTold([one], 2);
  one.leave();
  return one.last;
}

/** What is measured: so many who are told, of the graph with the same or different selections, or bare. */
export interface Audience {
  count: number;
  /** Names the selection of each; null where the server is bare. */
  nameOf: ((at: number) => string) | null;
  /** What a bare server sends. */
  text: string;
}

/** First changes one by one, which say how long a delivery takes; then many at once, which say what it costs. */
export async function deliveryRound(
  server: ServerPart,
  { count, nameOf, text }: Audience,
  rhythms: { slow: Rhythm; fast: Rhythm },
): Promise<DeliveryRound> {
  const subscribers = await openSubscribers(count, (at) => new Subscriber(server.url, nameOf?.(at) ?? null));
  const give = async (rhythm: Rhythm) => {
    for (const subscriber of subscribers) subscriber.forget();
    const asked = nameOf ? { kind: "happen" as const } : { kind: "broadcast" as const, text };
    const { commits = [] } = await server.ask({ ...asked, ...rhythm });
    await untilTold(subscribers, commits.length);
    return commits;
  };
  await give({ burst: 5, bursts: 2, everyMs: 20 });

  const commits = await give(rhythms.slow);
  const latencies = subscribers.flatMap(({ arrivals }) => commits.map(([version, at]) => arrivals.get(version)! - at));

  const before = cpuMs([server.pid]);
  const { length } = await give(rhythms.fast);
  const cost = cpuMs([server.pid]) - before;
  for (const subscriber of subscribers) subscriber.leave();
  return { deliveries: count * length, cpuMs: cost, latencies: latencies.sort((a, b) => a - b) };
}
