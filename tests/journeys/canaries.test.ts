import { readSavedQueries } from "@lienthong/deploy/saved-queries.js";
import { readApi } from "@lienthong/deploy/schema-files.js";
import { WAYS } from "@lienthong/gateway/door/testing/ask-by.js";
import { stableId, typeOfId } from "@lienthong/kernel/domain/id.js";
import { askSubgraph } from "@lienthong/tests/support/ask-subgraph.js";
import { canariesIn, columnsWithoutCanaries, placeCanaries } from "@lienthong/tests/support/canaries.js";
import {
  actorOf,
  HOME_AFFAIRS,
  leaksIn,
  PRINCIPALS,
  type RestrictedRecords,
  restrictedRecords,
  WARD,
} from "@lienthong/tests/support/canary-readers.js";
import { generateOperations } from "@lienthong/tests/support/generate-operations.js";
import { recordHappenings } from "@lienthong/tests/support/record-happenings.js";
import { openWorld, type World } from "@lienthong/tests/support/world.js";
import { printSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const OPERATIONS = Number(process.env.CANARY_OPERATIONS ?? 40);
const HEALTH = stableId("Organisation", "nam-dinh.so-y-te");

/** Root fields that lead to what is restricted: half as many operations again begin at these. */
const RESTRICTED_ROOTS = ["dossier", "dossiersByCodes", "disciplineCases", "overdueDisciplineCases", "staffComplaints"];

const CASE = "closingReason partyDecision { number } acts { description } decisions { number cancellationNumber }";

/** Ask for every token of a page of records. */
const WHOLE = [
  `{ disciplineCases(first: 20) { edges { node { ${CASE} complaint { summary answer } } } } }`,
  `{ staffComplaints(first: 20) { edges { node { summary answer cases { ${CASE} } } } } }`,
  `query ($body: ID!) { organisation(id: $body) { complaints(first: 20) { edges { node { summary } } }
    dutyInspections(first: 20) { edges { node { decisionNumber conclusion findings { text } } } } } }`,
  "query ($dossier: ID!) { dossier(id: $dossier) { applicant { name } acts { reason } } }",
  `{ disciplineChanges(first: 100) { events { subject { ... on DisciplineCase { ${CASE} } } } } }`,
];

/** Fields that lead to tokens, by the type of an entity. */
const ENTITIES = [
  { subgraph: "services", type: "Dossier", fields: "code acts { reason } applicant { name }" },
  { subgraph: "legal", type: "DocumentDraft", fields: "title source acts { reason }" },
  { subgraph: "discipline", type: "DisciplineCase", fields: `${CASE} complaint { summary answer }` },
  { subgraph: "discipline", type: "StaffComplaint", fields: `summary answer cases { ${CASE} }` },
  { subgraph: "discipline", type: "DutyInspection", fields: "decisionNumber conclusion findings { text }" },
];

describe.each(["process", "http"] as const)("in a world where every sensitive value is a token, over %s", (over) => {
  let world: World;
  let records: RestrictedRecords;
  let heard = "";
  let placed = 0;
  let cases: string[] = [];
  let variables: Record<string, unknown>;

  beforeAll(async () => {
    world = await openWorld({ over, hear: (line) => (heard += `${line}\n`) });
    placed = await placeCanaries(world.subgraphs);
    records = await restrictedRecords(world);
    cases = [...records.discipline.keys()].filter((id) => typeOfId(id) === "DisciplineCase");
    const { data } = await world.ask("{ disciplineSnapshotCursor }");
    variables = { body: HEALTH, dossier: [...records.dossiers.keys()][0], after: data!.disciplineSnapshotCursor };
    const reviewed = { type: "DisciplineReviewHeld", classification: "RESTRICTED" as const };
    const happened = cases.slice(0, 40).map((subjectId) => ({ subjectId, ...reviewed }));
    await recordHappenings(world.subgraphs.get("discipline")!, ...happened, {
      subjectId: HEALTH,
      type: "WrongfulDecisionAnnounced",
    });
  }, 300_000);
  afterAll(() => world.close());

  /** Records of every kind, and bodies: so many of each. */
  const someIds = () => {
    const every = (ids: Iterable<string>, nth: number) => [...ids].filter((_, n) => n % nth === 0);
    const { dossiers, drafts, discipline } = records;
    return [...every(dossiers.keys(), 250), ...every(discipline.keys(), 40), ...drafts.keys()];
  };
  const tokenOf = async (principal: string | null): Promise<Record<string, string>> =>
    principal === null ? {} : { authorization: `Bearer ${await world.tokenOf(principal)}` };

  it("saved queries and generated operations tell no principal what he or she may not read", async () => {
    const ids = someIds();
    const texts = ["H42", "36", "34/CT-UBND"];
    const generated = generateOperations(readApi(), { ids: [...ids, WARD, HEALTH], texts }, OPERATIONS, 34);
    const restricted = generateOperations(readApi(), { ids, texts }, OPERATIONS / 2, 35, RESTRICTED_ROOTS);
    const saved = readSavedQueries().map(({ query, variables }) => ({ query, variables: { ...variables } }));
    const operations = [...saved, ...[...generated, ...restricted, ...WHOLE].map((query) => ({ query, variables }))];
    const leaks: object[] = [];
    const seen = new Map<string | null, number>();
    let refused = 0;

    for (const principal of PRINCIPALS) {
      const headers = await tokenOf(principal);
      for (const operation of operations) {
        const { text } = await WAYS[0][1](world.url, operation, headers);
        if (/GRAPHQL_VALIDATION_FAILED|TOO_MANY/.test(text)) refused += 1;
        leaks.push(...leaksIn(records, principal, text));
        seen.set(principal, (seen.get(principal) ?? 0) + canariesIn(text).length);
      }
    }

    expect(leaks).toEqual([]);
    // A few come to more than the door takes.
    expect(refused).toBeLessThan((operations.length * PRINCIPALS.length) / 20);
    // The search finds tokens where they may be: a silence everywhere would prove nothing.
    expect(placed).toBeGreaterThan(1000);
    expect(seen.get("INSPECTOR#thanh-tra")).toBeGreaterThan(10);
    expect(seen.get(`HOME_AFFAIRS@${HOME_AFFAIRS}#noi-vu-tinh`)).toBeGreaterThan(100);
    expect(seen.get("PARTNER#sample-partner")).toBeGreaterThan(0);
    expect(seen.get("PARTNER#synthetic-tax")).toBe(0);
    expect(seen.get(null)).toBe(0);
    console.log(`${operations.length} operations × ${PRINCIPALS.length} principals over ${placed} tokens`);
  }, 1_200_000);

  it.each(WAYS)(
    "whole records and their changes tell no more by %s",
    async (_way, askBy) => {
      const follow = `subscription ($after: Cursor) { disciplineChanged(after: $after) { __typename
      ... on RecordChange { type subject { ... on DisciplineCase { ${CASE} } } } } }`;
      const leaks: object[] = [];
      let seen = 0;

      for (const principal of PRINCIPALS) {
        const headers = await tokenOf(principal);
        const texts: string[] = [];
        for (const query of WHOLE) texts.push((await askBy(world.url, { query, variables }, headers)).text);
        if (askBy !== WAYS[0][1]) {
          texts.push((await askBy(world.url, { query: follow, variables }, headers, "WrongfulDecisionAnnounced")).text);
        }
        leaks.push(...texts.flatMap((text) => leaksIn(records, principal, text)));
        seen += canariesIn(texts.join()).length;
      }

      expect(leaks).toEqual([]);
      expect(seen).toBeGreaterThan(100);
    },
    300_000,
  );

  it("each subgraph asked straight, with an envelope, tells no more", async () => {
    const leaks: object[] = [];
    let [asked, seen] = [0, 0];
    const ask = async (subgraph: string, principal: string | null, query: string, variables = {}) => {
      const text = await askSubgraph(world, subgraph, actorOf(principal), query, variables);
      leaks.push(...leaksIn(records, principal, text));
      seen += canariesIn(text).length;
      asked += 1;
    };
    const known = [...records.dossiers.keys(), ...records.drafts.keys(), ...records.discipline.keys()];

    for (const principal of PRINCIPALS) {
      for (const { subgraph, type, fields } of ENTITIES) {
        const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { id ${fields} } } }`;
        const ids = known.filter((id) => typeOfId(id) === type).slice(0, 200);
        await ask(subgraph, principal, query, { r: ids.map((id) => ({ __typename: type, id })) });
        await ask(subgraph, principal, query, { r: ids.map((nodeKey) => ({ __typename: type, nodeKey })) });
      }
      for (const [name, { schema }] of world.subgraphs) {
        const pools = { ids: someIds(), texts: ["H42"] };
        const generated = generateOperations(printSchema(schema), pools, OPERATIONS / 4, 36);
        for (const query of generated) await ask(name, principal, query);
      }
    }

    expect(leaks).toEqual([]);
    expect(seen).toBeGreaterThan(1000);
    console.log(`${asked} questions straight at subgraphs, ${seen} tokens seen by those who may`);
  }, 600_000);

  it("nothing of it stands in any log, nor in what operators are told of its health", async () => {
    for (const path of ["/health", "/ready"]) heard += await (await fetch(`${world.url}${path}`)).text();

    expect(heard.length).toBeGreaterThan(1000);
    expect(canariesIn(heard)).toEqual([]);
  });

  it("no column of words is left out of the search", () => {
    expect(columnsWithoutCanaries(world.subgraphs)).toEqual([]);
  });
});
