import { stableId } from "@lienthong/kernel/domain/id.js";
import { askSubgraph } from "@lienthong/tests/support/ask-subgraph.js";
import { actorOf } from "@lienthong/tests/support/canary-readers.js";
import { countingStatements } from "@lienthong/tests/support/count-statements.js";
import { recordHappenings } from "@lienthong/tests/support/record-happenings.js";
import { openWorld, type World } from "@lienthong/tests/support/world.js";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";

const body = (key: string) => stableId("Organisation", key);
const PRINCIPALS = [
  null,
  "CITIZEN#lan",
  "ANALYST#so-lieu",
  `CLERK@${body("nam-dinh.so-y-te")}#mai`,
  `CLERK@${body("ninh-binh.phuong-nam-dinh.ubnd.2025")}#hoa`,
  `CLERK#minh=${stableId("Official", "0042")}`,
  `HEAD@${body("ninh-binh.so-y-te.2025")}#giam-doc`,
  `PERSONNEL_OFFICE@${body("ninh-binh.so-noi-vu.2025")}#tccb`,
  `CHAIRMAN@${body("ninh-binh.ubnd.2025")}#chu-tich`,
  `HOME_AFFAIRS@${body("ninh-binh.so-noi-vu.2025")}#noi-vu`,
  "HOME_AFFAIRS#cua-ai",
  "JUSTICE#tu-phap",
  "INSPECTOR#thanh-tra",
  "PARTNER#synthetic-tax",
];
const RECORDS = [
  { subgraph: "discipline", type: "DisciplineCase", field: "disciplineCase", from: "discipline_case" },
  { subgraph: "discipline", type: "DisciplineDecision", field: "disciplineDecision", from: "discipline_decision" },
  { subgraph: "discipline", type: "StaffComplaint", field: "staffComplaint", from: "staff_complaint" },
  { subgraph: "discipline", type: "DutyInspection", field: "dutyInspection", from: "duty_inspection" },
  { subgraph: "services", type: "Dossier", field: "dossier", from: "dossier" },
  { subgraph: "legal", type: "DocumentDraft", field: "documentDraft", from: `document_draft where "publicOn" is null` },
] as const;
type RecordType = (typeof RECORDS)[number];

let world: World;
let records: { id: string; of: RecordType }[];
let cases: { id: string; officialId: string; decidingBodyId: string }[];
let drafts: { id: string; title: string; draftingBodyId: string }[];
beforeAll(async () => {
  world = await openWorld();
  records = (await Promise.all(RECORDS.map(idsOf))).flat();
  cases = await rows("discipline", 'select "id", "officialId", "decidingBodyId" from discipline_case order by "id"');
  drafts = await rows(
    "legal",
    `select "id", "title", "draftingBodyId" from document_draft where "publicOn" is null order by "id"`,
  );
}, 120_000);
afterAll(() => world.close());

const rows = <Row>(subgraph: string, sql: string) => world.subgraphs.get(subgraph)!.database.fork().execute<Row[]>(sql);

/** Where statements are counted: not where the door reads its partners from, each second and whoever asks. */
const counted = () => [...world.subgraphs.values()].filter(({ name }) => name !== "exchange");

/** At most a hundred of a kind, so that none is drawn more often than the others together. */
async function idsOf(of: RecordType) {
  const found = await rows<{ id: string }>(of.subgraph, `select "id" from ${of.from} order by "id" limit 100`);
  return found.map(({ id }) => ({ id, of }));
}

const text = (value: unknown) => JSON.stringify(value);
const drawn = <T>(list: readonly T[]) => fc.constantFrom(...list);

/** What the door answers, without the id of the request. */
async function askDoor(principal: string | null, query: string, variables: object) {
  const { status, data, errors } = await world.ask(query, { ...variables }, principal ?? undefined);
  return { status, data, errors: errors.map(({ message, path, extensions: { code } }) => [message, path, code]) };
}

/** Every way to a record by its id, with the statements run for it: at the door and, with an envelope, straight. */
async function byId(principal: string | null, { subgraph, type, field }: RecordType, id: string): Promise<string[]> {
  const fields = `__typename ... on ${type} { id }`;
  const entities = `query ($r: [_Any!]!) { it: _entities(representations: $r) { ${fields} } }`;
  const straight = (key: object) => () =>
    askSubgraph(world, subgraph, actorOf(principal), entities, { r: [{ __typename: type, ...key }] });
  const ways: (() => Promise<unknown>)[] = [
    () => askDoor(principal, `query ($id: ID!) { it: ${field}(id: $id) { ${fields} } }`, { id }),
    () => askDoor(principal, `query ($id: ID!) { it: node(id: $id) { ${fields} } }`, { id }),
    () => askDoor(principal, `query ($id: ID!) { it: nodes(ids: [$id]) { ${fields} } }`, { id }),
    straight({ id }),
    straight({ nodeKey: id }),
  ];
  const answers: string[] = [];
  for (const way of ways) answers.push(text(await countingStatements(counted(), way)));
  return answers;
}

it("a record that one may not see answers by every way, and for as many statements, as an id never given", async () => {
  const [seen, unseen] = [new Set<string>(), new Set<string>()];
  const property = fc.asyncProperty(drawn(PRINCIPALS), drawn(RECORDS), fc.nat(), async (principal, of, n) => {
    const some = records.filter((each) => each.of === of);
    const { id } = some[n % some.length]!;
    // The first question asks for the bodies of the principal, which are known for some seconds then.
    await byId(principal, of, id);

    const [own = "", ...others] = await byId(principal, of, id);
    const isSeen = own.includes(id);
    for (const answer of others) expect(answer.includes(id)).toBe(isSeen);
    if (!isSeen) expect([own, ...others]).toEqual(await byId(principal, of, stableId(of.type, `never given ${n}`)));
    (isSeen ? seen : unseen).add(of.type);
  });

  await fc.assert(property, { numRuns: 150, seed: 34 });
  expect([seen.size, unseen.size]).toEqual([RECORDS.length, RECORDS.length]);
}, 240_000);

it("relations, connections, filters and the feed hold a case for those alone who see it by its id", async () => {
  const discipline = world.subgraphs.get("discipline")!;
  await discipline.feed.catchUp();
  const { data } = await world.ask("{ disciplineSnapshotCursor }");
  const happened = cases.slice(0, 100).map(({ id }) => ({
    ...{ type: "DisciplineReviewHeld", subjectId: id, classification: "RESTRICTED" as const },
  }));
  await recordHappenings(discipline, ...happened);
  const query = `query ($id: ID!, $body: ID!, $after: Cursor) {
    own: disciplineCase(id: $id) { id }
    all: disciplineCases(first: 100) { edges { node { id } } }
    filtered: disciplineCases(first: 100, decidingBody: $body) { edges { node { id } } }
    told: disciplineChanges(first: 100, after: $after) { events { subjectId } }
  }`;
  const relation = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Official {
    disciplineCases(first: 100) { edges { node { id } } } } } }`;

  const signedIn = PRINCIPALS.filter((each) => each !== null);
  const property = fc.asyncProperty(drawn(signedIn), drawn(cases), async (principal, { id, ...of }) => {
    const variables = { id, body: of.decidingBodyId, after: data!.disciplineSnapshotCursor };
    const answer = await askDoor(principal, query, variables);
    expect(answer.errors).toEqual([]);
    const { own, ...ways } = answer.data!;
    const r = [{ __typename: "Official", id: of.officialId }];
    const related = await askSubgraph(world, "discipline", actorOf(principal), relation, { r });
    const held = [...Object.values(ways).map(text), related].map((way) => way.includes(id));
    expect(held).toEqual(held.map(() => own !== null));
  });

  await fc.assert(property, { numRuns: 60, seed: 34 });
}, 120_000);

it("a search by the words of a draft that one may not see finds what a search by any other words finds", async () => {
  const query = `query ($query: String!, $body: ID!) {
    found: documentDrafts(query: $query, draftingBody: $body, first: 100) { edges { node { id } } pageInfo { hasNextPage } }
    all: documentDrafts(query: $query, first: 100) { edges { node { id } } } }`;

  const property = fc.asyncProperty(drawn(PRINCIPALS), drawn(drafts), async (principal, draft) => {
    const search = (words: string) =>
      countingStatements(counted(), () => askDoor(principal, query, { query: words, body: draft.draftingBodyId }));
    const own = await askDoor(principal, "query ($id: ID!) { documentDraft(id: $id) { id } }", { id: draft.id });
    const found = await search(draft.title);
    expect(text(found).includes(draft.id)).toBe(own.data?.documentDraft !== null);
    const others = drafts.filter(({ title }) => title === draft.title).length;
    if (own.data?.documentDraft === null && others === 1)
      expect(found).toEqual(await search("những từ không có ở đâu"));
  });

  await fc.assert(property, { numRuns: 40, seed: 34 });
}, 120_000);

it("counts are of what one sees, or of so many that nobody is meant", async () => {
  const query = "{ outcomes: staffComplaintOutcomes { complaints founded ledToCase ledToDecision } }";
  const listed =
    "query ($after: String) { staffComplaints(first: 100, after: $after) { edges { node { id } } pageInfo { endCursor hasNextPage } } }";

  for (const principal of PRINCIPALS) {
    let [seen, after, more] = [0, null as string | null, principal !== null];
    while (more) {
      const { data } = await askDoor(principal, listed, { after });
      const { edges, pageInfo } = data!.staffComplaints as {
        edges: unknown[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
      seen += edges.length;
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    const { data } = await askDoor(principal, query, {});
    const { complaints } = (data!.outcomes ?? { complaints: 0 }) as { complaints: number };
    expect([principal, complaints]).toEqual([principal, seen]);
  }
}, 120_000);
