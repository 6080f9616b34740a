import { once } from "node:events";
import { newId } from "@lienthong/kernel/domain/id.js";
import { countStreams } from "@lienthong/tests/support/count-streams.js";
import { recordHappenings } from "@lienthong/tests/support/record-happenings.js";
import { openWorld, type World } from "@lienthong/tests/support/world.js";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { WebSocket } from "ws";

const FOLLOW = `subscription ($after: Cursor, $filter: ChangeFilter) { legalChanged(after: $after, filter: $filter) {
  __typename ... on RecordChange { cursor previousCursor subjectVersion subject { id } }
  ... on ChangeCheckpoint { cursor previousCursor } ... on ChangeNotice { code } } }`;
const TEN = Array.from({ length: 10 });

let world: World;
let streams: ReturnType<typeof countStreams>;
let version = 0;
const sockets: WebSocket[] = [];
beforeAll(async () => {
  world = await openWorld({ over: "http" });
  const legal = world.subgraphs.get("legal")!;
  await legal.feed.catchUp();
  streams = countStreams(legal);
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.terminate();
  await expect.poll(() => streams.open).toBe(0);
});
afterAll(() => world.close());

interface Told {
  __typename: string;
  code?: string;
  cursor: string;
  previousCursor: string | null;
  subjectVersion?: number;
}

/** One who follows over a socket of its own, and all that it was told. */
async function follow(
  after: string | null,
  { filter = null, language = "vi" }: { filter?: object | null; language?: string } = {},
) {
  const headers = { "accept-language": language };
  const socket = new WebSocket(`${world.url.replace("http", "ws")}/graphql`, "graphql-transport-ws", { headers });
  sockets.push(socket);
  const told: Told[] = [];
  const ends: string[] = [];
  socket.on("message", (data) => {
    const { type, payload } = JSON.parse(String(data));
    if (type === "next" && payload.data) told.push(payload.data.legalChanged);
    else if (type !== "connection_ack") ends.push(payload?.errors?.[0].extensions.code ?? type);
  });
  await once(socket, "open");
  socket.send(JSON.stringify({ type: "connection_init" }));
  await once(socket, "message");
  const payload = { query: FOLLOW, variables: { after, filter } };
  socket.send(JSON.stringify({ type: "subscribe", id: "1", payload }));
  const versions = () => told.flatMap(({ subjectVersion }) => subjectVersion ?? []);
  return { socket, told, ends, versions };
}
type Follower = Awaited<ReturnType<typeof follow>>;

async function happen(count: number): Promise<number[]> {
  const subjectId = newId("LegalDocument");
  const versions = Array.from({ length: count }, () => ++version);
  const happenings = versions.map((subjectVersion) => ({ type: "LegalDocumentGazetted", subjectId, subjectVersion }));
  await recordHappenings(world.subgraphs.get("legal")!, ...happenings);
  return versions;
}

const now = async () => (await world.ask("{ legalSnapshotCursor }")).data!.legalSnapshotCursor as string;
const areTold = (followers: readonly Follower[], versions: readonly number[]) =>
  expect
    .poll(() => followers.map((each) => each.versions()), { timeout: 10_000 })
    .toEqual(followers.map(() => versions));

/** Each was given before what it is told it was given before. */
function expectWholeChains(followers: readonly Follower[], after: string | null): void {
  for (const { told } of followers)
    expect(told.map(({ previousCursor }) => previousCursor)).toEqual(
      [after, ...told.map(({ cursor }) => cursor)].slice(0, -1),
    );
}

it("those who ask the same have one stream of the subgraph, and each the chain of its own cursors", async () => {
  const after = await now();
  const first = await happen(5);
  const followers = await Promise.all(TEN.map(() => follow(after)));
  await areTold(followers, first);

  await expect.poll(() => streams.open).toBe(1);
  const { opened } = streams;
  const second = await happen(5);

  await areTold(followers, [...first, ...second]);
  expectWholeChains(followers, after);
  expect([streams.open, streams.opened]).toEqual([1, opened]);
});

it("those who begin without a cursor share one while nothing happens", async () => {
  await Promise.all(TEN.map(() => follow(null)));

  await expect.poll(() => streams.open).toBe(1);
});

it("one who begins further back catches up by itself, and then goes on with the others", async () => {
  const early = await now();
  const missed = await happen(30);
  const late = await now();
  const others = await Promise.all(TEN.map(() => follow(late)));
  const [one] = [await follow(early)];
  await areTold([one], missed);

  const shared = await happen(1);
  await areTold(others, shared);
  await areTold([one], [...missed, ...shared]);

  await expect.poll(() => streams.open).toBe(1);
  const more = await happen(3);
  await areTold([one], [...missed, ...shared, ...more]);
  await areTold(others, [...shared, ...more]);
  expectWholeChains(others, late);
  expectWholeChains([one], early);
});

it("another filter or another language is another stream", async () => {
  const after = await now();
  const filter = { subjectTypes: ["LegalDocument"] };
  const all = await Promise.all([
    follow(after),
    follow(after),
    follow(after, { filter }),
    follow(after, { language: "en" }),
  ]);

  await areTold(all, await happen(2));

  await expect.poll(() => streams.open).toBe(3);
});

it("one who does not read holds up nobody, and is told all when it reads again", async () => {
  const after = await now();
  const [slow, ...others] = await Promise.all(TEN.map(() => follow(after)));
  const first = await happen(1);
  await areTold([slow!, ...others], first);

  slow!.socket.pause();
  const meanwhile = await happen(400);
  await areTold(others, [...first, ...meanwhile]);
  slow!.socket.resume();

  await areTold([slow!], [...first, ...meanwhile]);
  expectWholeChains([slow!, ...others], after);
});

it("when those who opened the stream leave, the others are told on", async () => {
  const after = await now();
  const followers = await Promise.all(TEN.map(() => follow(after)));
  const first = await happen(1);
  await areTold(followers, first);
  await expect.poll(() => streams.open).toBe(1);

  const [last, ...leaving] = followers.reverse();
  for (const { socket } of leaving) socket.terminate();

  await areTold([last!], [...first, ...(await happen(2))]);
  expect(streams.open).toBe(1);
});

it("when the stream breaks, each is told so and completes", async () => {
  const after = await now();
  const followers = await Promise.all(TEN.map(() => follow(after)));
  await areTold(followers, await happen(1));
  await expect.poll(() => streams.open).toBe(1);

  world.cut("legal");

  await expect
    .poll(() => followers.map(({ ends }) => ends))
    .toEqual(followers.map(() => ["SUBGRAPH_UNREACHABLE", "complete"]));
});

it("a subgraph that goes away says so to each, once", async () => {
  const after = await now();
  const followers = await Promise.all(TEN.map(() => follow(after)));
  await areTold(followers, await happen(1));

  await world.stop("legal");

  await expect.poll(() => followers.map(({ ends }) => ends)).toEqual(followers.map(() => ["complete"]));
  for (const { told } of followers) expect(told.flatMap(({ code }) => code ?? [])).toEqual(["GOING_AWAY"]);
});
