import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { expect, it } from "vitest";
import {
  citizen,
  clerk,
  command,
  done,
  dossier,
  eachEngineWithDossiers,
  eventsOf,
  homeAffairs,
  oldClerk,
  receipt,
  refused,
  WARD,
} from "../../test/dossier-world.js";
import { countStatements } from "../../test/procedure-world.js";
import { recountStatistics } from "../statistics/recount/recount-statistics.js";
import { INDICATORS } from "./satisfaction.rules.js";

const scoresOf = (...scores: number[]) => scores.map((score, at) => ({ indicator: INDICATORS[at]!.indicator, score }));
const ALL = scoresOf(2, 2, 2, 1, 1, 2, 2, 1, 1);
const RATING = "satisfactionRating { way ratedOn scores { indicator score } }";

eachEngineWithDossiers(({ subgraph, setTime }) => {
  const finished = async (day = "2026-11-02") => {
    setTime(day);
    const dossierId = await done(subgraph(), "receiveDossier", receipt);
    setTime("2026-11-06");
    await done(subgraph(), "finishDossier", { dossierId });
    setTime("2026-11-23");
    return dossierId;
  };
  const rate = (dossierId: string, scores: object[] = ALL, actor = clerk) =>
    done(subgraph(), "rateDossier", { dossierId, scores }, actor);
  const satisfaction = async (fields: string) => {
    const { data } = await ask(
      subgraph(),
      `{ _entities(representations: [{ __typename: "Organisation", id: "${WARD}" }]) { ... on Organisation {
           dossierStatistics(period: "2026") { satisfaction { ${fields} } } } } }`,
    );
    const [body] = data!._entities as { dossierStatistics: { satisfaction: unknown } }[];
    return body!.dossierStatistics.satisfaction;
  };

  it("the body writes a paper form down, which those see who see the dossier whole", async () => {
    const dossierId = await finished();
    await done(subgraph(), "rateDossier", { dossierId, scores: scoresOf(2, 1, 0), on: "2026-11-07" });

    expect(await dossier(subgraph(), dossierId, `id ${RATING}`)).toEqual({
      id: dossierId,
      satisfactionRating: {
        ...{ way: "PAPER_FORM", ratedOn: "2026-11-07" },
        scores: [
          { indicator: "TOTAL_TIME", score: 2 },
          { indicator: "TIME_OF_EACH_BODY", score: 1 },
          { indicator: "CONTACTS_TO_COMPLETE", score: 0 },
        ],
      },
    });
    const { code } = await dossier<{ code: string }>(subgraph(), dossierId, "code");
    const { data } = await ask(subgraph(), `{ dossierByCode(code: "${code}") { state ${RATING} } }`);
    expect(data).toEqual({ dossierByCode: { state: "FINISHED", satisfactionRating: null } });
  });

  it("who registered a dossier rates it alone", async () => {
    setTime("2026-11-02");
    const online = { ...receipt, submissionMethod: "ONLINE" };
    const dossierId = await done(subgraph(), "registerDossier", online, citizen);
    await done(subgraph(), "receiveRegisteredDossier", { dossierId });
    await done(subgraph(), "returnResult", { dossierId });
    await rate(dossierId, ALL, citizen);

    const found = await dossier<{ satisfactionRating: { id: string; way: string } }>(
      subgraph(),
      dossierId,
      "satisfactionRating { id way }",
    );
    expect(found.satisfactionRating.way).toBe("APPLICANT");
    expect(await eventsOf(subgraph(), found.satisfactionRating.id)).toEqual(["DossierRated"]);
    const node = `{ _entities(representations: [
      { __typename: "SatisfactionRating", id: "${found.satisfactionRating.id}" }]) { ... on SatisfactionRating { way } } }`;
    const seen = await Promise.all([citizen, oldClerk].map((actor) => ask(subgraph(), node, {}, actor)));
    expect(seen.map(({ data }) => data)).toEqual([{ _entities: [{ way: "APPLICANT" }] }, { _entities: [null] }]);
  });

  it("a dossier is rated once, and the second time changes nothing", async () => {
    const dossierId = await finished();
    await rate(dossierId);

    const again = { dossierId, scores: scoresOf(0, 0, 0) };
    expect(await refused(subgraph(), "rateDossier", again)).toMatchObject({ code: "ALREADY_DONE", leftNoTrace: true });
  });

  it("of two who rate at once one is told so", async () => {
    const dossierId = await finished();

    const both = await Promise.all(
      [1, 2].map(() => command(subgraph(), "rateDossier", { dossierId, scores: ALL }, clerk)),
    );

    const codes = both.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
    expect(codes).toHaveLength(1);
    expect(["CONFLICT", "ALREADY_DONE"]).toContain(codes[0]);
  });

  it("a dossier without a result is not rated", async () => {
    setTime("2026-11-23");
    const dossierId = await done(subgraph(), "receiveDossier", receipt);

    const input = { dossierId, scores: ALL };
    expect(await refused(subgraph(), "rateDossier", input)).toMatchObject({ code: "WRONG_STEP", leftNoTrace: true });
  });

  it.each([
    ["no answer", { scores: [] }, clerk, "MISSING_VALUE"],
    ["three points", { scores: scoresOf(3) }, clerk, "INVALID_VALUE"],
    ["a day before the result", { scores: ALL, on: "2026-11-05" }, clerk, "BEFORE_START"],
    ["a day that lies ahead", { scores: ALL, on: "2026-11-24" }, clerk, "INVALID_VALUE"],
    ["somebody who sees the dossier and has no part in it", { scores: ALL }, homeAffairs, "NOT_ALLOWED"],
    ["somebody who may not see the dossier", { scores: ALL }, oldClerk, "NOT_FOUND"],
  ])("a rating with %s is refused", async (_what, input, actor, code) => {
    const dossierId = await finished();

    const outcome = await refused(subgraph(), "rateDossier", { dossierId, ...input }, actor);
    expect(outcome).toMatchObject({ code, subject: null, leftNoTrace: true });
  });

  it("what few say is not told, and what many say is a class of the body", async () => {
    const before = (await satisfaction("ratings")) as { ratings: number };
    expect(before).toEqual({ ratings: 4 });
    expect(await satisfaction("points satisfactionClass personPoints averages { answers average }")).toMatchObject({
      ...{ points: null, satisfactionClass: null, personPoints: null },
      averages: [4, 4, 4, 3, 3, 3, 3, 3, 3].map((answers) => ({ answers, average: null })),
    });

    await rate(await finished(), scoresOf(1, 1, 1, 1, 1, 1, 1, 1, 1));

    expect(await satisfaction("ratings points satisfactionClass personPoints personClass")).toEqual({
      // 1.8 + 1.6 + 1.4 + 1 + 1 + 1.75 + 1.75 + 1 + 1, of five ratings, one of which answers three indicators.
      ...{ ratings: 5, points: 12.3, satisfactionClass: "GOOD", personPoints: 7.6, personClass: "FULFILLED" },
    });
  });

  it("a body's period holds its points and class, in two statements for many", async () => {
    const { data, statements } = await countStatements(
      subgraph(),
      `{ _entities(representations: [${["2026", "2025", "2027"].map(
        (period) => `{ __typename: "OrganisationPeriod", organisationId: "${WARD}", period: "${period}" }`,
      )}]) { ... on OrganisationPeriod { receivedDossiers satisfactionPoints satisfactionClass } } }`,
    );

    expect(data._entities).toEqual([
      { receivedDossiers: 12, satisfactionPoints: 12.3, satisfactionClass: "GOOD" },
      { receivedDossiers: null, satisfactionPoints: null, satisfactionClass: null },
      { receivedDossiers: null, satisfactionPoints: null, satisfactionClass: null },
    ]);
    expect(statements).toBe(2);
  });

  it("the counters equal a recount", async () => {
    const reports = await recountStatistics.check(subgraph().contextOf(OPERATOR));

    expect(reports.map(({ name, differing }) => [name, differing])).toEqual([
      ["dossier_counter", 0],
      ["satisfaction_counter", 0],
    ]);
  });
});
