import { command, done, eventsOf, meetOn, refused } from "@lienthong/tests/support/give-command.js";
import { describe, expect, it, test } from "vitest";
import {
  chairman,
  clerk,
  DIRECTIVE,
  eachEngineWithDirective,
  FINANCE,
  homeAffairs,
  INDUSTRY,
  seen,
  task,
} from "../../test/reform-world.js";

const DOCUMENT = "30/QĐ-UBND (UBND tỉnh Ninh Bình, 2026)";
const ENDING = "31/QĐ-UBND (UBND tỉnh Ninh Bình, 2026)";
const lead = {
  directive: DIRECTIVE,
  task: task(1),
  role: "LEAD",
  organisation: INDUSTRY,
  validFrom: "2026-02-01",
  document: DOCUMENT,
};

eachEngineWithDirective((world) => {
  const { subgraph } = world;

  it("a body leads a task from the day of a decision until another gives the task to a different body", async () => {
    const first = await done(subgraph(), "assignTask", lead, chairman);
    await done(subgraph(), "endAssignment", { assignmentId: first, endsOn: "2026-06-01", document: ENDING }, chairman);
    await done(subgraph(), "assignTask", { ...lead, organisation: FINANCE, validFrom: "2026-06-01" }, chairman);

    const on = (day: string) =>
      `assignments(on: "${day}", role: LEAD, first: 5) { edges { node { citation endCitation organisation { id } } } }`;
    const fields = `before: ${on("2026-05-31")} after: ${on("2026-06-01")}`;
    expect(await seen(subgraph(), "FocusTask", task(1), fields)).toEqual({
      before: { edges: [{ node: { citation: DOCUMENT, endCitation: ENDING, organisation: { id: INDUSTRY } } }] },
      after: { edges: [{ node: { citation: DOCUMENT, endCitation: null, organisation: { id: FINANCE } } }] },
    });
    expect(await eventsOf(subgraph(), first)).toEqual(["TaskAssigned", "AssignmentEnded"]);
  });

  it("of two leads given one task at once, one has it", async () => {
    const [one, other] = await meetOn(subgraph(), { table: "directive", id: DIRECTIVE }, () => [
      command(subgraph(), "assignTask", { ...lead, task: task(5) }, chairman),
      command(subgraph(), "assignTask", { ...lead, task: task(5), organisation: FINANCE }, chairman),
    ]);

    const codes = [one!, other!].map(({ userErrors }) => userErrors[0]?.code ?? null);
    expect(codes.filter((code) => code === null)).toHaveLength(1);
    expect(world.engine === "sqlite" ? ["CONFLICT", "OVERLAPS"] : ["CONFLICT"]).toContain(
      codes.find((code) => code !== null),
    );
  });

  describe("an assignment", () => {
    test.each<[string, object, typeof chairman, string, string]>([
      ["by Sở Nội vụ", {}, homeAffairs, "NOT_ALLOWED", "directive"],
      ["by a clerk", {}, clerk, "NOT_ALLOWED", "directive"],
      ["under no directive", { directive: "Directive_x" }, chairman, "NOT_FOUND", "directive"],
      ["of no task", { task: "FocusTask_x" }, chairman, "NOT_FOUND", "task"],
      ["of a lead without its task", { task: null }, chairman, "MISSING_VALUE", "task"],
      ["of a standing body in a task", { role: "STANDING" }, chairman, "WRONG_KIND", "task"],
      ["by half a citation", { document: "30/QĐ-UBND" }, chairman, "BAD_NUMBER", "document"],
      ["before the directive", { validFrom: "2021-10-06" }, chairman, "BEFORE_START", "validFrom"],
      ["after the programme", { validFrom: "2031-01-01" }, chairman, "ENDED", "validFrom"],
    ])("%s is refused", async (_, changes, actor, code, field) => {
      const outcome = await refused(subgraph(), "assignTask", { ...lead, task: task(2), ...changes }, actor);

      expect(outcome).toEqual({ subject: null, code, field: [field], leftNoTrace: true });
    });

    it("is not ended by others, twice, before it began, or without a document", async () => {
      const assignmentId = await done(subgraph(), "assignTask", { ...lead, task: task(3) }, chairman);
      const ending = { assignmentId, endsOn: "2026-06-01", document: ENDING };
      const refusal = (changes: object, actor = chairman) =>
        refused(subgraph(), "endAssignment", { ...ending, ...changes }, actor);

      expect(await refusal({}, homeAffairs)).toMatchObject({ code: "NOT_ALLOWED", leftNoTrace: true });
      expect(await refusal({ assignmentId: "Assignment_x" })).toMatchObject({ code: "NOT_FOUND", leftNoTrace: true });
      expect(await refusal({ endsOn: "2026-02-01" })).toMatchObject({ code: "BEFORE_START", leftNoTrace: true });
      expect(await refusal({ document: "Nghị quyết" })).toMatchObject({ code: "BAD_NUMBER", leftNoTrace: true });
      await done(subgraph(), "endAssignment", ending, chairman);
      expect(await refusal({})).toMatchObject({ code: "ENDED", field: ["assignmentId"], leftNoTrace: true });
    });
  });
});
