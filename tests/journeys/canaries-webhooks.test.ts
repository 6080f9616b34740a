import type { Sender } from "@lienthong/exchange/delivery/sender.js";
import { typeOfId } from "@lienthong/kernel/domain/id.js";
import { createLog } from "@lienthong/kernel/service/log.js";
import { canariesIn, placeCanaries } from "@lienthong/tests/support/canaries.js";
import {
  leaksIn,
  OF_LAND,
  type RestrictedRecords,
  restrictedRecords,
} from "@lienthong/tests/support/canary-readers.js";
import { recordHappenings } from "@lienthong/tests/support/record-happenings.js";
import { registerEndpoint } from "@lienthong/tests/support/register-endpoint.js";
import { startSenderOf } from "@lienthong/tests/support/start-sender.js";
import { openReceiver, type Receiver } from "@lienthong/tests/support/webhook-receiver.js";
import { openWorld, type World } from "@lienthong/tests/support/world.js";
import { afterAll, beforeAll, expect, it, vi } from "vitest";

/** With no grant, with a grant of the dossiers of one body, and with one of all. */
const [NONE, LAND, ALL] = ["PARTNER#synthetic-tax", "PARTNER#synthetic-land", "PARTNER#sample-partner"] as const;
const PARTNERS = [NONE, LAND, ALL];

const CASE = "closingReason partyDecision { number } acts { description } decisions { number cancellationNumber }";
const COMPLAINT = "summary answer";
const INSPECTION = "decisionNumber conclusion findings { text }";
const DRAFT = "title source issuerName acts { reason }";
const DOSSIER = "code applicant { name } acts { reason }";

/** What is restricted of a change, straight and by way of the body that it concerns. */
const QUERIES = {
  services: `... on Dossier { ${DOSSIER} organisation {
    drafts(first: 2) { edges { node { ${DRAFT} } } } complaints(first: 2) { edges { node { ${COMPLAINT} } } } } }`,
  legal: `... on DocumentDraft { ${DRAFT} draftingBody { dossiers(first: 2) { edges { node { ${DOSSIER} } } } } }`,
  discipline: `... on DisciplineCase { ${CASE} complaint { ${COMPLAINT} } } ... on DutyInspection { ${INSPECTION} }
    ... on StaffComplaint { ${COMPLAINT} cases { ${CASE} } }`,
};
type SentStream = keyof typeof QUERIES;
const STREAMS = Object.keys(QUERIES) as SentStream[];

/** What is told last of each stream, and of nothing before. */
const LAST: Record<SentStream, string> = {
  services: "DossiersTransferred",
  legal: "DraftIssued",
  discipline: "WrongfulDecisionAnnounced",
};

const DELIVERIES = `{ webhookEndpoints(first: 10) { edges { node { id url query status stopDetail
  deliveries(first: 50) { edges { node { messageKey eventType state subject { record { id } }
    attempts(first: 2) { edges { node { httpStatus failure } } } } } } } } } }`;

let world: World;
let records: RestrictedRecords;
let receiver: Receiver;
let sender: Sender;
let heard = "";

beforeAll(async () => {
  receiver = await openReceiver();
  vi.stubEnv("WEBHOOK_OPEN_HOSTS", `127.0.0.1:${receiver.port}`);
  const hear = (line: string) => {
    heard += `${line}\n`;
  };
  world = await openWorld({ hear });
  await placeCanaries(world.subgraphs);
  records = await restrictedRecords(world);
  for (const stream of STREAMS) await world.subgraphs.get(stream)!.feed.catchUp();
  for (const partner of PARTNERS) {
    for (const stream of STREAMS) {
      const query = `fragment Payload on RecordChange { changedFields subject { id ${QUERIES[stream]} } }`;
      await registerEndpoint(world, partner, { url: `${receiver.url}/${partner.slice(8)}/${stream}`, stream, query });
    }
  }
  sender = await startSenderOf(world, { log: createLog({}, hear) });
}, 120_000);
afterAll(async () => {
  await sender.close();
  await world.close();
  await receiver.close();
  vi.unstubAllEnvs();
});

/** What an endpoint of a partner was sent, with all of its headers. */
const sentTo = (partner: string, stream?: SentStream) => {
  const path = `/${partner.slice(8)}/${stream ?? ""}`;
  return receiver.received.filter((message) => message.path.includes(path)).map((message) => JSON.stringify(message));
};

it("webhooks that ask for all that is restricted tell each partner what it may read, and nothing else", async () => {
  const ofLand = ([, bodies]: [string, readonly string[]]) => bodies.some((each) => OF_LAND.includes(each));
  const dossiers = [...records.dossiers];
  const some = (ids: Iterable<string>, type: string) => [...ids].filter((id) => typeOfId(id) === type).slice(0, 8);
  const changed: Record<SentStream, string[]> = {
    services: [dossiers.filter(ofLand), dossiers.filter((each) => !ofLand(each))].flatMap((each) =>
      each.slice(0, 8).map(([id]) => id),
    ),
    legal: some(records.drafts.keys(), "DocumentDraft"),
    discipline: ["DisciplineCase", "StaffComplaint", "DutyInspection"].flatMap((type) =>
      some(records.discipline.keys(), type),
    ),
  };

  for (const stream of STREAMS) {
    // Every second change is marked as if everybody might know: the record itself must still be asked.
    const happened = changed[stream].map((subjectId, at) => {
      return { subjectId, classification: at % 2 === 0 ? "RESTRICTED" : "PUBLIC" } as const;
    });
    const subgraph = world.subgraphs.get(stream)!;
    await recordHappenings(subgraph, ...happened, { subjectId: changed[stream][0]!, type: LAST[stream] });
  }
  const isLast = ({ body }: { body: string }) => Object.values(LAST).some((type) => body.includes(type));
  const ends = () => receiver.received.filter(isLast).length;
  await expect.poll(ends, { timeout: 15_000 }).toBe(PARTNERS.length * STREAMS.length);

  const tokens = (partner: string, stream?: SentStream) => canariesIn(sentTo(partner, stream).join()).length;
  expect(PARTNERS.flatMap((partner) => leaksIn(records, partner, sentTo(partner).join()))).toEqual([]);
  expect(tokens(NONE)).toBe(0);
  for (const partner of PARTNERS) expect(tokens(partner, "discipline")).toBe(0);
  // The search finds what a mistake would send.
  expect(leaksIn(records, NONE, sentTo(ALL).join())).not.toEqual([]);
  expect(leaksIn(records, LAND, sentTo(ALL).join())).not.toEqual([]);
  // A silence everywhere would prove nothing: whoever may read a dossier is told what is in it.
  expect(tokens(LAND, "services")).toBeGreaterThanOrEqual(8);
  expect(tokens(ALL, "services")).toBeGreaterThan(tokens(LAND, "services"));
});

it("what was sent is kept nowhere: not in what is told of deliveries, nor in their rows, nor in a log", async () => {
  const told: string[] = [];
  for (const actor of [...PARTNERS, "DATA_OFFICE"]) {
    const answer = await world.ask(DELIVERIES, {}, actor);
    expect([answer.errors, JSON.stringify(answer.data).includes(LAST.services)]).toEqual([[], true]);
    told.push(JSON.stringify(answer));
  }
  const em = world.subgraphs.get("exchange")!.database.fork();
  for (const table of ["delivery", "delivery_attempt", "webhook_endpoint", "webhook_progress"]) {
    told.push(JSON.stringify(await em.execute(`select * from ${table}`)));
  }

  expect(canariesIn(told.join())).toEqual([]);
  expect(canariesIn(heard)).toEqual([]);
});
