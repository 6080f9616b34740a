import { done, eventsOf, refused } from "@lienthong/tests/support/give-command.js";
import { expect, it, test } from "vitest";
import { chairman, clerk, eachEngineWithDirective, homeAffairs, planAt, seen } from "../../test/reform-world.js";

const text = "Đề nghị khẩn trương hoàn thành nhiệm vụ.";

eachEngineWithDirective((world) => {
  const { subgraph } = world;

  it("a body is reminded of an overdue item, and the item tells of it", async () => {
    const { organisation, itemId } = await planAt(world, "APPROVED");

    const input = { organisation, item: itemId, text, on: "2026-07-10", document: "55/SNV-CCHC (Sở Nội vụ, 2026)" };
    const reminderId = await done(subgraph(), "remind", input, homeAffairs);

    expect(
      await seen(subgraph(), "PlanItem", itemId, "reminders(first: 5) { edges { node { id sentOn text citation } } }"),
    ).toEqual({
      reminders: { edges: [{ node: { id: reminderId, sentOn: "2026-07-10", text, citation: input.document } }] },
    });
    expect(await eventsOf(subgraph(), reminderId)).toEqual(["ReminderSent"]);
  });

  test.each<[string, object, typeof clerk, string, string]>([
    ["by its own clerk", {}, clerk, "NOT_ALLOWED", "organisation"],
    ["by the Chairman", {}, chairman, "NOT_ALLOWED", "organisation"],
    ["of an item that is none", { item: "PlanItem_x" }, homeAffairs, "NOT_FOUND", "item"],
    ["that says nothing", { text: "" }, homeAffairs, "MISSING_VALUE", "text"],
    ["of a report nobody owes", { reportPeriod: "2026-Q2" }, homeAffairs, "INVALID_VALUE", "reportPeriod"],
    ["of a report before its cut-off", { reportPeriod: "2026" }, homeAffairs, "TOO_EARLY", "reportPeriod"],
    ["ahead", { on: "2026-11-24" }, homeAffairs, "INVALID_VALUE", "on"],
    ["by half a citation", { document: "55/SNV-CCHC" }, homeAffairs, "BAD_NUMBER", "document"],
  ])("a reminder %s is refused", async (_, changes, actor, code, field) => {
    const { organisation } = await planAt(world, "APPROVED");

    const outcome = await refused(subgraph(), "remind", { organisation, text, ...changes }, actor);

    expect(outcome).toEqual({ subject: null, code, field: [field], leftNoTrace: true });
  });
});
