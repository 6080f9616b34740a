import { describeSavedQueries, type Edges, nodes } from "@lienthong/tests/support/saved-queries.js";
import { expect, it } from "vitest";

describeSavedQueries("on the evaluation of bodies", (run) => {
  it("show how a body was scored, each criterion with the records that prove it", async () => {
    type Proof = { link: { record: { __typename: string; citation?: string; number?: string } | null } };
    type Line = {
      selfScore: number | null;
      appraisedScore: number | null;
      surveyScore: number | null;
      evidence: Proof[];
    };
    type Year = { origin: string; selfScore: number; appraisedScore: number; surveyScore: number; criteria: Line[] };
    type Published = { index: string; year: number; publishedPercent: number | null; publishedRank: number | null };
    const { organisations, published } = await run<{
      organisations: Edges<{ name: string; indexYear: Year }>;
      published: Edges<{ indexYears: Edges<Published> }>;
    }>("index-year");

    const [body] = nodes(organisations);
    const { origin, criteria, ...totals } = body!.indexYear;
    expect([body!.name, origin, criteria.length]).toEqual(["Sở Tài chính", "SYNTHETIC", 17]);
    expect(totals.appraisedScore).toBeLessThanOrEqual(totals.selfScore);
    expect(criteria.filter(({ surveyScore }) => surveyScore !== null)).toHaveLength(2);
    const proofs = criteria.flatMap(({ evidence }) => evidence.map(({ link }) => link.record!));
    expect(new Set(proofs.map((record) => record.__typename))).toEqual(
      new Set(["Directive", "LegalDocument", "Organisation"]),
    );
    expect(proofs.map(({ number }) => number)).toContain("2084/QĐ-UBND");
    const [province] = nodes(published);
    expect(nodes(province!.indexYears).map((year) => [year.index, year.year, year.publishedPercent])).toEqual(
      expect.arrayContaining([
        ["PAR_INDEX", 2021, 86.4],
        ["PAR_INDEX", 2023, 87.32],
        ["PROVINCIAL_INDEX", 2020, 89.45],
      ]),
    );
  });

  it("rank the bodies under a committee by what the whole graph knows of them", async () => {
    type Entry = { place: number; organisation: { name: string }; evaluation: { possibleClass: string | null } };
    const { organisationRanking } = await run<{
      organisationRanking: {
        under: { name: string };
        topShare: { good: number; places: number };
        entries: Edges<Entry>;
      };
    }>("ranking");

    const entries = nodes(organisationRanking.entries);
    expect(organisationRanking.under.name).toBe("Ủy ban nhân dân tỉnh Ninh Bình");
    expect(entries.map(({ organisation }) => organisation.name)).toContain("Sở Tài chính");
    expect(entries.map(({ place }) => place)).toEqual(entries.map(({ place }) => place).toSorted((a, b) => a - b));
    expect(organisationRanking.topShare.places).toBeLessThanOrEqual(organisationRanking.topShare.good);
  });

  it("find the bodies that lost posts while their overdue dossiers grew, and no others", async () => {
    type Then = { civilServantsAssigned: number; overdueDossiers: number };
    type Entry = { organisation: { before: Then; after: Then & { civilServantsAssignedChange: number } } };
    const { organisationRanking } = await run<{ organisationRanking: { entries: Edges<Entry> } }>("posts-and-overdue");

    for (const { organisation } of nodes(organisationRanking.entries)) {
      const { before, after } = organisation;
      expect(after.civilServantsAssigned - before.civilServantsAssigned).toBe(after.civilServantsAssignedChange);
      expect(after.civilServantsAssignedChange).toBeLessThan(0);
      expect(after.overdueDossiers).toBeGreaterThan(before.overdueDossiers);
    }
  });

  it("tell of each document touching business whether it was made by the rules", async () => {
    type Made = { title: string; appraisals: object[]; minimumDaysKept: object; issuerCompetent: { verdict: string } };
    const { documentDrafts } = await run<{ documentDrafts: Edges<Made> }>("business-documents");

    const made = nodes(documentDrafts);
    expect(made.length).toBeGreaterThan(0);
    expect(made.map(({ issuerCompetent }) => issuerCompetent.verdict)).toContain("COMPETENT");
    expect(made.some(({ appraisals }) => appraisals.length > 0)).toBe(true);
  });

  it("tell whether a body may be rated excellent, with the fact and the owner of every condition", async () => {
    type Condition = { code: string; outcome: string; owner: string | null; value: number | null };
    type Rating = { class: string | null; conditions: Condition[]; head: { conditions: Condition[] } };
    const { organisation } = await run<{
      organisation: { period: { ranking: { entry: { evaluation: Rating & { points: number | null } } } } };
    }>("may-be-excellent");

    const { conditions, head } = organisation.period.ranking.entry.evaluation;
    const codes = conditions.map(({ code }) => code);
    expect(codes).toEqual([
      ...["SIX_MONTHS", "NO_DUTY_DISCIPLINE", "MOST_TASKS_DONE", "FEW_TASKS_LATE", "POINTS_FOR_COMPLETED"],
      ...["POINTS_FOR_GOOD", "POINTS_FOR_EXCELLENT", "ALL_TASKS_DONE", "BEYOND_TARGET", "NO_UNIT_FAILING"],
      "WITHIN_TOP_SHARE",
    ]);
    expect(conditions[0]).toMatchObject({ outcome: "MET", owner: "organisation", value: 12 });
    const ofDiscipline = (of: Condition[]) => of.find(({ code }) => code === "NO_DUTY_DISCIPLINE");
    expect(ofDiscipline(conditions)).toMatchObject({ owner: "discipline", value: null });
    expect(ofDiscipline(head.conditions)).toMatchObject({ outcome: "HIDDEN" });
  });
});
