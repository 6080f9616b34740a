import { command, done, eventsOf, meetOn, refused } from "@lienthong/tests/support/give-command.js";
import { describe, expect, it, test } from "vitest";
import {
  chairman,
  clerk,
  eachEngineWithDirective,
  homeAffairs,
  INDUSTRY,
  seen,
  task,
  type World,
} from "../../test/reform-world.js";

const inspection = { organisation: INDUSTRY, scope: "Việc thực hiện kế hoạch năm 2026.", on: "2026-05-10" };
const finding = { task: task(1), text: "Chưa công khai đầy đủ thủ tục.", on: "2026-05-12", dueOn: "2026-06-30" };

const opened = ({ subgraph }: World) => done(subgraph(), "openReformInspection", inspection, homeAffairs);
const found = async (world: World, changes: object = {}) => {
  const inspectionId = await opened(world);
  return done(world.subgraph(), "recordFinding", { inspectionId, ...finding, ...changes }, homeAffairs);
};

eachEngineWithDirective((world) => {
  const { subgraph } = world;

  it("a finding is followed up until it is seen remedied", async () => {
    const findingId = await found(world);
    const look = { findingId, on: "2026-07-05", isRemedied: false, note: "Mới công khai một phần." };
    await done(subgraph(), "followUpFinding", look, homeAffairs);
    await done(subgraph(), "followUpFinding", { ...look, on: "2026-07-20", isRemedied: true }, homeAffairs);

    const fields = `number inspection { openedOn findings { id } } followUps { takenOn isRemedied }
      due: state(on: "2026-06-30") overdue: state(on: "2026-07-19") state`;
    expect(await seen(subgraph(), "InspectionFinding", findingId, fields)).toEqual({
      number: 1,
      inspection: { openedOn: "2026-05-10", findings: [{ id: findingId }] },
      followUps: [
        { takenOn: "2026-07-05", isRemedied: false },
        { takenOn: "2026-07-20", isRemedied: true },
      ],
      due: "OPEN",
      overdue: "OVERDUE",
      state: "REMEDIED",
    });
    expect(await eventsOf(subgraph(), findingId)).toEqual([
      "FindingRecorded",
      "FindingFollowedUp",
      "FindingFollowedUp",
    ]);
  });

  it("an inspection tells of each finding that it gains", async () => {
    const inspectionId = await opened(world);

    await done(subgraph(), "recordFinding", { inspectionId, ...finding }, homeAffairs);

    expect(await eventsOf(subgraph(), inspectionId)).toEqual(["ReformInspectionOpened", "ReformInspectionExtended"]);
  });

  it("of two findings recorded at once under one number, one is told of the conflict", async () => {
    const inspectionId = await opened(world);

    const outcomes = await meetOn(subgraph(), { table: "reform_inspection", id: inspectionId }, () => [
      command(subgraph(), "recordFinding", { inspectionId, ...finding }, homeAffairs),
      command(subgraph(), "recordFinding", { inspectionId, ...finding }, homeAffairs),
    ]);

    const codes = outcomes.map(({ userErrors }) => userErrors[0]?.code ?? "DONE").sort();
    expect(world.engine === "sqlite" ? ["CONFLICT,DONE", "DONE,DONE"] : ["CONFLICT,DONE"]).toContain(codes.join());
  });

  test.each<[string, object, typeof clerk, string, string]>([
    ["by its own clerk", {}, clerk, "NOT_ALLOWED", "organisation"],
    ["by the Chairman", {}, chairman, "NOT_ALLOWED", "organisation"],
    ["of nothing", { scope: "" }, homeAffairs, "MISSING_VALUE", "scope"],
    ["ahead", { on: "2026-11-24" }, homeAffairs, "INVALID_VALUE", "on"],
    ["by half a citation", { document: "12/KH-UBND" }, homeAffairs, "BAD_NUMBER", "document"],
  ])("an inspection %s is not opened", async (_, changes, actor, code, field) => {
    const outcome = await refused(subgraph(), "openReformInspection", { ...inspection, ...changes }, actor);

    expect(outcome).toEqual({ subject: null, code, field: [field], leftNoTrace: true });
  });

  describe("a finding", () => {
    test.each<[string, object, typeof clerk, string, string]>([
      ["by the body inspected", {}, clerk, "NOT_ALLOWED", "inspectionId"],
      ["of no inspection", { inspectionId: "ReformInspection_x" }, homeAffairs, "NOT_FOUND", "inspectionId"],
      ["of no task", { task: "FocusTask_x" }, homeAffairs, "NOT_FOUND", "task"],
      ["before the inspection", { on: "2026-05-09" }, homeAffairs, "BEFORE_START", "on"],
      ["due before it was found", { dueOn: "2026-05-11" }, homeAffairs, "BEFORE_START", "dueOn"],
      ["that says nothing", { text: " " }, homeAffairs, "MISSING_VALUE", "text"],
    ])("%s is not recorded", async (_, changes, actor, code, field) => {
      const input = { inspectionId: await opened(world), ...finding, ...changes };

      const outcome = await refused(subgraph(), "recordFinding", input, actor);

      expect(outcome).toEqual({ subject: null, code, field: [field], leftNoTrace: true });
    });

    test.each<[string, object, object, typeof clerk, string, string]>([
      ["by the body inspected", {}, {}, clerk, "NOT_ALLOWED", "findingId"],
      ["that is none", {}, { findingId: "InspectionFinding_x" }, homeAffairs, "NOT_FOUND", "findingId"],
      ["that needs no remedy", { dueOn: null }, {}, homeAffairs, "WRONG_KIND", "findingId"],
      ["before it was found", {}, { on: "2026-05-11" }, homeAffairs, "BEFORE_START", "on"],
      ["without a note", {}, { note: "" }, homeAffairs, "MISSING_VALUE", "note"],
    ])("is not followed up: %s", async (_, changes, more, actor, code, field) => {
      const input = { findingId: await found(world, changes), isRemedied: true, note: "Đã khắc phục.", ...more };

      const outcome = await refused(subgraph(), "followUpFinding", input, actor);

      expect(outcome).toEqual({ subject: null, code, field: [field], leftNoTrace: true });
    });
  });
});
