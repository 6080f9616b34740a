import { command, done, eventsOf, meetOn } from "@lienthong/tests/support/give-command.js";
import { expect, it } from "vitest";
import {
  APPROVAL,
  chairman,
  eachEngineWithDirective,
  financeClerk,
  homeAffairs,
  item,
  plan,
  planAt,
  seen,
  task,
} from "../../test/reform-world.js";

const AMENDMENT = "88/QĐ-UBND (UBND tỉnh Ninh Bình, 2026)";

eachEngineWithDirective((world) => {
  const { subgraph } = world;
  const look = (planId: string, actor = homeAffairs) =>
    seen(subgraph(), "AgencyPlan", planId, "state submittedOn approvedOn acts { kind takenOn citation text }", actor);

  it("a plan is drafted, returned, submitted again, approved and amended, each by those whose act it is", async () => {
    const { planId, itemId, own } = await planAt(world, "SUBMITTED");

    await done(subgraph(), "returnPlan", { planId, on: "2026-01-08", reason: "Chưa rõ sản phẩm." }, homeAffairs);
    const second = await done(subgraph(), "addPlanItem", { planId, item: { ...item, task: task(2) } }, own);
    await done(subgraph(), "submitPlan", { planId, on: "2026-01-10" }, own);
    await done(subgraph(), "approvePlan", { planId, on: "2026-01-15", document: APPROVAL }, chairman);
    const changes = [
      { itemId, dueOn: "2026-09-30" },
      { itemId: second, isDropped: true },
    ];
    const amendment = {
      document: AMENDMENT,
      reason: "Theo luật mới.",
      changes,
      additions: [{ ...item, task: task(3) }],
    };
    await done(subgraph(), "amendPlan", { planId, on: "2026-05-04", ...amendment }, chairman);

    const act = (kind: string, takenOn: string, citation: string | null = null, text: string | null = null) => ({
      kind,
      takenOn,
      citation,
      text,
    });
    expect(await look(planId)).toEqual({
      state: "AMENDED",
      submittedOn: "2026-01-05",
      approvedOn: "2026-01-15",
      acts: [
        act("SUBMITTED", "2026-01-05"),
        act("RETURNED", "2026-01-08", null, "Chưa rõ sản phẩm."),
        act("SUBMITTED", "2026-01-10"),
        act("APPROVED", "2026-01-15", APPROVAL),
        act("AMENDED", "2026-05-04", AMENDMENT, "Theo luật mới."),
      ],
    });
    const fields = "state items(first: 5) { edges { node { number dueOn droppedOn state } } }";
    const { items } = (await seen(subgraph(), "AgencyPlan", planId, fields)) as {
      items: { edges: { node: object }[] };
    };
    expect(items.edges.map(({ node }) => node)).toEqual([
      { number: 1, dueOn: "2026-09-30", droppedOn: null, state: "OVERDUE" },
      { number: 2, dueOn: "2026-06-30", droppedOn: "2026-05-04", state: "DROPPED" },
      { number: 3, dueOn: "2026-06-30", droppedOn: null, state: "OVERDUE" },
    ]);
    expect(await eventsOf(subgraph(), planId)).toEqual([
      "PlanDrafted",
      "PlanExtended",
      "PlanSubmitted",
      "PlanReturned",
      "PlanExtended",
      "PlanSubmitted",
      "PlanApproved",
      "PlanAmended",
    ]);
    expect(await eventsOf(subgraph(), itemId)).toEqual(["PlanItemAdded", "PlanItemAmended"]);
  });

  it("an item is done with its evidence, by its lead", async () => {
    const { itemId, own } = await planAt(world, "APPROVED");

    const evidence = { evidence: "Đã ban hành quyết định.", document: "20/QĐ-UBND (UBND tỉnh Ninh Bình, 2026)" };
    await done(subgraph(), "completePlanItem", { itemId, on: "2026-07-02", ...evidence }, own);

    const fields =
      'doneOn evidence evidenceDocument { citation } before: state(on: "2026-07-01") state coordinators { id }';
    expect(await seen(subgraph(), "PlanItem", itemId, fields)).toEqual({
      doneOn: "2026-07-02",
      evidence: "Đã ban hành quyết định.",
      evidenceDocument: { citation: evidence.document },
      before: "OVERDUE",
      state: "DONE_LATE",
      coordinators: item.coordinators.map((id) => ({ id })),
    });
    expect(await eventsOf(subgraph(), itemId)).toEqual(["PlanItemAdded", "PlanItemCompleted"]);
  });

  it("a draft and its items are seen by their body and Sở Nội vụ alone, until it is submitted", async () => {
    const { planId, itemId, own } = await planAt(world, "DRAFT");

    for (const [actor, sees] of [
      [own, true],
      [homeAffairs, true],
      [financeClerk, false],
      [chairman, false],
    ] as const) {
      const [thePlan, theItem] = [
        await look(planId, actor),
        await seen(subgraph(), "PlanItem", itemId, "number", actor),
      ];
      expect([thePlan !== null, theItem !== null]).toEqual([sees, sees]);
    }
    await done(subgraph(), "submitPlan", { planId }, own);
    expect(await look(planId, financeClerk)).toMatchObject({ state: "SUBMITTED" });
  });

  it("of two acts on one plan at once, one is done and the other told of the conflict", async () => {
    const { planId } = await planAt(world, "SUBMITTED");

    const outcomes = await meetOn(subgraph(), { table: "agency_plan", id: planId }, () => [
      command(subgraph(), "approvePlan", { planId, document: APPROVAL }, chairman),
      command(subgraph(), "returnPlan", { planId, reason: "Chưa đủ." }, homeAffairs),
    ]);

    const codes = outcomes.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
    expect(outcomes.filter(({ subject }) => subject !== null)).toHaveLength(1);
    expect(world.engine === "sqlite" ? ["CONFLICT", "WRONG_STEP"] : ["CONFLICT"]).toContain(codes[0]);
    expect(((await look(planId)) as { acts: object[] }).acts).toHaveLength(2);
  });

  it("the same command given twice drafts one plan", async () => {
    const { own, organisation } = await planAt(world, "DRAFT");
    const input = { ...plan, organisation, kind: "PERIOD", toYear: 2030, clientMutationId: "the-same-twice" };

    const first = await done(subgraph(), "draftPlan", input, own);

    expect(await done(subgraph(), "draftPlan", input, own)).toBe(first);
  });
});
