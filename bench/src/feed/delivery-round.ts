import { cpuMs } from "../cpu-time.js";
import type { ServerPart } from "./server-part.js";
import { openSubscribers, Subscriber, untilTold } from "./subscriber.js";

export interface Rhythm {
  burst: number;
  bursts: number;
  everyMs: number;
}

/** What a round of deliveries cost the server in CPU, and how long they took. */
export interface DeliveryRound {
  /** Deliveries a CPU second, of changes that come one by one. */
  oneByOne: number;
  /** The same of changes that come many in a commit. */
  manyAtOnce: number;
  /** From commit to delivery of each delivery in ms, sorted. */
  latencies: number[];
  /** The same of the first delivery of each change. */
  firsts: number[];
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

/** First changes one by one, which say how long a delivery takes and what it costs; then many at once. */
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

  const costOf = async (rhythm: Rhythm) => {
    const before = cpuMs([server.pid]);
    const commits = await give(rhythm);
    return { commits, rate: (count * commits.length) / ((cpuMs([server.pid]) - before) / 1_000) };
  };

  const { commits, rate: oneByOne } = await costOf(rhythms.slow);
  const byChange = commits.map(([version, at]) => subscribers.map(({ arrivals }) => arrivals.get(version)! - at));
  const firsts = byChange.map((latencies) => Math.min(...latencies));
  const latencies = byChange.flat().sort((a, b) => a - b);

  const { rate: manyAtOnce } = await costOf(rhythms.fast);
  for (const subscriber of subscribers) subscriber.leave();
  return { oneByOne, manyAtOnce, latencies, firsts };
}
