import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { expect, it } from "vitest";
import {
  citizen,
  command,
  done,
  eachEngineInTime,
  head,
  homeAffairs,
  newCase,
  person,
  personnel,
  read,
  recommendedCase,
  refusal,
  refused,
  stranger,
} from "../../test/discipline-world.js";

const [ACT] = newCase.acts;

eachEngineInTime((world) => {
  const { subgraph, setDay } = world;

  it.each([
    ["of no act", { acts: [] }, "MISSING_VALUE acts"],
    ["discovered tomorrow", { discoveredOn: "2026-01-11" }, "INVALID_VALUE discoveredOn"],
    [
      "of an act after its discovery",
      { acts: [{ ...ACT, committedOn: "2026-01-06" }] },
      "INVALID_VALUE acts.0.committedOn",
    ],
    ["long time-barred", { acts: [ACT, { ...ACT, committedOn: "2015-03-01" }] }, "TIME_BARRED acts.1.committedOn"],
    ["of nobody", { official: "0055" }, "INVALID_VALUE official"],
    ["at no body", { placeBody: "so-y-te" }, "INVALID_VALUE placeBody"],
    ["of a head who does not lead", { isHead: true, isLeader: false }, "INVALID_VALUE isLeader"],
    ["out of a complaint that nobody may know", { complaintId: "StaffComplaint_1" }, "NOT_FOUND complaintId"],
  ])("no case is opened %s", async (_what, change, expected) => {
    setDay("2026-01-10");

    expect(await refused(subgraph(), "openDisciplineCase", { ...newCase, ...change })).toEqual(refusal(expected));
  });

  it.each([
    ["a head elsewhere", stranger],
    ["home affairs, who only see it", homeAffairs],
    ["a citizen", citizen],
  ])("no case is opened by %s", async (_who, actor) => {
    const outcome = await refused(subgraph(), "openDisciplineCase", newCase, actor);

    expect(outcome).toEqual(refusal("NOT_ALLOWED decidingBody"));
  });

  it("whoever may not see a case gets the answer of one that does not exist", async () => {
    const caseId = await recommendedCase(world);

    for (const id of [caseId, "DisciplineCase_00000000000000000000"]) {
      expect(await refused(subgraph(), "holdReview", { caseId: id }, stranger)).toEqual(refusal("NOT_FOUND caseId"));
    }
  });

  it("the person sees the case and changes nothing in it; home affairs neither", async () => {
    const caseId = await recommendedCase(world);
    const decide = { caseId, number: "1/QĐ", form: "WARNING", effectiveOn: "2026-03-01" };

    for (const actor of [person, homeAffairs, personnel]) {
      const outcome = await refused(subgraph(), "issueDisciplineDecision", decide, actor);
      expect(outcome).toEqual(refusal("NOT_ALLOWED caseId"));
    }
  });

  it("a decision comes after the recommendation, is of the regime, and no milder than the acts call for", async () => {
    setDay("2026-01-10");
    const caseId = await done(subgraph(), "openDisciplineCase", newCase);
    const decide = { caseId, number: "1/QĐ", form: "WARNING", effectiveOn: "2026-03-01" };
    const refusedWith = (change: object) => refused(subgraph(), "issueDisciplineDecision", { ...decide, ...change });
    expect(await refusedWith({})).toEqual(refusal("WRONG_STEP caseId"));

    await done(subgraph(), "holdReview", { caseId });
    expect(await refusedWith({})).toEqual(refusal("WRONG_STEP caseId"));
    const recommend = { caseId, councilMetOn: "2026-01-10" };
    const forms = (form: string) =>
      refused(subgraph(), "recommendDiscipline", { ...recommend, acts: [{ position: 1, form }] });
    expect(await forms("DEMOTION")).toEqual(refusal("FORM_NOT_PROVIDED acts.0.form"));
    const none = await refused(subgraph(), "recommendDiscipline", { ...recommend, acts: [] });
    expect(none).toEqual(refusal("INVALID_VALUE acts"));
    await done(subgraph(), "recommendDiscipline", { ...recommend, acts: [{ position: 1, form: "WARNING" }] });

    expect(await refusedWith({ form: "SALARY_STEP_REDUCTION" })).toEqual(refusal("FORM_NOT_PROVIDED form"));
    expect(await refusedWith({ form: "REPRIMAND" })).toEqual(refusal("INVALID_VALUE form"));
    expect(await refusedWith({ effectiveOn: "2026-01-09" })).toEqual(refusal("BEFORE_DECISION effectiveOn"));
    expect(await refused(subgraph(), "addAct", { caseId, act: ACT })).toEqual(refusal("WRONG_STEP caseId"));
  });

  it("of two who decide at once one is told so, and there is one decision", async () => {
    const caseId = await recommendedCase(world);
    const known = await read<{ case: { version: number } }>(
      subgraph(),
      `{ case: disciplineCase(id: "${caseId}") { version } }`,
    );
    const caseVersion = known.case.version;
    const decide = (number: string) =>
      command(
        subgraph(),
        "issueDisciplineDecision",
        { caseId, caseVersion, number, form: "WARNING", effectiveOn: "2026-03-01" },
        head,
      );

    const outcomes = await Promise.all([decide("1/QĐ-A"), decide("2/QĐ-B")]);

    const codes = outcomes.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
    expect(codes).toEqual(["CONFLICT"]);
    const { case: decided } = await read<{ case: { decisions: unknown[] } }>(
      subgraph(),
      `{ case: disciplineCase(id: "${caseId}") { decisions { number } } }`,
    );
    expect(decided.decisions).toHaveLength(1);
  });

  it("the clocks stop once, from a day that has come, and resume once", async () => {
    const caseId = await recommendedCase(world);
    const stop = { caseId, reason: "COMPLAINT" };
    const refusedTo = (name: string, input: object) => refused(subgraph(), name, input);

    expect(await refusedTo("resumeClock", { caseId })).toEqual(refusal("WRONG_STEP caseId"));
    expect(await refusedTo("suspendClock", { ...stop, on: "2026-01-04" })).toEqual(refusal("BEFORE_START on"));
    expect(await refusedTo("suspendClock", { ...stop, on: "2026-02-21" })).toEqual(refusal("INVALID_VALUE on"));
    await done(subgraph(), "suspendClock", { ...stop, on: "2026-02-10" });
    expect(await refusedTo("suspendClock", stop)).toEqual(refusal("ALREADY_DONE caseId"));
    expect(await refusedTo("resumeClock", { caseId, on: "2026-02-09" })).toEqual(refusal("BEFORE_START on"));
  });

  it("what is not cancelled as wrongful is not announced, and nothing is cancelled twice", async () => {
    const caseId = await recommendedCase(world);
    const input = { caseId, number: "3/QĐ", form: "WARNING", effectiveOn: "2026-03-01" };
    const decisionId = await done(subgraph(), "issueDisciplineDecision", input);
    const cancel = { decisionId, ground: "IMPROPER", number: "4/QĐ" };
    const refusedTo = (name: string, given: object) => refused(subgraph(), name, given);

    expect(await refusedTo("announceWrongfulDecision", { decisionId })).toEqual(refusal("WRONG_STEP decisionId"));
    const forParty = { ...cancel, ground: "PARTY_DECISION_CANCELLED" };
    expect(await refusedTo("cancelDisciplineDecision", forParty)).toEqual(refusal("WRONG_STEP ground"));
    await done(subgraph(), "cancelDisciplineDecision", cancel);
    expect(await refusedTo("cancelDisciplineDecision", cancel)).toEqual(refusal("ALREADY_DONE decisionId"));
    expect(await refusedTo("announceWrongfulDecision", { decisionId })).toEqual(refusal("WRONG_STEP decisionId"));
  });

  it("no body gives a number twice on a day", async () => {
    const input = { number: "7/QĐ", form: "WARNING", effectiveOn: "2026-03-01" };
    await done(subgraph(), "issueDisciplineDecision", { ...input, caseId: await recommendedCase(world) });
    const caseId = await recommendedCase(world, "WARNING", { official: "Official_00000000000000000002" });

    const outcome = await refused(subgraph(), "issueDisciplineDecision", { ...input, caseId });

    expect(outcome).toEqual(refusal("ALREADY_EXISTS number"));
  });

  it("a closed case is left alone", async () => {
    const caseId = await recommendedCase(world);
    await done(subgraph(), "closeDisciplineCase", { caseId, reason: "Không có hành vi vi phạm" }, personnel);

    const again = await refused(subgraph(), "closeDisciplineCase", { caseId, reason: "Lần nữa" }, OPERATOR);
    expect(again).toEqual(refusal("WRONG_STEP caseId"));
    const party = { caseId, number: "1-QĐ/UBKT", decidedOn: "2026-02-01" };
    expect(await refused(subgraph(), "recordPartyDecision", party)).toEqual(refusal("WRONG_STEP caseId"));
  });
});
