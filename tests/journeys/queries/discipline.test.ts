import { stableId } from "@lienthong/kernel/domain/id.js";
import { describeSavedQueries, type Edges, nodes, savedQuery } from "@lienthong/tests/support/saved-queries.js";
import { expect, it } from "vitest";

const HOME_AFFAIRS = `HOME_AFFAIRS@${stableId("Organisation", "ninh-binh.so-noi-vu.2025")}`;

interface Complaint {
  dossier: { code: string; state: string } | null;
  cases: { step: string; decisions: { form: string }[] }[];
}
interface Outcomes {
  complaints: number;
  founded: number;
  ledToCase: number;
  ledToDecision: number;
}
interface Access {
  readBy: string;
  authority: string;
  fields: string;
}
interface Overdue {
  decidingBody: { name: string };
  regime: string;
  regimeDocument: { number: string } | null;
  isComplex: boolean;
  handlingDueOn: string;
  handlingDaysUsed: number;
  clockStops: { reason: string; resumedOn: string | null }[];
}
describeSavedQueries("on discipline", (run, world) => {
  it("tell home affairs how many complaints on dossiers led to a case or a decision, and nobody else", async () => {
    type Answer = { staffComplaintOutcomes: Outcomes; staffComplaints: Edges<Complaint> };
    const { staffComplaintOutcomes: of, staffComplaints } = await run<Answer>(
      "complaints-on-dossiers",
      {},
      HOME_AFFAIRS,
    );

    expect(of.complaints).toBeGreaterThan(of.founded);
    expect(of.founded).toBeGreaterThan(of.ledToCase);
    expect(of.ledToCase).toBeGreaterThan(of.ledToDecision);
    expect(of.ledToDecision).toBeGreaterThan(0);
    expect(nodes(staffComplaints)).toHaveLength(20);

    for (const actor of ["HOME_AFFAIRS", "ANALYST#so-lieu"]) {
      const nothing = await run<Answer>("complaints-on-dossiers", {}, actor);
      expect(nothing.staffComplaintOutcomes).toEqual({ complaints: 0, founded: 0, ledToCase: 0, ledToDecision: 0 });
      expect(nothing.staffComplaints.edges).toEqual([]);
    }
  });

  it("list cases past 90 or 150 days by deciding authority, stops left out, each with its decree", async () => {
    type Answer = { overdueDisciplineCases: Edges<Overdue> };
    const { overdueDisciplineCases } = await run<Answer>("discipline-overdue", {}, HOME_AFFAIRS);

    const cases = nodes(overdueDisciplineCases);
    expect(cases.length).toBeGreaterThan(3);
    for (const { isComplex, handlingDaysUsed, handlingDueOn } of cases) {
      expect(handlingDaysUsed).toBeGreaterThan(isComplex ? 150 : 90);
      expect(handlingDueOn < "2026-11-23").toBe(true);
    }
    expect(new Set(cases.map(({ regime, regimeDocument }) => `${regime} ${regimeDocument?.number}`))).toEqual(
      new Set(["DECREE_172_2025 172/2025/NĐ-CP", "DECREE_234_2026 234/2026/NĐ-CP"]),
    );
    const stopped = cases.flatMap(({ clockStops }) => clockStops);
    expect(stopped.map(({ reason, resumedOn }) => [reason, resumedOn])).toEqual([
      ["CRIMINAL_PROCEEDINGS", "2026-07-01"],
    ]);
    expect((await run<Answer>("discipline-overdue", {}, "CITIZEN#lan")).overdueDisciplineCases.edges).toEqual([]);
  });

  it("tell the person and home affairs who read a case, under which authority, and nobody else", async () => {
    type Answer = { disciplineCase: { accessLog: Edges<Access> | null } | null };
    const { variables } = savedQuery("who-read-a-case");
    const person = `CLERK#minh=${stableId("Official", "0042")}`;
    const chairman = `CHAIRMAN@${stableId("Organisation", "ninh-binh.ubnd.2025")}#chu-tich`;
    const own = await world().ask(
      "query ($id: ID!) { disciplineCase(id: $id) { openedOn } }",
      { ...variables },
      person,
    );
    await world().ask("query ($id: ID!) { disciplineCase(id: $id) { acts { kind } } }", { ...variables }, chairman);

    const told = nodes((await run<Answer>("who-read-a-case", {}, `${HOME_AFFAIRS}#noi-vu`)).disciplineCase!.accessLog!);

    expect(own.data).toEqual({ disciplineCase: { openedOn: "2022-07-11" } });
    expect(told.slice(0, 2).map(({ readBy, authority, fields }) => [readBy, authority, fields])).toEqual([
      ["chu-tich", "DECIDING_AUTHORITY", "acts,acts.kind"],
      ["minh", "PERSON", "openedOn"],
    ]);
    const { disciplineCase } = await run<Answer>("who-read-a-case", {}, person);
    expect(nodes(disciplineCase!.accessLog!)[0]).toMatchObject({ readBy: "noi-vu", authority: "HOME_AFFAIRS" });
    expect((await run<Answer>("who-read-a-case", {}, chairman)).disciplineCase).toMatchObject({ accessLog: null });
    expect((await run<Answer>("who-read-a-case", {}, "ANALYST#so-lieu")).disciplineCase).toBe(null);
  });

  it("are not for whoever has not signed in", async () => {
    for (const id of ["complaints-on-dossiers", "discipline-overdue"]) {
      const { query, variables } = savedQuery(id);
      const { data, errors } = await world().ask(query, { ...variables });

      expect(Object.values(data ?? {}).flatMap((each) => (each as Partial<Edges<unknown>>)?.edges ?? [])).toEqual([]);
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(["UNAUTHENTICATED"]);
    }
  });

  it("the counts of a body are for everybody, and its true numbers for no client", async () => {
    const id = stableId("Organisation", "nam-dinh.so-y-te");
    const ask = (fields: string) =>
      world().ask(`{ organisation(id: "${id}") { period(period: "2023") { ${fields} } } }`);

    const { data } = await ask("disciplineCounts { decisions dutyDecisions }");
    expect(data).toEqual({ organisation: { period: { disciplineCounts: { decisions: 7, dutyDecisions: 7 } } } });
    for (const field of ["trueDutyDecisions", "trueHeadDutyDecisions"]) {
      expect(JSON.stringify((await ask(field)).errors)).toContain("Cannot query field");
    }
  });
});
