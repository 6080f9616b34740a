import { followFeed } from "@lienthong/feed-client/follow-feed.js";
import type { Source } from "@lienthong/feed-client/sources/source.js";
import { sse } from "@lienthong/feed-client/sources/sse.js";
import { ws } from "@lienthong/feed-client/sources/ws.js";
import { newId } from "@lienthong/kernel/domain/id.js";
import { recordHappenings } from "@lienthong/tests/support/record-happenings.js";
import { openTcpProxy, type TcpProxy } from "@lienthong/tests/support/tcp-proxy.js";
import { openWorld, type World } from "@lienthong/tests/support/world.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let world: World;
let proxy: TcpProxy;
beforeAll(async () => {
  world = await openWorld({ over: "http" });
  proxy = await openTcpProxy(() => Number(new URL(world.url).port));
  await world.subgraphs.get("legal")!.feed.catchUp();
});
afterAll(async () => {
  await proxy.close();
  await world.close();
});

/** A partner that follows documents through the proxy, and what it was told of one of them. */
function partner(over: Source, subjectId: string) {
  const told: number[] = [];
  let cursor: string | null = null;
  const following = followFeed({
    url: `http://127.0.0.1:${proxy.port}/graphql`,
    stream: "legal",
    over,
    store: {
      read: async () => cursor,
      write: async (next) => {
        cursor = next;
      },
    },
    snapshot: async () => {},
    handle: async (change) => {
      if (change.subjectId === subjectId) told.push(change.subjectVersion);
    },
    silenceMs: 1_500,
    longestPauseMs: 100,
  });
  return { ...following, told, isReady: () => cursor !== null };
}

describe.each([
  ["WebSocket", ws],
  ["SSE", sse],
])("a partner that follows over %s", (_, over) => {
  it.each<[string, () => unknown]>([
    ["a new supergraph is served", () => world.reload()],
    ["the gateway stops and another starts", () => world.restart()],
    ["the gateway dies, or the line to it", () => proxy.cut()],
    ["the line to the gateway says nothing any more", () => proxy.freeze()],
    ["the subgraph that it follows dies, and comes back", () => world.cut("legal")],
  ])("is told everything once and in order when %s", async (_mishap, happens) => {
    const subjectId = newId("LegalDocument");
    const record = (subjectVersion: number) =>
      recordHappenings(world.subgraphs.get("legal")!, { type: "LegalDocumentGazetted", subjectId, subjectVersion });
    const { told, stop, isReady } = partner(over, subjectId);
    await expect.poll(isReady, { timeout: 5_000 }).toBe(true);
    await record(1);
    await expect.poll(() => told).toEqual([1]);

    const mishap = happens();
    for (const version of [2, 3, 4]) await record(version);
    await mishap;
    setTimeout(() => proxy.thaw(), 300);
    await record(5);

    await expect.poll(() => told, { timeout: 10_000 }).toEqual([1, 2, 3, 4, 5]);
    await stop();
  });
});
