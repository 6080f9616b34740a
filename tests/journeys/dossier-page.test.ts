import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import type { Subgraph } from "@lienthong/kernel/service/subgraph.js";
import { ENGINES } from "@lienthong/tests/support/each-engine.js";
import { openWorld, type World } from "@lienthong/tests/support/world.js";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

/** The page that the benchmark asks for. */
const PAGE = `query DossierPage($codes: [String!]!) {
  dossiersByCodes(codes: $codes) {
    code state receivedOn promisedOn
    organisation { name kind }
    procedure { code name legalBasis { text document { title } } }
  }
}`;

interface Row {
  code: string;
  organisation: { name: string };
  procedure: { name: string; legalBasis: { document: { title: string | null } | null }[] };
}

describe.each(ENGINES)("a page of dossiers on %s", (engine) => {
  let world: World;
  let codes: string[];
  beforeAll(async () => {
    world = await openWorld({ engine });
    const { em } = world.subgraphs.get("services")!.contextOf(OPERATOR);
    const rows: { code: string }[] = await em.execute('select "code" from "dossier" order by "code" limit 60');
    codes = rows.map(({ code }) => code);
  });
  afterAll(() => world.close());

  test.each([1, 20, 60])("of %i rows takes at most four calls of subgraphs and six statements", async (size) => {
    const counts = [...world.subgraphs.values()].map(watch);
    const { data, errors } = await world.ask(PAGE, { codes: codes.slice(0, size) });
    const [calls, statements] = [0, 1].map((at) => counts.reduce((sum, count) => sum + count()[at]!, 0));

    expect(errors).toEqual([]);
    const rows = (data as { dossiersByCodes: Row[] }).dossiersByCodes;
    expect(rows.map(({ code }) => code)).toEqual(codes.slice(0, size));
    expect(rows.every(({ organisation, procedure }) => organisation.name !== "" && procedure.name !== "")).toBe(true);
    expect(calls).toBeLessThanOrEqual(4);
    expect(statements).toBeLessThanOrEqual(6);
  });

  test("leaves out a code that nobody knows, and has at most 100 rows", async () => {
    const some = await world.ask(PAGE, { codes: [codes[0], "000.00.01.H40-210101-9999"] });
    const many = await world.ask(PAGE, { codes: Array<string>(101).fill(codes[0]!) });

    expect((some.data as { dossiersByCodes: Row[] }).dossiersByCodes.map(({ code }) => code)).toEqual([codes[0]]);
    expect(many.errors.map(({ extensions }) => extensions.code)).toEqual(["TOO_MANY_CODES"]);
  });
});

/** Counts the calls of a subgraph and its SQL statements from now on; the count ends the watch. */
function watch(subgraph: Subgraph): () => [calls: number, statements: number] {
  const called = vi.spyOn(subgraph, "contextFor");
  const asked = vi.spyOn(subgraph.contextOf(OPERATOR).em.getKysely().getExecutor(), "executeQuery");
  return () => {
    const counts: [number, number] = [called.mock.calls.length, asked.mock.calls.length];
    called.mockRestore();
    asked.mockRestore();
    return counts;
  };
}
