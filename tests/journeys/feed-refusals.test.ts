import { followFeed } from "@lienthong/feed-client/follow-feed.js";
import { poll } from "@lienthong/feed-client/sources/poll.js";
import type { Source } from "@lienthong/feed-client/sources/source.js";
import { sse } from "@lienthong/feed-client/sources/sse.js";
import { ws } from "@lienthong/feed-client/sources/ws.js";
import { newId } from "@lienthong/kernel/domain/id.js";
import { recordHappenings } from "@lienthong/tests/support/record-happenings.js";
import { openWorld, type World } from "@lienthong/tests/support/world.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let world: World;
beforeAll(async () => {
  world = await openWorld();
  for (const name of ["legal", "services", "discipline"]) await world.subgraphs.get(name)!.feed.catchUp();
});
afterAll(() => world.close());

const cursorOf = async (stream: string) => {
  const { data } = await world.ask(`{ ${stream}SnapshotCursor }`);
  return data![`${stream}SnapshotCursor`] as string;
};
const otherLetter = (letter: string) => (letter === "A" ? "B" : "A");

/** A partner that follows from a cursor it was given, under a filter. */
function partner(
  over: Source,
  cursor: string | null,
  more: { filter?: Record<string, unknown>; stream?: string } = {},
) {
  const told: string[] = [];
  const kept = { cursor };
  const following = followFeed({
    url: `${world.url}/graphql`,
    stream: "legal",
    over,
    store: {
      read: async () => kept.cursor,
      write: async (next) => {
        kept.cursor = next;
      },
    },
    snapshot: async () => {},
    handle: async ({ subjectId }) => void told.push(subjectId),
    longestPauseMs: 50,
    ...more,
  });
  return { ...following, told, kept };
}

describe.each([
  ["WebSocket", ws],
  ["SSE", sse],
  ["polling", poll(20)],
])("over %s", (_, over) => {
  it.each<[string, () => Promise<string>]>([
    ["of another stream", () => cursorOf("services")],
    ["that somebody changed", async () => (await cursorOf("legal")).replace(/^./, otherLetter)],
    ["that is none", async () => "nonsense"],
  ])("a cursor %s is refused, and the partner stops and says so", async (_what, cursor) => {
    await expect(partner(over, await cursor()).ended).rejects.toMatchObject({ code: "BAD_CURSOR" });
  });

  it.each([
    [{ subjectTypes: ["Dossier"] }],
    [{ types: ["no name of an event"] }],
    [{ organisation: "LegalDocument_1" }],
  ])("the filter %j is refused, and the partner stops and says so", async (filter) => {
    await expect(partner(over, null, { filter }).ended).rejects.toMatchObject({ code: "BAD_FILTER" });
  });

  it("a filter on what one may not see tells as much as one on what is not there", async () => {
    const after = await cursorOf("discipline");
    const discipline = world.subgraphs.get("discipline")!;
    const stranger = partner(over, after, { stream: "discipline", filter: { subjectTypes: ["DisciplineCase"] } });
    const [{ id }] = (await discipline.database.fork().execute("select id from discipline_case limit 1")) as [
      { id: string },
    ];

    await recordHappenings(discipline, { type: "DisciplineCaseOpened", subjectId: id, classification: "RESTRICTED" });
    await expect.poll(() => stranger.kept.cursor, { timeout: 5_000 }).not.toBe(after);
    await stranger.stop();

    expect(stranger.told).toEqual([]);
  });
});

it("a partner that is more than 10 000 events behind pages through them, then follows", async () => {
  const after = await cursorOf("legal");
  const subjectId = newId("LegalDocument");
  const legal = world.subgraphs.get("legal")!;
  await recordHappenings(legal, ...Array.from({ length: 10_001 }, (_, at) => ({ subjectId, subjectVersion: at + 1 })));

  const late = partner(ws, after);
  await expect.poll(() => late.told.length, { timeout: 15_000 }).toBe(10_001);
  await recordHappenings(legal, { subjectId });

  await expect.poll(() => late.told.length, { timeout: 5_000 }).toBe(10_002);
  await late.stop();
});
