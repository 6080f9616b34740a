import { ask } from "@lienthong/tests/support/ask.js";
import { command, done, eventsOf, meetOn, refused } from "@lienthong/tests/support/give-command.js";
import { describe, expect, it, test } from "vitest";
import {
  chairman,
  clerk,
  eachEngineWithDirective,
  financeClerk,
  homeAffairs,
  INDUSTRY,
  OLD_INDUSTRY,
  oldClerk,
  seen,
  task,
  type World,
} from "../../test/reform-world.js";

const DECREE = "118/2025/NĐ-CP";
const problem = {
  organisation: INDUSTRY,
  task: task(1),
  obstacle: "Thời hạn quy định chưa phù hợp.",
  obstructedBy: DECREE,
  on: "2026-10-01",
};
const text = "Đã báo cáo.";

const reported = ({ subgraph }: World) => done(subgraph(), "reportProblem", problem, clerk);
const escalated = async (world: World) => {
  const problemId = await reported(world);
  return done(world.subgraph(), "escalateProblem", { problemId, on: "2026-11-02", text }, homeAffairs);
};

eachEngineWithDirective((world) => {
  const { subgraph } = world;

  it("what a body left open, the body that took it over whole closes, and no other", async () => {
    const left = { ...problem, organisation: OLD_INDUSTRY, on: "2025-06-02" };
    const problemId = await done(subgraph(), "reportProblem", left, oldClerk);

    expect(await refused(subgraph(), "closeProblem", { problemId, text }, financeClerk)).toMatchObject({
      ...{ code: "NOT_ALLOWED", leftNoTrace: true },
    });
    await done(subgraph(), "closeProblem", { problemId, text }, clerk);

    expect(await seen(subgraph(), "ReformProblem", problemId, "state")).toEqual({ state: "CLOSED" });
  });

  it("a problem is reported to the Chairman, decided and closed; each act is kept", async () => {
    const problemId = await escalated(world);
    await done(subgraph(), "actOnProblem", { problemId, on: "2026-11-05", text: "Đã gửi công văn." }, homeAffairs);
    const decision = { document: "40/TB-UBND (UBND tỉnh Ninh Bình, 2026)", text: "Giao Sở kiến nghị sửa đổi." };
    await done(subgraph(), "decideProblem", { problemId, on: "2026-11-10", ...decision }, chairman);
    await done(subgraph(), "closeProblem", { problemId, on: "2026-11-20", text: "Đã kiến nghị." }, clerk);

    const fields = `state open: state(on: "2026-11-01") escalated: state(on: "2026-11-09") decided: state(on: "2026-11-19")
      ageWorkingDays waitingWorkingDays waiting: waitingWorkingDays(on: "2026-11-05")
      obstructingDocument { citation } lastAct { kind text } acts { kind citation }`;
    expect(await seen(subgraph(), "ReformProblem", problemId, fields)).toEqual({
      state: "CLOSED",
      open: "OPEN",
      escalated: "ESCALATED",
      decided: "DECIDED",
      ageWorkingDays: 36,
      waitingWorkingDays: 6,
      waiting: 3,
      obstructingDocument: { citation: DECREE },
      lastAct: { kind: "CLOSED", text: "Đã kiến nghị." },
      acts: [
        { kind: "ESCALATED", citation: null },
        { kind: "ACTED_ON", citation: null },
        { kind: "DECIDED", citation: decision.document },
        { kind: "CLOSED", citation: null },
      ],
    });
    expect(await eventsOf(subgraph(), problemId)).toEqual([
      "ProblemReported",
      "ProblemEscalated",
      "ProblemActedOn",
      "ProblemDecided",
      "ProblemClosed",
    ]);
  });

  it("a document leads to the problems in which it obstructs", async () => {
    const problemId = await reported(world);

    const { data } = await ask(
      subgraph(),
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on LegalDocument {
         problemsObstructed(open: true, last: 1) { edges { node { id } } } } } }`,
      { of: [{ __typename: "LegalDocument", citation: DECREE }] },
    );

    const [document] = (data as { _entities: { problemsObstructed: { edges: { node: { id: string } }[] } }[] })
      ._entities;
    expect(document!.problemsObstructed.edges).toHaveLength(1);
    expect(problemId).toMatch(/^ReformProblem_/);
  });

  it("those that have waited longer than some working days are found, and no others", async () => {
    const problemId = await escalated(world);
    const waiting = async (days: number, on: string) => {
      const query = `query ($days: Int, $on: PlainDate) { reformProblems(waitingMoreThan: $days, on: $on, first: 100) {
        edges { node { id } } } }`;
      const { data } = await ask(subgraph(), query, { days, on });
      const { edges } = (data as { reformProblems: { edges: { node: { id: string } }[] } }).reformProblems;
      return edges.some(({ node }) => node.id === problemId);
    };

    expect(await waiting(10, "2026-11-16")).toBe(false);
    expect(await waiting(10, "2026-11-17")).toBe(true);
    await done(subgraph(), "decideProblem", { problemId, on: "2026-11-18", text }, chairman);
    expect(await waiting(10, "2026-11-17")).toBe(true);
    expect(await waiting(10, "2026-11-18")).toBe(false);
  });

  it("of two decisions at once, one is taken", async () => {
    const problemId = await escalated(world);

    const outcomes = await meetOn(subgraph(), { table: "reform_problem", id: problemId }, () => [
      command(subgraph(), "decideProblem", { problemId, text: "Đồng ý." }, chairman),
      command(subgraph(), "decideProblem", { problemId, text: "Không đồng ý." }, chairman),
    ]);

    const codes = outcomes.map(({ userErrors }) => userErrors[0]?.code ?? null);
    expect(codes.filter((code) => code === null)).toHaveLength(1);
    expect(world.engine === "sqlite" ? ["CONFLICT", "WRONG_STEP"] : ["CONFLICT"]).toContain(
      codes.find((code) => code !== null),
    );
  });

  test.each<[string, object, typeof clerk, string, string]>([
    ["of another body", {}, financeClerk, "NOT_ALLOWED", "organisation"],
    ["in the way of no task", { task: "FocusTask_x" }, clerk, "NOT_FOUND", "task"],
    ["that says nothing", { obstacle: " " }, clerk, "MISSING_VALUE", "obstacle"],
    ["by half a citation", { obstructedBy: "34/CT-UBND" }, clerk, "BAD_NUMBER", "obstructedBy"],
    ["ahead", { on: "2026-11-24" }, clerk, "INVALID_VALUE", "on"],
  ])("a problem %s is not told of", async (_, changes, actor, code, field) => {
    const outcome = await refused(subgraph(), "reportProblem", { ...problem, ...changes }, actor);

    expect(outcome).toEqual({ subject: null, code, field: [field], leftNoTrace: true });
  });

  describe("a problem is not moved", () => {
    test.each<[string, typeof reported, string, typeof clerk, object, string, string]>([
      ["by its body to the Chairman", reported, "escalateProblem", clerk, {}, "NOT_ALLOWED", "problemId"],
      ["twice to the Chairman", escalated, "escalateProblem", homeAffairs, {}, "WRONG_STEP", "problemId"],
      ["by another body", reported, "actOnProblem", financeClerk, {}, "NOT_ALLOWED", "problemId"],
      ["by Sở Nội vụ's decision", escalated, "decideProblem", homeAffairs, {}, "NOT_ALLOWED", "problemId"],
      ["by a decision nobody asked for", reported, "decideProblem", chairman, {}, "WRONG_STEP", "problemId"],
      [
        "by half a citation",
        escalated,
        "decideProblem",
        chairman,
        { document: "40/TB-UBND" },
        "BAD_NUMBER",
        "document",
      ],
      ["to its end before the decision", escalated, "closeProblem", clerk, {}, "WRONG_STEP", "problemId"],
      ["to its end by another body", reported, "closeProblem", financeClerk, {}, "NOT_ALLOWED", "problemId"],
      ["without a word", reported, "closeProblem", clerk, { text: "" }, "MISSING_VALUE", "text"],
      ["before it was told of", reported, "actOnProblem", clerk, { on: "2026-09-30" }, "BEFORE_START", "on"],
      ["ahead", reported, "actOnProblem", clerk, { on: "2026-11-24" }, "INVALID_VALUE", "on"],
      ["when it is none", reported, "actOnProblem", clerk, { problemId: "ReformProblem_x" }, "NOT_FOUND", "problemId"],
    ])("%s", async (_, until, name, actor, more, code, field) => {
      const problemId = await until(world);

      const outcome = await refused(subgraph(), name, { problemId, text, ...more }, actor);

      expect(outcome).toEqual({ subject: null, code, field: [field], leftNoTrace: true });
    });
  });
});
