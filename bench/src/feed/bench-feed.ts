import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { numberAfter } from "../number-after.js";
import { type DeliveryRound, deliveryRound, type Rhythm, sampleOf } from "./delivery-round.js";
import { median, shareOf } from "./figures.js";
import { idleMemory } from "./idle-memory.js";
import { startServerPart } from "./server-part.js";
import { slowConsumer, wordsOfStalled } from "./slow-consumer.js";
import { storm, wordsOfStorm } from "./storm.js";

// npm run bench:feed [-- --rounds N --stalled SECONDS]: what telling of changes costs, beside a bare broadcast of the
// same bytes; what an idle subscriber takes, what a storm of returning ones, and what one that does not read.
const rounds = numberAfter("--rounds", 3);
const stalledSeconds = numberAfter("--stalled", 60);
/** How changes come for so many: one by one, and many in a commit. */
const RHYTHMS: Readonly<Record<number, { slow: Rhythm; fast: Rhythm }>> = {
  1: { slow: { burst: 1, bursts: 100, everyMs: 20 }, fast: { burst: 100, bursts: 20, everyMs: 50 } },
  100: { slow: { burst: 1, bursts: 40, everyMs: 100 }, fast: { burst: 20, bursts: 10, everyMs: 50 } },
  1000: { slow: { burst: 1, bursts: 10, everyMs: 1_000 }, fast: { burst: 20, bursts: 2, everyMs: 50 } },
};

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lienthong-feed-"));
const graph = await startServerPart("graph-server", { DATA_DIR: folder, COST_BUDGET: "0", LOG_LEVEL: "warn" });
const bare = await startServerPart("bare-server");
try {
  const text = await sampleOf(graph);
  console.log(`One message has ${Buffer.byteLength(text)} bytes. Medians of ${rounds} rounds.\n`);
  console.log("Deliveries per CPU second, of changes that come one by one and of many in a commit:\n");
  const columns = ["one by one", "of bare", "at once", "of bare", "changes/s", "first ms", "p50 ms", "p99 ms"];
  console.log(`| subscribers | selections | ${columns.join(" | ")} |`);
  console.log(`|---:|---|${columns.map(() => "---:|").join("")}`);
  for (const count of Object.keys(RHYTHMS)) await compare(Number(count), text);
  console.log(`\n${await idleMemory(graph, bare, 900)}`);
  console.log(wordsOfStorm(await storm(graph, 500)));
  console.log(wordsOfStalled(await slowConsumer(graph, stalledSeconds)));
} finally {
  await Promise.all([graph.stop(), bare.stop()]);
  fs.rmSync(folder, { recursive: true, force: true });
}

/** Bare, the same selection and different ones take turns. */
async function compare(count: number, text: string): Promise<void> {
  const contenders = [
    { name: "bare", server: bare, nameOf: null },
    { name: "the same", server: graph, nameOf: () => "same" },
    { name: "different", server: graph, nameOf: (at: number) => `s${at}` },
  ];
  const found = contenders.map((): DeliveryRound[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [which, { server, nameOf }] of contenders.entries())
      found[which]!.push(await deliveryRound(server, { count, nameOf, text }, RHYTHMS[count]!));
  }
  for (const [which, { name }] of contenders.entries()) console.log(lineOf(count, name, found[which]!, found[0]!));
}

function lineOf(count: number, name: string, list: readonly DeliveryRound[], beside: readonly DeliveryRound[]): string {
  const rate = (of: "oneByOne" | "manyAtOnce") => {
    const [own, bare] = [list, beside].map((all) => median(all.map((each) => each[of])));
    return `${Math.round(own!)} | ${list === beside ? "" : `${Math.round((own! / bare!) * 100)} %`}`;
  };
  const share = (part: number) => median(list.map(({ latencies }) => shareOf(latencies, part))).toFixed(1);
  const first = median(list.map(({ firsts }) => median(firsts))).toFixed(1);
  const changes = 1_000 / RHYTHMS[count]!.slow.everyMs;
  const cells = [count, name, rate("oneByOne"), rate("manyAtOnce"), changes, first, share(0.5), share(0.99)];
  return `| ${cells.join(" | ")} |`;
}
