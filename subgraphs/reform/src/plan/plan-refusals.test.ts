import { stableId } from "@lienthong/kernel/domain/id.js";
import { done, refused } from "@lienthong/tests/support/give-command.js";
import { describe, expect, it, test } from "vitest";
import {
  APPROVAL,
  chairman,
  clerk,
  DIRECTIVE,
  eachEngineWithDirective,
  financeClerk,
  homeAffairs,
  INDUSTRY,
  item,
  plan,
  planAt,
} from "../../test/reform-world.js";

const ACTS = {
  submitPlan: {},
  returnPlan: { reason: "Chưa rõ sản phẩm." },
  approvePlan: { document: APPROVAL },
  amendPlan: { document: APPROVAL, reason: "Theo luật mới.", additions: [item] },
  addPlanItem: { item },
};
const names = Object.keys(ACTS) as (keyof typeof ACTS)[];

eachEngineWithDirective((world) => {
  const { subgraph } = world;

  describe("a draft that one may not know of", () => {
    test.each(names)("is not there for %s", async (name) => {
      const { planId } = await planAt(world, "DRAFT");

      const unseen = await refused(subgraph(), name, { planId, ...ACTS[name] }, financeClerk);
      const absent = await refused(
        subgraph(),
        name,
        { ...ACTS[name], planId: stableId("AgencyPlan", "none") },
        financeClerk,
      );

      expect(unseen).toEqual({ subject: null, code: "NOT_FOUND", field: ["planId"], leftNoTrace: true });
      expect(absent).toEqual(unseen);
    });
  });

  describe("a plan that everybody sees", () => {
    test.each<[keyof typeof ACTS, object]>([
      ["submitPlan", financeClerk],
      ["addPlanItem", homeAffairs],
      ["returnPlan", clerk],
      ["approvePlan", homeAffairs],
      ["amendPlan", homeAffairs],
    ])("is not moved by %s of others", async (name, actor) => {
      const { planId } = await planAt(world, "SUBMITTED");

      const outcome = await refused(subgraph(), name, { planId, ...ACTS[name] }, actor as typeof clerk);

      expect(outcome).toEqual({ subject: null, code: "NOT_ALLOWED", field: ["planId"], leftNoTrace: true });
    });
  });

  describe("an act on a plan", () => {
    test.each<[string, Parameters<typeof planAt>[1], keyof typeof ACTS, object, string, string[]]>([
      ["approving a draft", "DRAFT", "approvePlan", {}, "NOT_FOUND", ["planId"]],
      ["submitting it twice", "SUBMITTED", "submitPlan", {}, "WRONG_STEP", ["planId"]],
      ["adding to what was submitted", "SUBMITTED", "addPlanItem", {}, "WRONG_STEP", ["planId"]],
      [
        "approving it by a number every province has",
        "SUBMITTED",
        "approvePlan",
        { document: "15/QĐ-UBND" },
        "BAD_NUMBER",
        ["document"],
      ],
      [
        "approving it before it was submitted",
        "SUBMITTED",
        "approvePlan",
        { on: "2026-01-04" },
        "BEFORE_START",
        ["on"],
      ],
      ["approving it ahead", "SUBMITTED", "approvePlan", { on: "2026-11-24" }, "INVALID_VALUE", ["on"]],
      ["returning it without a reason", "SUBMITTED", "returnPlan", { reason: " " }, "MISSING_VALUE", ["reason"]],
      ["amending what is not approved", "SUBMITTED", "amendPlan", {}, "WRONG_STEP", ["planId"]],
      ["amending nothing", "APPROVED", "amendPlan", { additions: [] }, "MISSING_VALUE", ["changes"]],
      [
        "amending an item it lacks",
        "APPROVED",
        "amendPlan",
        { changes: [{ itemId: "PlanItem_x" }] },
        "NOT_FOUND",
        ["changes", "0", "itemId"],
      ],
      [
        "adding an item of no task",
        "APPROVED",
        "amendPlan",
        { additions: [{ ...item, task: "FocusTask_x" }] },
        "NOT_FOUND",
        ["additions", "0", "task"],
      ],
      [
        "adding an item due in another year",
        "DRAFT",
        "addPlanItem",
        { item: { ...item, dueOn: "2027-01-01" } },
        "INVALID_VALUE",
        ["item", "dueOn"],
      ],
      [
        "adding an item of no task",
        "DRAFT",
        "addPlanItem",
        { item: { ...item, task: "FocusTask_x" } },
        "NOT_FOUND",
        ["item", "task"],
      ],
    ])("%s (%s) is refused", async (_, step, name, more, code, field) => {
      const { planId, own } = await planAt(world, step);
      const actor = name === "submitPlan" || name === "addPlanItem" ? own : chairman;

      const outcome = await refused(subgraph(), name, { planId, ...ACTS[name], ...more }, actor);

      expect(outcome).toEqual({ subject: null, code, field, leftNoTrace: true });
    });

    it("changing nothing in an item is refused", async () => {
      const { planId, itemId } = await planAt(world, "APPROVED");

      const input = { ...ACTS.amendPlan, planId, changes: [{ itemId }] };
      const outcome = await refused(subgraph(), "amendPlan", input, chairman);

      expect(outcome).toMatchObject({ code: "MISSING_VALUE", field: ["changes", "0"], leftNoTrace: true });
    });

    it("changing an item that is done is refused", async () => {
      const { planId, itemId, own } = await planAt(world, "APPROVED");
      await done(subgraph(), "completePlanItem", { itemId, evidence: "Đã ban hành." }, own);

      const input = { ...ACTS.amendPlan, planId, changes: [{ itemId, isDropped: true }] };
      const outcome = await refused(subgraph(), "amendPlan", input, chairman);

      expect(outcome).toMatchObject({ code: "ALREADY_DONE", field: ["changes", "0", "itemId"], leftNoTrace: true });
    });
  });

  describe("a plan", () => {
    test.each<[string, object, string, string]>([
      ["of a directive that is none", { directive: "Directive_x" }, "NOT_FOUND", "directive"],
      ["of another body", { organisation: DIRECTIVE }, "NOT_ALLOWED", "organisation"],
      ["without a title", { title: "" }, "MISSING_VALUE", "title"],
      ["for no year of the programme", { fromYear: 2031, toYear: 2031 }, "INVALID_VALUE", "fromYear"],
      ["under a malformed command id", { clientMutationId: "short" }, "INVALID_VALUE", "clientMutationId"],
    ])("%s is refused", async (_, changes, code, field) => {
      const outcome = await refused(subgraph(), "draftPlan", { ...plan, organisation: INDUSTRY, ...changes }, clerk);

      expect(outcome).toEqual({ subject: null, code, field: [field], leftNoTrace: true });
    });

    it("for a year that has one is refused", async () => {
      const { organisation, own } = await planAt(world, "DRAFT");

      const outcome = await refused(subgraph(), "draftPlan", { ...plan, organisation }, own);

      expect(outcome).toEqual({ subject: null, code: "ALREADY_EXISTS", field: ["fromYear"], leftNoTrace: true });
    });

    it("without an item is not submitted", async () => {
      const planId = await done(
        subgraph(),
        "draftPlan",
        { ...plan, organisation: INDUSTRY, fromYear: 2025, toYear: 2025 },
        clerk,
      );

      const outcome = await refused(subgraph(), "submitPlan", { planId }, clerk);

      expect(outcome).toEqual({ subject: null, code: "MISSING_VALUE", field: ["planId"], leftNoTrace: true });
    });
  });

  describe("an item", () => {
    test.each<[string, Parameters<typeof planAt>[1], object, boolean, string, string]>([
      ["of a plan that is not approved", "SUBMITTED", {}, true, "WRONG_STEP", "itemId"],
      ["of a draft that one may not know of", "DRAFT", {}, false, "NOT_FOUND", "itemId"],
      ["that another body leads", "APPROVED", {}, false, "NOT_ALLOWED", "itemId"],
      ["without evidence", "APPROVED", { evidence: "" }, true, "MISSING_VALUE", "evidence"],
      ["ahead", "APPROVED", { on: "2026-11-24" }, true, "INVALID_VALUE", "on"],
      ["by half a citation", "APPROVED", { document: "15/QĐ-UBND" }, true, "BAD_NUMBER", "document"],
    ])("%s is not recorded as done", async (_, step, more, isOwn, code, field) => {
      const { itemId, own } = await planAt(world, step);

      const input = { itemId, evidence: "Đã ban hành.", ...more };
      const outcome = await refused(subgraph(), "completePlanItem", input, isOwn ? own : financeClerk);

      expect(outcome).toEqual({ subject: null, code, field: [field], leftNoTrace: true });
    });
  });
});
