import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { describe, expect, test } from "vitest";
import { type PlanItemFacts, planItemStateOn, refusalToComplete, refusalToContent } from "./plan-item.rules.js";

const today = plainDate("2026-11-23");

const item = (changes: Partial<Record<keyof PlanItemFacts, string | null>> = {}): PlanItemFacts =>
  ({ dueOn: "2026-06-30", doneOn: null, droppedOn: null, approvedOn: "2026-01-15", ...changes }) as PlanItemFacts;

describe("an item stands", () => {
  test.each<[string, Parameters<typeof item>[0], string, string]>([
    ["before its plan is approved", {}, "2026-01-14", "PLANNED"],
    ["in a plan that was never approved", { approvedOn: null }, "2026-11-23", "PLANNED"],
    ["from the day of the approval", {}, "2026-01-15", "OPEN"],
    ["on its due day", {}, "2026-06-30", "OPEN"],
    ["the day after", {}, "2026-07-01", "OVERDUE"],
    ["done on its due day", { doneOn: "2026-06-30" }, "2026-06-30", "DONE"],
    ["done the day after", { doneOn: "2026-07-01" }, "2026-07-01", "DONE_LATE"],
    ["before it was done", { doneOn: "2026-07-10" }, "2026-07-09", "OVERDUE"],
    ["dropped", { droppedOn: "2026-05-01" }, "2026-11-23", "DROPPED"],
    ["before it was dropped", { droppedOn: "2026-05-01" }, "2026-04-30", "OPEN"],
  ])("%s: %j on %s is %s", (_, changes, day, state) => {
    expect(planItemStateOn(item(changes), plainDate(day))).toBe(state);
  });
});

describe("an item is recorded as done", () => {
  test.each<[string, Parameters<typeof item>[0], string, string, string | undefined]>([
    ["with evidence", {}, "2026-06-01", "Báo cáo kết quả", undefined],
    ["late", {}, "2026-08-01", "Báo cáo kết quả", undefined],
    ["without evidence", {}, "2026-06-01", " ", "MISSING_VALUE"],
    ["with evidence too long to read", {}, "2026-06-01", "x".repeat(4001), "INVALID_VALUE"],
    ["twice", { doneOn: "2026-05-01" }, "2026-06-01", "Báo cáo", "ALREADY_DONE"],
    ["though it was dropped", { droppedOn: "2026-05-01" }, "2026-06-01", "Báo cáo", "ENDED"],
    ["though its plan is a draft", { approvedOn: null }, "2026-06-01", "Báo cáo", "WRONG_STEP"],
    ["before the approval", {}, "2026-01-14", "Báo cáo", "BEFORE_START"],
    ["ahead", {}, "2026-11-24", "Báo cáo", "INVALID_VALUE"],
  ])("%s", (_, changes, on, evidence, code) => {
    expect(refusalToComplete(item(changes), { on: plainDate(on), evidence }, today)?.code).toBe(code);
  });
});

describe("an item reads", () => {
  const content = {
    output: "Quyết định công bố thủ tục hành chính",
    lead: "so-noi-vu",
    coordinators: ["so-tu-phap"],
    dueOn: plainDate("2026-06-30"),
    indicator: null,
    target: null,
  };
  const years = { fromYear: 2026, toYear: 2026 };

  test.each<[string, object, string | undefined, string[] | undefined]>([
    ["as it should", {}, undefined, undefined],
    ["without an output", { output: "" }, "MISSING_VALUE", ["item", "output"]],
    ["with an empty indicator", { indicator: "" }, "MISSING_VALUE", ["item", "indicator"]],
    ["with an empty target", { target: " " }, "MISSING_VALUE", ["item", "target"]],
    ["due before the plan's years", { dueOn: "2025-12-31" }, "INVALID_VALUE", ["item", "dueOn"]],
    ["due after the plan's years", { dueOn: "2027-01-01" }, "INVALID_VALUE", ["item", "dueOn"]],
    ["with the lead as coordinator", { coordinators: ["so-noi-vu"] }, "SELF_REFERENCE", ["item", "coordinators"]],
    ["with a coordinator twice", { coordinators: ["a", "a"] }, "ALREADY_EXISTS", ["item", "coordinators"]],
  ])("%s", (_, changes, code, field) => {
    const refused = refusalToContent({ ...content, ...changes }, years, ["item"]);

    expect([refused?.code, refused?.field]).toEqual([code, field]);
  });
});
