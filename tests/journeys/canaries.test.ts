import { readSavedQueries } from "@lienthong/deploy/saved-queries.js";
import { readApi } from "@lienthong/deploy/schema-files.js";
import { type Actor, hasRole } from "@lienthong/kernel/domain/actor.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import { ENVELOPE_HEADER, sealEnvelope } from "@lienthong/kernel/service/envelope/envelope.js";
import { actorOfClaims } from "@lienthong/kernel/service/identity/actor-of-claims.js";
import { type Canary, canariesIn, placeCanaries } from "@lienthong/tests/support/canaries.js";
import { claimsOfActor } from "@lienthong/tests/support/claims-of-actor.js";
import { TEST_ENVELOPE_KEYS } from "@lienthong/tests/support/each-engine.js";
import { generateOperations } from "@lienthong/tests/support/generate-operations.js";
import { openWorld, type World } from "@lienthong/tests/support/world.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const body = (key: string) => stableId("Organisation", key);
const WARD = body("phuong-nam-dinh.ubnd.2025");
const HOME_AFFAIRS = body("ninh-binh.so-noi-vu.2025");
const HEALTH = body("ninh-binh.so-y-te.2025");

/** Bodies whose records of discipline the personnel office of home affairs deals with: its own and those it took over. */
const OF_HOME_AFFAIRS = ["ninh-binh.so-noi-vu.2025", "nam-dinh.so-noi-vu.2025", "nam-dinh.so-noi-vu"].map(body);
const OF_HEALTH = ["ninh-binh.so-y-te.2025", "nam-dinh.so-y-te"].map(body);

/** Null stands for who shows no token. */
const PRINCIPALS: readonly (string | null)[] = [
  null,
  "CITIZEN#lan",
  "ANALYST#so-lieu",
  `CLERK@${WARD}#mai`,
  `HEAD@${WARD}#minh`,
  `CLERK@${body("ninh-binh.so-tai-chinh.2025")}#hoa`,
  `PERSONNEL_OFFICE@${body("ninh-binh.so-noi-vu.2025")}#tccb`,
  "JUSTICE#tu-phap",
  "CHAIRMAN#chu-tich",
  "HOME_AFFAIRS#noi-vu",
  `HOME_AFFAIRS@${HOME_AFFAIRS}#noi-vu-tinh`,
  `HEAD@${HEALTH}#giam-doc-y-te`,
  "INSPECTOR#thanh-tra",
  "PARTNER#thue",
];
const OPERATIONS = Number(process.env.CANARY_OPERATIONS ?? 40);

describe.each(["process", "http"] as const)("in a world where every sensitive value is a token, over %s", (over) => {
  let world: World;
  let heard = "";
  let placed = 0;
  const bodiesOf = new Map<string, readonly string[]>();
  const draftingBodyOf = new Map<string, string>();
  const dealingWith = new Map<string, readonly string[]>();
  let ids: string[] = [];
  let codes: string[] = [];

  beforeAll(async () => {
    world = await openWorld({ over, hear: (line) => (heard += `${line}\n`) });
    placed = await placeCanaries(world.subgraphs);
    const services = world.subgraphs.get("services")!.database.fork();
    const dossiers = await services.execute<{ id: string; code: string; bodyId: string; responsibleBodyId: string }[]>(
      'select "id", "code", "bodyId", "responsibleBodyId" from dossier order by "id"',
    );
    for (const each of dossiers) bodiesOf.set(each.id, [each.bodyId, each.responsibleBodyId]);
    const legal = world.subgraphs.get("legal")!.database.fork();
    const drafts = await legal.execute<{ id: string; draftingBodyId: string }[]>(
      'select "id", "draftingBodyId" from document_draft where "publicOn" is null order by "id"',
    );
    for (const each of drafts) draftingBodyOf.set(each.id, each.draftingBodyId);
    const discipline = world.subgraphs.get("discipline")!.database.fork();
    const records = await discipline.execute<{ id: string; one: string; other: string }[]>(
      `select "id", "decidingBodyId" as one, "decidingBodyId" as other from discipline_case
       union all select "id", "handlingBodyId", "handlingBodyId" from staff_complaint
       union all select "id", "bodyId", "inspectingBodyId" from duty_inspection`,
    );
    for (const { id, one, other } of records) dealingWith.set(id, [one, other]);
    const some = dossiers.filter((_, n) => n % 250 === 0);
    const few = records.filter((_, n) => n % 40 === 0);
    ids = [
      ...some.map(({ id }) => id),
      ...few.map(({ id }) => id),
      ...drafts.map(({ id }) => id),
      WARD,
      body("nam-dinh.so-noi-vu"),
    ];
    codes = [...some.map(({ code }) => code), "H42", "36", "34/CT-UBND"];
  }, 300_000);
  afterAll(() => world.close());

  /** Written a second time, from the law and not from the code: who may read the record of a token. */
  const mayRead = (actor: Actor, { table, recordId }: Canary): boolean => {
    if (table === "document_draft") {
      const own = actor.organisationId !== null && actor.organisationId === draftingBodyOf.get(recordId);
      return own || hasRole(actor, "JUSTICE", "CHAIRMAN", "HOME_AFFAIRS");
    }
    const dealing = dealingWith.get(recordId);
    if (dealing !== undefined) {
      if (actor.organisationId === HOME_AFFAIRS && hasRole(actor, "HOME_AFFAIRS")) return true;
      const own = hasRole(actor, "PERSONNEL_OFFICE") ? OF_HOME_AFFAIRS : hasRole(actor, "HEAD") ? OF_HEALTH : [];
      const acts = [HOME_AFFAIRS, HEALTH].includes(actor.organisationId ?? "");
      return acts && dealing.some((each) => own.includes(each));
    }
    const theirs = bodiesOf.get(recordId)?.includes(actor.organisationId ?? "") ?? false;
    return hasRole(actor, "HOME_AFFAIRS", "INSPECTOR", "PARTNER") || (theirs && hasRole(actor, "CLERK", "HEAD"));
  };
  const actorOf = (principal: string | null) => actorOfClaims(principal === null ? null : claimsOfActor(principal));
  const leaksIn = (principal: string | null, text: string) =>
    canariesIn(text)
      .filter((canary) => !mayRead(actorOf(principal), canary))
      .map((canary) => ({ principal, ...canary }));

  it("saved queries and generated operations tell no principal what he or she may not read", async () => {
    const saved = readSavedQueries().map(({ query, variables }) => ({ query, variables: { ...variables } }));
    const generated = generateOperations(readApi(), { ids, texts: codes }, OPERATIONS, 34);
    const operations = [...saved, ...generated.map((query) => ({ query, variables: {} }))];
    const leaks: object[] = [];
    const seen = new Map<string, number>();
    let refused = 0;

    for (const principal of PRINCIPALS) {
      const token = principal === null ? undefined : await world.tokenOf(principal);
      const headers = { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) };
      for (const operation of operations) {
        const body = JSON.stringify(operation);
        const answer = await fetch(`${world.url}/graphql`, { method: "POST", headers, body });
        const text = `${JSON.stringify([...answer.headers])}${await answer.text()}`;
        if (text.includes("GRAPHQL_VALIDATION_FAILED") || text.includes("TOO_MANY")) refused += 1;
        leaks.push(...leaksIn(principal, text));
        seen.set(String(principal), (seen.get(String(principal)) ?? 0) + canariesIn(text).length);
      }
    }

    expect(leaks).toEqual([]);
    // A few come to more than the door takes.
    expect(refused).toBeLessThan((operations.length * PRINCIPALS.length) / 20);
    // The search finds tokens where they may be: a silence everywhere would prove nothing.
    expect(placed).toBeGreaterThan(1000);
    expect(seen.get("HOME_AFFAIRS#noi-vu")).toBeGreaterThan(0);
    expect(seen.get(`HOME_AFFAIRS@${HOME_AFFAIRS}#noi-vu-tinh`)).toBeGreaterThan(0);
    expect(seen.get("null")).toBe(0);
    console.log(`${operations.length} operations × ${PRINCIPALS.length} principals over ${placed} tokens`);
  }, 600_000);

  it("each subgraph asked for entities straight, with an envelope, tells no more", async () => {
    const [dossierIds, draftIds] = [[...bodiesOf.keys()].filter((_, n) => n % 50 === 0), [...draftingBodyOf.keys()]];
    const asked = [
      { subgraph: "services", type: "Dossier", ids: dossierIds, fields: "code acts { reason } applicant { name }" },
      { subgraph: "legal", type: "DocumentDraft", ids: draftIds, fields: "id title source" },
      {
        ...{ subgraph: "discipline", type: "DisciplineCase", ids: [...dealingWith.keys()] },
        fields: "id closingReason acts { description } decisions { number } complaint { summary answer }",
      },
    ];
    const leaks: object[] = [];
    for (const { subgraph, type, ids, fields } of asked) {
      for (const principal of PRINCIPALS) {
        for (const key of ["id", "nodeKey"]) {
          const text = await askSubgraph(subgraph, principal, {
            query: `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { ${fields} } } }`,
            variables: { r: ids.map((id) => ({ __typename: type, [key]: id })) },
          });
          leaks.push(...leaksIn(principal, text));
        }
      }
    }

    expect(leaks).toEqual([]);
  }, 300_000);

  it("nothing of it stands in any log", () => {
    expect(heard.length).toBeGreaterThan(1000);
    expect(canariesIn(heard)).toEqual([]);
  });

  /** Over HTTP where the subgraphs are served, else by their own schema. */
  async function askSubgraph(name: string, principal: string | null, body: object): Promise<string> {
    const url = world.subgraphUrls.get(name);
    if (!url) return "";
    const requestId = "r-1";
    const envelope = sealEnvelope(TEST_ENVELOPE_KEYS, actorOf(principal), { subgraph: name, requestId });
    const headers = { "content-type": "application/json", "x-request-id": requestId, [ENVELOPE_HEADER]: envelope };
    return (await fetch(url, { method: "POST", headers, body: JSON.stringify(body) })).text();
  }
});
