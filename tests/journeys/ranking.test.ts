import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { openWorld, type World } from "@lienthong/tests/support/world.js";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { addBody, bodyId } from "../../subgraphs/organisation/test/bodies.js";

const COMMITTEE = bodyId("test.ubnd");
const BODIES = 250;

const RANKING = `query ($under: ID!, $period: ReportingPeriod!, $after: String) {
  organisationRanking(under: $under, period: $period) {
    under { shortName } topShare { good places }
    entries(by: POINTS, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges { node {
        place organisation { name period(period: $period) { disciplineCounts { dutyDecisions } } } overdueDossiers satisfactionPoints
        evaluation { points class possibleClass conditions { code outcome } head { class conditions { code outcome } } } } } } } }`;

interface Ranking {
  topShare: { good: number; places: number };
  entries: {
    pageInfo: { hasNextPage: boolean; endCursor: string };
    edges: { node: { place: number; organisation: { name: string }; evaluation: Rating | null } }[];
  };
}
interface Rating {
  class: string | null;
  possibleClass: string | null;
  conditions: { code: string; outcome: string }[];
  head: Rating;
}

describe("a ranking of 250 bodies", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    const context = world.subgraphs.get("organisation")!.contextOf(OPERATOR);
    addBody(context, "test.ubnd", { kind: "COMMITTEE" });
    for (let n = 0; n < BODIES; n++) addBody(context, `test.so-${n}`, { name: `Sở ${n}`, parent: "test.ubnd" });
    addBody(context, "test.chairman", { kind: "CHAIRMAN", parent: "test.ubnd" });
    addBody(context, "test.new", { parent: "test.ubnd", from: "2026-08-01" });
    await context.em.flush();
  });
  afterAll(() => world.close());

  const rank = async (variables: object, actor?: string) => {
    const { data, errors } = await world.ask(RANKING, { under: COMMITTEE, period: "2026", ...variables }, actor);
    expect(errors).toEqual([]);
    return data!.organisationRanking as Ranking;
  };

  it("is one page with a handful of calls, however many bodies there are", async () => {
    const spies = [...world.subgraphs.values()].map((subgraph) => vi.spyOn(subgraph, "contextFor"));

    const ranking = await rank({});

    const calls = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
    for (const spy of spies) spy.mockRestore();
    expect(ranking.entries.edges).toHaveLength(100);
    expect(calls).toBeLessThanOrEqual(12);
  });

  it("gives every body once, page after page, and leaves out the Chairman", async () => {
    const names: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { entries }: Ranking = await rank({ after });
      names.push(...entries.edges.map(({ node }) => node.organisation.name));
      ({ endCursor: after, hasNextPage: more } = entries.pageInfo);
    }

    expect(names).toHaveLength(BODIES + 1);
    expect(new Set(names).size).toBe(BODIES + 1);
  });

  it("does not rate a body of less than six months", async () => {
    const { data } = await world.ask(
      `query ($id: ID!, $under: ID!) { organisationRanking(under: $under, period: "2026") { entry(of: $id) {
         organisation { name } evaluation { isRated class possibleClass } } } }`,
      { id: bodyId("test.new"), under: COMMITTEE },
    );

    expect((data!.organisationRanking as { entry: object }).entry).toEqual({
      organisation: { name: "test.new" },
      evaluation: { isRated: false, class: null, possibleClass: null },
    });
  });

  it("is also reached from a body's own period, and is nothing where nobody stands above", async () => {
    const { data, errors } = await world.ask(
      `query ($id: ID!, $top: ID!) {
         organisation(id: $id) { period(period: "2026-Q1") { evaluation { class } ranking { entry(of: $id) { organisation { name } } } } }
         top: organisation(id: $top) { period(period: "2026") { ranking { topShare { good } } } }
         none: organisationRanking(under: "Organisation_none", period: "2026") { topShare { good } } }`,
      { id: bodyId("test.so-7"), top: COMMITTEE },
    );

    expect(errors).toEqual([]);
    expect(data).toEqual({
      organisation: { period: { evaluation: null, ranking: { entry: { organisation: { name: "Sở 7" } } } } },
      top: { period: { ranking: null } },
      none: null,
    });
  });
});
