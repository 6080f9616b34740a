import type { ServerPart } from "./server-part.js";
import { openSubscribers, Subscriber } from "./subscriber.js";

/** What a subscriber takes of memory while nothing happens, beside one of a bare server. */
export async function idleMemory(graph: ServerPart, bare: ServerPart, count: number): Promise<string> {
  const ours = await memoryOfEach(graph, count, "same");
  const theirs = await memoryOfEach(bare, count, null);
  const kib = (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`;
  return (
    `An idle subscriber takes ${kib(ours.heap)} of heap and buffers, ${kib(ours.resident)} resident; ` +
    `of a bare server ${kib(theirs.heap)} and ${kib(theirs.resident)} (${count} of them).`
  );
}

async function memoryOfEach(server: ServerPart, count: number, name: string | null) {
  // The first ones pay for what all share.
  const first = await openSubscribers(20, () => new Subscriber(server.url, name));
  const before = await server.ask({ kind: "memory" });
  const all = await openSubscribers(count, () => new Subscriber(server.url, name));
  const after = await server.ask({ kind: "memory" });
  for (const subscriber of [...first, ...all]) subscriber.leave();
  return {
    heap: (after.heapBytes! - before.heapBytes!) / count,
    resident: (after.residentBytes! - before.residentBytes!) / count,
  };
}
