import { expect, it } from "vitest";
import {
  done,
  eachEngineInTime,
  eventsOf,
  HEALTH,
  head,
  newCase,
  OLD_HEALTH,
  personnel,
  read,
  recommendedCase,
} from "../../test/discipline-world.js";

const FIELDS = `step handlingDueOn isLate handlingDaysUsed placeBody { id } decidingBody { id } regime
  regimeDocument { citation } recommendation { form decisionDueOn } decisions { number form state lapsesOn regime
  mustBeCancelled announceDueOn } acts { position isRepetition limitationEndsOn(form: REPRIMAND) }`;

interface Case {
  [field: string]: unknown;
  decisions: { number: string; form: string; state: string; lapsesOn: string | null; announceDueOn: string | null }[];
}

eachEngineInTime((world) => {
  const { subgraph, setDay } = world;
  const caseOf = async (id: string, fields = FIELDS) =>
    (await read<{ case: Case }>(subgraph(), `{ case: disciplineCase(id: "${id}") { ${fields} } }`, head)).case;

  it("goes from the review to a decision of the new body for an act at the old one, and lapses by itself", async () => {
    const caseId = await recommendedCase(world);
    setDay("2026-02-25");
    const decisionId = await done(subgraph(), "issueDisciplineDecision", {
      ...{ caseId, number: "12/QĐ-SYT", form: "WARNING", effectiveOn: "2026-03-01" },
    });

    expect(await caseOf(caseId)).toEqual({
      ...{ step: "DECIDED", handlingDueOn: "2026-04-05", isLate: false, handlingDaysUsed: 51 },
      ...{ placeBody: { id: OLD_HEALTH }, decidingBody: { id: HEALTH }, regime: "DECREE_172_2025" },
      ...{
        regimeDocument: { citation: "172/2025/NĐ-CP" },
        recommendation: { form: "WARNING", decisionDueOn: "2026-02-27" },
      },
      decisions: [
        {
          ...{ number: "12/QĐ-SYT", form: "WARNING", state: "PENDING", lapsesOn: "2027-03-01" },
          ...{ regime: "DECREE_172_2025", mustBeCancelled: false, announceDueOn: null },
        },
      ],
      acts: [{ position: 1, isRepetition: false, limitationEndsOn: "2030-03-01" }],
    });
    const states = `decisions { at: state(on: "2026-03-01") year: state(on: "2027-02-28") after: state(on: "2027-03-01") }`;
    expect((await caseOf(caseId, states)).decisions).toEqual([{ at: "IN_EFFECT", year: "IN_EFFECT", after: "LAPSED" }]);
    expect(await eventsOf(subgraph(), decisionId)).toEqual(["DisciplineDecisionIssued 1 RESTRICTED"]);
    expect(await eventsOf(subgraph(), caseId)).toEqual([
      "DisciplineCaseOpened 1 RESTRICTED",
      "DisciplineReviewHeld 2 RESTRICTED",
      "DisciplineRecommended 3 RESTRICTED",
      "DisciplineCaseDecided 4 RESTRICTED",
    ]);
  });

  it("answers an act done while serving one step heavier, calls it a repetition, and ends the old decision", async () => {
    const serving = { official: "Official_00000000000000000001", discoveredOn: "2026-01-05" };
    const first = await recommendedCase(world, "REPRIMAND", serving);
    setDay("2026-02-25");
    const old = { caseId: first, number: "13/QĐ-SYT", form: "REPRIMAND", effectiveOn: "2026-02-25" };
    const oldId = await done(subgraph(), "issueDisciplineDecision", old);

    setDay("2026-06-01");
    const acts = [{ ...newCase.acts[0], committedOn: "2026-05-20" }];
    const second = await done(subgraph(), "openDisciplineCase", {
      ...newCase,
      ...serving,
      discoveredOn: "2026-05-25",
      acts,
    });
    await done(subgraph(), "holdReview", { caseId: second });
    await done(subgraph(), "recommendDiscipline", {
      ...{ caseId: second, councilMetOn: "2026-06-01", acts: [{ position: 1, form: "REPRIMAND" }] },
    });
    await done(subgraph(), "issueDisciplineDecision", {
      ...{ caseId: second, number: "30/QĐ-SYT", form: "WARNING", effectiveOn: "2026-06-10" },
    });

    const known = await caseOf(second, "recommendation { form } acts { isRepetition } decisions { number }");
    expect(known).toEqual({
      ...{ recommendation: { form: "WARNING" }, acts: [{ isRepetition: true }], decisions: [{ number: "30/QĐ-SYT" }] },
    });
    const { old: ended } = await read<{ old: object }>(
      subgraph(),
      `{ old: disciplineDecision(id: "${oldId}") { before: state(on: "2026-06-09") after: state(on: "2026-06-10") } }`,
    );
    expect(ended).toEqual({ before: "IN_EFFECT", after: "REPLACED" });
  });

  it("stops the clock for criminal proceedings, and still takes the decision that comes late", async () => {
    const caseId = await recommendedCase(world);
    setDay("2026-03-01");
    await done(subgraph(), "suspendClock", { caseId, reason: "CRIMINAL_PROCEEDINGS" }, personnel);
    expect(await caseOf(caseId, 'handlingDueOn isLate(on: "2026-12-01")')).toEqual({
      handlingDueOn: null,
      isLate: false,
    });
    setDay("2026-03-31");
    await done(subgraph(), "resumeClock", { caseId }, personnel);

    setDay("2026-06-01");
    expect(await caseOf(caseId, "handlingDueOn isLate handlingDaysUsed")).toEqual({
      ...{ handlingDueOn: "2026-05-05", isLate: true, handlingDaysUsed: 117 },
    });
    await done(subgraph(), "issueDisciplineDecision", {
      ...{ caseId, number: "31/QĐ-SYT", form: "WARNING", effectiveOn: "2026-06-01" },
    });
    expect(await caseOf(caseId, "step isLate")).toEqual({ step: "DECIDED", isLate: true });
  });

  it("counts effect from the party decision, whose cancellation forces its own", async () => {
    const caseId = await recommendedCase(world);
    await done(subgraph(), "recordPartyDecision", { caseId, number: "05-QĐ/UBKT", decidedOn: "2026-02-10" });
    const input = { caseId, number: "14/QĐ-SYT", form: "WARNING", effectiveOn: "2026-02-20" };
    const decisionId = await done(subgraph(), "issueDisciplineDecision", input);
    const decision = async (fields: string) =>
      (await read<{ it: object }>(subgraph(), `{ it: disciplineDecision(id: "${decisionId}") { ${fields} } }`)).it;
    expect(await decision("effectCountsFrom lapsesOn mustBeCancelled")).toEqual({
      ...{ effectCountsFrom: "2026-02-10", lapsesOn: "2027-02-10", mustBeCancelled: false },
    });

    setDay("2026-05-04");
    await done(subgraph(), "recordPartyCancellation", { caseId });
    expect(await decision("mustBeCancelled")).toEqual({ mustBeCancelled: true });
    const cancel = { decisionId, ground: "PARTY_DECISION_CANCELLED", number: "40/QĐ-SYT" };
    await done(subgraph(), "cancelDisciplineDecision", cancel);
    expect(await decision("state mustBeCancelled announceDueOn")).toEqual({
      ...{ state: "CANCELLED", mustBeCancelled: false, announceDueOn: null },
    });
  });

  it("announces a wrongful decision at the unit, and redoes an improper one", async () => {
    const caseId = await recommendedCase(world);
    const decide = (number: string) =>
      done(subgraph(), "issueDisciplineDecision", { caseId, number, form: "WARNING", effectiveOn: "2026-06-01" });
    const improper = await decide("15/QĐ-SYT");
    setDay("2026-05-04");
    await done(subgraph(), "cancelDisciplineDecision", {
      decisionId: improper,
      ground: "IMPROPER",
      number: "41/QĐ-SYT",
    });
    expect(await caseOf(caseId, "step")).toEqual({ step: "RECOMMENDED" });

    const wrongful = await decide("16/QĐ-SYT");
    await done(subgraph(), "cancelDisciplineDecision", {
      decisionId: wrongful,
      ground: "WRONGFUL",
      number: "42/QĐ-SYT",
    });
    setDay("2026-05-18");
    await done(subgraph(), "announceWrongfulDecision", { decisionId: wrongful });

    expect(await caseOf(caseId, "decisions { number state announceDueOn announcedOn }")).toEqual({
      decisions: [
        { number: "15/QĐ-SYT", state: "CANCELLED", announceDueOn: null, announcedOn: null },
        { number: "16/QĐ-SYT", state: "CANCELLED", announceDueOn: "2026-05-18", announcedOn: "2026-05-18" },
      ],
    });
    expect(await eventsOf(subgraph(), wrongful)).toEqual([
      "DisciplineDecisionIssued 1 RESTRICTED",
      "DisciplineDecisionCancelled 2 RESTRICTED",
      "WrongfulDecisionAnnounced 3 RESTRICTED",
    ]);
  });
});
