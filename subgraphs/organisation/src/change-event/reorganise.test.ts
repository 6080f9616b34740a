import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { beforeEach, expect, it } from "vitest";
import { command, eventIds, eventsSince, read, refusedCommand } from "../../test/bodies.js";
import { addReorganisationWorld, DAY, DECISION, functionId, inputsOf } from "../../test/reorganisation-world.js";
import { organisation } from "../organisation.subgraph.js";

eachEngine(organisation, (subgraph) => {
  let count = 0;
  let w = "";
  let { id, change, finance, consolidation } = inputsOf("");
  const reorganise = (input: object, selection?: string) =>
    command(subgraph(), "reorganise", input as Record<string, unknown>, selection ? { selection } : {});
  const answer = (query: string) => read(subgraph(), query);

  beforeEach(async () => {
    count += 1;
    w = `w${count}-`;
    ({ id, change, finance, consolidation } = inputsOf(w));
    await addReorganisationWorld(subgraph().contextOf(OPERATOR), w);
  });

  it("consolidates two departments into a new one of a kept name, with functions, branch, head and code", async () => {
    const known = await eventIds(subgraph());

    const { subject } = await reorganise(
      consolidation(),
      `{ kind effectiveOn decision { number decidedOn } originalOrganisations { id } resultingOrganisations { name validFrom }
         successions { extent original { id } } functionsMoved { function { name } from { id } to { name } decision { number } } }`,
    );

    expect(subject).toEqual({
      ...{ kind: "CONSOLIDATE", effectiveOn: DAY, decision: DECISION },
      originalOrganisations: expect.arrayContaining([{ id: id("plan") }, { id: id("money") }]),
      resultingOrganisations: [{ name: "Sở Tài chính", validFrom: DAY }],
      successions: expect.arrayContaining([
        { extent: "FULL", original: { id: id("plan") } },
        { extent: "FULL", original: { id: id("money") } },
      ]),
      functionsMoved: [
        {
          function: { name: "Kế hoạch và đầu tư" },
          from: { id: id("plan") },
          to: { name: "Sở Tài chính" },
          decision: { number: "07/NQ-HĐND" },
        },
        {
          function: { name: "Ngân sách" },
          from: { id: id("money") },
          to: { name: "Sở Tài chính" },
          decision: { number: "07/NQ-HĐND" },
        },
      ],
    });
    expect(await eventsSince(subgraph(), known)).toEqual([
      ...["ChangeEventRecorded 1", "MembershipEnded 2", "OrganisationEnded 2", "OrganisationEnded 2"],
      ...["OrganisationEstablished 1", "OrganisationMoved 2", "PostEnded 2"],
      ...["PublicFunctionMoved 2", "PublicFunctionMoved 2"],
    ]);
    const { plan, branch } = await answer(
      `{ plan: organisation(id: "${id("plan")}") { endedOn version endingDecision { number } identifiers { validTo }
           posts(on: "2026-02-28") { edges { node { validTo memberships { validTo } } } } head(on: "${DAY}") { id }
           before: functions(on: "2026-02-28") { name } after: functions(on: "${DAY}") { name }
           currentOrganisations { isComplete organisations { name validFrom } } }
         branch: organisation(id: "${id("branch")}") { before: parent(on: "2026-02-28") { id } after: parent(on: "${DAY}") { validFrom } } }`,
    );
    expect(plan).toEqual({
      ...{ endedOn: DAY, version: 2, endingDecision: { number: "07/NQ-HĐND" }, identifiers: [{ validTo: DAY }] },
      posts: { edges: [{ node: { validTo: DAY, memberships: [{ validTo: DAY }] } }] },
      ...{ head: null, before: [{ name: "Kế hoạch và đầu tư" }], after: [] },
      currentOrganisations: { isComplete: true, organisations: [{ name: "Sở Tài chính", validFrom: DAY }] },
    });
    expect(branch).toEqual({ before: { id: id("plan") }, after: { validFrom: DAY } });
  });

  it("merges a department into one that lives on, which then stands on both sides", async () => {
    const { subject } = await reorganise(
      change("MERGE", ["plan"], {
        successions: [{ originalId: id("plan"), to: id("home"), extent: "FULL" }],
        functionMoves: [{ functionId: functionId(`${w}planning`), to: id("home") }],
      }),
      "{ resultingOrganisations { id } originalOrganisations { id } }",
    );

    expect(subject).toEqual({
      resultingOrganisations: [{ id: id("home") }],
      originalOrganisations: expect.arrayContaining([{ id: id("plan") }, { id: id("home") }]),
    });
    const { home } = await answer(
      `{ home: organisation(id: "${id("home")}") { endedOn successors { extent } predecessors { original { id } } functions(on: "${DAY}") { name } } }`,
    );
    expect(home).toEqual({
      ...{ endedOn: null, successors: [], predecessors: [{ original: { id: id("plan") } }] },
      functions: [{ name: "Kế hoạch và đầu tư" }],
    });
  });

  it("splits a department in two parts that are both its successors", async () => {
    const newOrganisations = ["a", "b"].map((key) => ({ ...finance, key, name: `Sở ${key}` }));
    const successions = ["a", "b"].map((to) => ({ originalId: id("money"), to, extent: "PARTIAL" }));
    const functionMoves = [{ functionId: functionId(`${w}budget`), to: "a" }];

    await reorganise(change("SPLIT", ["money"], { newOrganisations, successions, functionMoves }));

    const { money } = await answer(
      `{ money: organisation(id: "${id("money")}") { endedOn successors { extent } currentOrganisations { organisations { name } } } }`,
    );
    expect(money).toEqual({
      ...{ endedOn: DAY, successors: [{ extent: "PARTIAL" }, { extent: "PARTIAL" }] },
      currentOrganisations: { organisations: expect.arrayContaining([{ name: "Sở a" }, { name: "Sở b" }]) },
    });
  });

  it("separates a new department from one that lives on", async () => {
    await reorganise(
      change("SEPARATE", ["plan"], {
        newOrganisations: [{ ...finance, name: "Sở Quy hoạch" }],
        successions: [{ originalId: id("plan"), to: "new", extent: "PARTIAL" }],
      }),
    );

    const { plan } = await answer(
      `{ plan: organisation(id: "${id("plan")}") { endedOn successors { extent resulting { name } } functions { name }
         currentOrganisations { organisations { id } } head { official { displayName } } } }`,
    );
    expect(plan).toEqual({
      ...{ endedOn: null, successors: [{ extent: "PARTIAL", resulting: { name: "Sở Quy hoạch" } }] },
      functions: [{ name: "Kế hoạch và đầu tư" }],
      currentOrganisations: { organisations: [{ id: id("plan") }] },
      head: { official: { displayName: "Cán bộ mẫu 0001" } },
    });
  });

  it("transfers a function between bodies that live on; neither follows the other", async () => {
    const functionMoves = [{ functionId: functionId(`${w}planning`), to: id("home") }];

    await reorganise(change("TRANSFER_OF_FUNCTION", ["plan"], { functionMoves }));

    const { planning, plan } = await answer(
      `{ planning: publicFunction(id: "${functionId(`${w}planning`)}") { before: holder(on: "2026-02-28") { id } after: holder(on: "${DAY}") { id }
           holdings { organisation { id } validFrom validTo change { kind } decision { number } } }
         plan: organisation(id: "${id("plan")}") { successors { extent } } }`,
    );
    expect(plan).toEqual({ successors: [] });
    expect(planning).toEqual({
      ...{ before: { id: id("plan") }, after: { id: id("home") } },
      holdings: [
        { organisation: { id: id("plan") }, validFrom: "2021-01-01", validTo: DAY, change: null, decision: null },
        {
          organisation: { id: id("home") },
          validFrom: DAY,
          validTo: null,
          change: { kind: "TRANSFER_OF_FUNCTION" },
          decision: { number: "07/NQ-HĐND" },
        },
      ],
    });
  });

  it("dissolves a body that nobody follows, and says so", async () => {
    const functionMoves = [{ functionId: functionId(`${w}budget`), to: id("home") }];

    await reorganise(change("DISSOLVE", ["money"], { functionMoves }));

    const { money } = await answer(
      `{ money: organisation(id: "${id("money")}") { successors { extent resulting { id } } currentOrganisations { isComplete organisations { id } } } }`,
    );
    expect(money).toEqual({
      successors: [{ extent: "NONE", resulting: null }],
      currentOrganisations: { isComplete: true, organisations: [] },
    });
  });

  it("rearranges public service units without raising the staff paid from the budget", async () => {
    const units = (number: number) =>
      change("CONSOLIDATE", ["unit-a", "unit-b"], {
        newOrganisations: [{ ...finance, name: "Trung tâm C", kind: "PUBLIC_SERVICE_UNIT", parentId: id("home") }],
        successions: ["unit-a", "unit-b"].map((key) => ({ originalId: id(key), to: "new", extent: "FULL" })),
        budgetStaff: [{ organisation: "new", number }],
      });

    expect(await refusedCommand(subgraph(), "reorganise", units(51))).toEqual(["BUDGET_STAFF_RAISED budgetStaff"]);
    const { subject } = await reorganise(units(48), "{ resultingOrganisations { id } }");

    const [{ id: unit }] = subject!.resultingOrganisations as [{ id: string }];
    const lines = `headcounts(year: 2026) { quantity assigned { number validFrom decision { number } } }`;
    const { now, old } = await answer(`{ now: organisation(id: "${unit}") { ${lines} }
      old: organisation(id: "${id("unit-a")}") { headcounts(year: 2026, on: "2026-02-28") { assigned { number validTo } } } }`);
    const assigned = { number: 48, validFrom: DAY, decision: { number: "07/NQ-HĐND" } };
    expect(now).toEqual({ headcounts: [{ quantity: "PUBLIC_EMPLOYEES", assigned }] });
    expect(old).toEqual({ headcounts: [{ assigned: { number: 30, validTo: DAY } }] });
  });
});
