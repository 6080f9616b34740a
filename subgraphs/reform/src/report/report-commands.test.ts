import { command, done, eventsOf, meetOn, refused, who } from "@lienthong/tests/support/give-command.js";
import { describe, expect, it, test } from "vitest";
import {
  body,
  chairman,
  clerk,
  eachEngineWithDirective,
  financeClerk,
  homeAffairs,
  INDUSTRY,
  planAt,
  seen,
} from "../../test/reform-world.js";

const report = {
  organisation: INDUSTRY,
  period: "2026-H1",
  summary: "Đã hoàn thành 9 trên 10 nhiệm vụ.",
  itemsDue: 10,
  itemsDone: 9,
  onTimePercent: 97.5,
  on: "2026-06-22",
};

eachEngineWithDirective((world) => {
  const { subgraph } = world;

  it("a late report is returned, mended and handed in again; it stays late by its first day", async () => {
    const reportId = await done(subgraph(), "submitReport", report, clerk);
    await done(subgraph(), "returnReport", { reportId, on: "2026-06-24", reason: "Số liệu chưa khớp." }, homeAffairs);
    const mended = { ...report, on: "2026-06-26", itemsDone: 8 };
    expect(await done(subgraph(), "submitReport", mended, clerk)).toBe(reportId);

    const standing = (day: string) => `standing(on: "${day}")`;
    const fields = `submittedOn cutOffOn dueOn reported { itemsDue itemsDone onTimePercent } acts { kind takenOn }
      missing: ${standing("2026-06-21")} late: ${standing("2026-06-22")} returned: ${standing("2026-06-24")} standing`;
    expect(await seen(subgraph(), "ProgressReport", reportId, fields)).toEqual({
      submittedOn: "2026-06-22",
      cutOffOn: "2026-06-14",
      dueOn: "2026-06-20",
      reported: { itemsDue: 10, itemsDone: 8, onTimePercent: 97.5 },
      acts: [
        { kind: "SUBMITTED", takenOn: "2026-06-22" },
        { kind: "RETURNED", takenOn: "2026-06-24" },
        { kind: "SUBMITTED", takenOn: "2026-06-26" },
      ],
      missing: "MISSING",
      late: "LATE",
      returned: "RETURNED",
      standing: "LATE",
    });
    expect(await eventsOf(subgraph(), reportId)).toEqual(["ReportSubmitted", "ReportReturned", "ReportSubmitted"]);
  });

  it("what a body reports stands beside what is measured", async () => {
    const { organisation, own, itemId } = await planAt(world, "APPROVED");
    await done(subgraph(), "completePlanItem", { itemId, on: "2026-07-10", evidence: "Đã ban hành." }, own);
    const nineMonths = { ...report, organisation, period: "2026-9M", on: "2026-09-18", itemsDue: 5, itemsDone: 5 };

    const reportId = await done(subgraph(), "submitReport", nineMonths, own);

    expect(
      await seen(
        subgraph(),
        "ProgressReport",
        reportId,
        "reported { itemsDue itemsDone } measured { itemsDue itemsDone }",
      ),
    ).toEqual({ reported: { itemsDue: 5, itemsDone: 5 }, measured: { itemsDue: 1, itemsDone: 1 } });
  });

  it("of two reports of one body on one period at once, one is handed in", async () => {
    const organisation = body("two-at-once");
    const head = who("HEAD", organisation);
    const input = { ...report, organisation };

    const outcomes = await Promise.all([
      command(subgraph(), "submitReport", input, head),
      command(subgraph(), "submitReport", input, head),
    ]);

    const codes = outcomes.map(({ userErrors }) => userErrors[0]?.code ?? null);
    expect(codes.filter((code) => code === null)).toHaveLength(1);
    expect(["CONFLICT", "ALREADY_DONE"]).toContain(codes.find((code) => code !== null));
  });

  it("of a return and a second one at once, one is done", async () => {
    const organisation = body("returned-at-once");
    const reportId = await done(subgraph(), "submitReport", { ...report, organisation }, who("HEAD", organisation));
    const input = { reportId, reason: "Chưa đủ." };

    const outcomes = await meetOn(subgraph(), { table: "progress_report", id: reportId }, () => [
      command(subgraph(), "returnReport", input, homeAffairs),
      command(subgraph(), "returnReport", input, homeAffairs),
    ]);

    expect(outcomes.filter(({ subject }) => subject !== null)).toHaveLength(1);
  });

  describe("a report", () => {
    test.each<[string, object, typeof clerk, string, string]>([
      ["of another body", {}, financeClerk, "NOT_ALLOWED", "organisation"],
      ["on a quarter reported with six months", { period: "2026-Q2" }, clerk, "INVALID_VALUE", "period"],
      ["before its cut-off", { period: "2026-9M", on: "2026-09-13" }, clerk, "TOO_EARLY", "on"],
      ["ahead", { period: "2026-9M", on: "2026-11-24" }, clerk, "INVALID_VALUE", "on"],
      ["that says nothing", { period: "2026-9M", on: null, summary: "" }, clerk, "MISSING_VALUE", "summary"],
      ["with more done than due", { period: "2026-9M", on: null, itemsDone: 11 }, clerk, "SUM_MISMATCH", "itemsDone"],
      ["handed in twice", { on: "2026-06-26" }, clerk, "ALREADY_DONE", "period"],
    ])("%s is refused", async (_, changes, actor, code, field) => {
      const outcome = await refused(subgraph(), "submitReport", { ...report, ...changes }, actor);

      expect(outcome).toMatchObject({ subject: null, code, field: [field], leftNoTrace: true });
    });

    test.each<[string, object, typeof clerk, string]>([
      ["by its body", {}, clerk, "NOT_ALLOWED"],
      ["by the Chairman", {}, chairman, "NOT_ALLOWED"],
      ["without a reason", { reason: "" }, homeAffairs, "MISSING_VALUE"],
      ["before it was handed in", { on: "2026-06-21" }, homeAffairs, "BEFORE_START"],
      ["that is none", { reportId: "ProgressReport_x" }, homeAffairs, "NOT_FOUND"],
    ])("is not returned %s", async (name, changes, actor, code) => {
      const organisation = body(`not returned ${name}`);
      const reportId = await done(subgraph(), "submitReport", { ...report, organisation }, who("HEAD", organisation));

      const outcome = await refused(
        subgraph(),
        "returnReport",
        { reportId, reason: "Sai số liệu.", ...changes },
        actor,
      );

      expect(outcome).toMatchObject({ subject: null, code, leftNoTrace: true });
    });
  });
});
