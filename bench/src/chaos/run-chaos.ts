import { setTimeout as pause } from "node:timers/promises";
import { ask } from "@lienthong/feed-client/connection.js";
import { poll } from "@lienthong/feed-client/sources/poll.js";
import { sse } from "@lienthong/feed-client/sources/sse.js";
import { ws } from "@lienthong/feed-client/sources/ws.js";
import { Follower } from "./follower.js";
import { mishapsOf } from "./mishaps.js";
import { committedAfter, headOf, visibleTo } from "./oracle.js";
import { openPeople, type TokenFor } from "./people.js";
import type { Scene } from "./scene.js";
import type { Told } from "./told.js";
import { openTown, type Town } from "./town.js";
import { WebhookPartner } from "./webhook-partner.js";
import { Writer } from "./writer.js";

const PEOPLE = [null, "partner", "justice", "home-affairs", "clerk"];
const WAYS = [["WebSocket", ws] as const, ["SSE", sse] as const, ["polling", poll(500)] as const];
const WEBHOOK_PARTNERS = [1, 2, 3, 4, 5];
const BETWEEN_MISHAPS_MS = 1_000;
/** A message that was never answered, then a sender killed with it: fifteen seconds, a pause, a lease. */
const CATCH_UP_MS = 90_000;

export interface ChaosReport {
  committed: number;
  mishaps: Record<string, number>;
  followers: FollowerReport[];
  /** From the last write until everybody was seen to have everything. */
  caughtUpMs: number;
}

export interface FollowerReport extends Omit<Told, "person" | "taken" | "stop"> {
  due: number;
  missing: string[];
  extra: string[];
}

/** Whether a partner lacks something, has too much, or was told as no mishap excuses. */
export const isWrong = ({ missing, extra, faults }: FollowerReport): boolean =>
  missing.length + extra.length + faults.length > 0;

/** Five partners follow a stream in three ways, and five are sent it, while writers write and things go wrong for so many seconds. */
export async function runChaos(scene: Scene, seconds: number, say: (line: string) => void): Promise<ChaosReport> {
  const { stream, selection } = scene;
  const town = await openTown(stream);
  try {
    const tokenFor = await openPeople(town.dataFolder);
    const start = await settled(town, stream);
    const position = await headOf(town, stream);
    const asked = { url: town.url, stream, selection, start, tokenFor };
    const sent = await Promise.all(WEBHOOK_PARTNERS.map((number) => WebhookPartner.open(number, asked)));
    const following = PEOPLE.flatMap((person) => WAYS.map((way) => new Follower([person, ...way], asked)));
    const followers: readonly Told[] = [...following, ...sent];
    const writing = writeAll(scene, town, tokenFor);

    const mishaps = await goWrong(town, stream, seconds, say);
    await writing.stop();
    const writtenAt = performance.now();
    const events = await committedAfter(town, stream, position);
    say(`${events.length} changes were committed; everybody catches up.`);
    const due = new Map<string | null, ReadonlySet<string>>();
    for (const person of new Set(followers.map((each) => each.person)))
      due.set(person, await visibleTo(person, events, town, tokenFor));
    await caughtUp(followers, due);
    const caughtUpMs = Math.round(performance.now() - writtenAt);
    await Promise.all(followers.map((follower) => follower.stop()));
    const reports = followers.map((follower) => reportOf(follower, due.get(follower.person)!));
    return { committed: events.length, mishaps, followers: reports, caughtUpMs };
  } finally {
    await town.close();
  }
}

/** A cursor of now; the sequencers are through with the seed when two in a row are the same. */
export async function settled({ url }: Town, stream: string): Promise<string> {
  const now = async () => (await ask<{ told: string }>({ url }, `{ told: ${stream}SnapshotCursor }`)).told;
  for (let last = await now(); ; ) {
    await pause(1_000);
    const next = await now();
    if (next === last) return next;
    last = next;
  }
}

/** Lets every writer write one piece after the other until it is stopped. */
export function writeAll({ writers }: Scene, { url }: Town, tokenFor: TokenFor): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const running = Object.entries(writers).map(async ([name, write]) => {
    const writer = new Writer(url, tokenFor, name);
    for (let at = 0; !stopping.signal.aborted; at++) {
      await write(writer, at);
      await pause(50);
    }
  });
  const all = Promise.all(running);
  all.catch(() => undefined);
  return {
    async stop() {
      stopping.abort();
      await all;
    },
  };
}

/** One mishap after the other, each as often as there is time for. Gives how often each happened. */
export async function goWrong(town: Town, stream: string, seconds: number, say: (line: string) => unknown) {
  const all = mishapsOf(stream);
  const counts: Record<string, number> = {};
  const end = Date.now() + seconds * 1_000;
  // Seven and the number of mishaps have no common divisor: each comes before one comes again, neighbours never meet.
  for (let at = 0; Date.now() < end; at += 7) {
    const { name, happen } = all[at % all.length]!;
    await say(name);
    await happen(town);
    counts[name] = (counts[name] ?? 0) + 1;
    await pause(BETWEEN_MISHAPS_MS);
  }
  return counts;
}

async function caughtUp(followers: readonly Told[], due: ReadonlyMap<string | null, ReadonlySet<string>>) {
  const startedAt = performance.now();
  const lacks = ({ person, taken }: Told) => due.get(person)!.difference(taken).size > 0;
  while (followers.some(lacks) && performance.now() - startedAt < CATCH_UP_MS) await pause(50);
}

function reportOf(follower: Told, due: ReadonlySet<string>): FollowerReport {
  const { name, taken, repeats, connections, troubles, tokensEnded, faults } = follower;
  const [missing, extra] = [[...due.difference(taken)], [...taken.difference(due)]];
  return { name, due: due.size, missing, extra, repeats, connections, troubles, tokensEnded, faults };
}
