import { sealWith, servedTransport } from "@lienthong/deploy/identity/sealed-transport.js";
import type { Principal } from "@lienthong/gateway/door/identity/principal.js";
import { httpTransport } from "@lienthong/gateway/transport/http.js";
import type { Transport } from "@lienthong/gateway/transport/transport.js";
import { RecordAccessTable } from "@lienthong/kernel/service/access-log/record-access.table.js";
import { serveSubgraph } from "@lienthong/kernel/service/http/serve-subgraph.js";
import { OUR_CLAIMS } from "@lienthong/kernel/service/identity/actor-of-claims.js";
import { silentLog } from "@lienthong/kernel/service/log.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { claimsOfActor } from "@lienthong/tests/support/claims-of-actor.js";
import { countStreams } from "@lienthong/tests/support/count-streams.js";
import { openTestSubgraph, TEST_ENVELOPE_KEYS } from "@lienthong/tests/support/each-engine.js";
import { CHANGED, changesOf } from "@lienthong/tests/support/notes/changes-of-notes.js";
import { notes } from "@lienthong/tests/support/notes/notes.subgraph.js";
import { type ExecutionResult, parse } from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";

let subgraph: Subgraph;
let transport: Transport;
let streams: ReturnType<typeof countStreams>;
let close: () => Promise<void>;
beforeAll(async () => {
  subgraph = await openTestSubgraph(notes, "sqlite");
  streams = countStreams(subgraph);
  const served = await serveSubgraph(subgraph, { port: 0, log: silentLog });
  transport = servedTransport("notes", httpTransport(served.url), sealWith(TEST_ENVELOPE_KEYS, OUR_CLAIMS));
  close = async () => {
    await transport.close();
    await served.close();
  };
});
afterAll(() => close());
const { happen, note, now } = changesOf(() => subgraph);

/** Follows as somebody of that role and name, with a token of its own. */
async function follow(requestId: string, actor: string, after: string) {
  const grants = { scopes: new Set<string>(), policies: new Set<string>() };
  const principal: Principal = { isSignedIn: true, grants, expiresAt: null, claims: claimsOfActor(actor) };
  const scope = { requestId, headers: {}, principal };
  const request = {
    kind: "subscription" as const,
    query: CHANGED,
    document: parse(CHANGED),
    variables: { after },
    scope,
  };
  const results = (await transport.subscribe(request)) as AsyncIterableIterator<ExecutionResult>;
  const next = async () => (await results.next()).value?.data?.notesChanged;
  return { next, leave: () => results.return?.() };
}

it("of those who share a stream each is told a restricted change by itself, and each telling is written down", async () => {
  const after = await now();
  const all = await Promise.all(["r-1", "r-2", "r-3"].map((id) => follow(id, "CLERK#mai", after)));
  const tellAll = async () => Promise.all(all.map(({ next }) => next()));
  await happen({});
  const [met] = await tellAll();
  await expect.poll(() => streams.open).toBe(1);

  const subjectId = await note(100);
  await happen({ subjectId, classification: "RESTRICTED" });
  const told = await tellAll();
  await happen({});
  const afterwards = await tellAll();

  for (const each of told)
    expect(each).toMatchObject({ subjectId, previousCursor: met.cursor, subject: { id: subjectId } });
  for (const each of afterwards) expect(each.previousCursor).toBe(told[0].cursor);
  const accesses = await subgraph.database.fork().find(RecordAccessTable, { recordId: subjectId });
  expect(accesses.map(({ requestId }) => requestId).sort()).toEqual(["r-1", "r-2", "r-3"]);
  await expect.poll(() => streams.open).toBe(1);
  await Promise.all(all.map(({ leave }) => leave()));
});

it("those who may see different things share nothing", async () => {
  const after = await now();
  const clerk = await follow("r-4", "CLERK#mai", after);
  const citizen = await follow("r-5", "CITIZEN#lan", after);
  const other = await follow("r-6", "CLERK#an", after);
  await happen({});
  await Promise.all([clerk.next(), citizen.next(), other.next()]);
  expect(streams.open).toBe(3);

  const subjectId = await note(100);
  await happen({ subjectId, classification: "RESTRICTED" }, {});

  expect(await clerk.next()).toMatchObject({ subjectId });
  expect((await citizen.next()).subjectId).not.toBe(subjectId);
  await Promise.all([clerk, citizen, other].map(({ leave }) => leave()));
});

it("a place that another stream or filter signed is refused, and not gone on after", async () => {
  const scope = { requestId: "r-7", headers: {} };
  const asked = { kind: "subscription" as const, query: CHANGED, document: parse(CHANGED), variables: {}, scope };

  const results = await transport.subscribe({ ...asked, goOnAfter: "made-up" });

  const { value: refused } = await (results as AsyncIterableIterator<ExecutionResult>).next();
  expect(refused?.errors?.[0]?.extensions?.code).toBe("BAD_CURSOR");
});
