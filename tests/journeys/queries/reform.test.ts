import { describeSavedQueries, type Edges, nodes } from "@lienthong/tests/support/saved-queries.js";
import { expect, it } from "vitest";

interface Named {
  name: string;
}
interface Assignment {
  role: string;
  organisation: { name?: string; currentOrganisations: { organisations: Named[]; isComplete?: boolean } };
}
const successors = ({ organisation }: Assignment) =>
  organisation.currentOrganisations.organisations.map(({ name }) => name);

describeSavedQueries("on the reform programme", (run) => {
  it("lead from the five tasks of 2021 to those who lead them today, and to what is not done", async () => {
    interface Task {
      number: number;
      assignments: Edges<Assignment>;
      progress: { items: number; itemsDone: number; itemsOverdue: number };
      planItems: Edges<{ state: string; lead: Named | null; plan: { title: string } }>;
    }
    const { directiveByCitation } = await run<{ directiveByCitation: { tasks: Task[] } }>("five-tasks");

    const { tasks } = directiveByCitation;
    const leads = tasks.map(({ assignments }) => nodes(assignments).find(({ role }) => role === "LEAD")!);
    expect(leads.map((lead) => [lead.organisation.name, ...successors(lead)])).toEqual([
      ["Văn phòng Ủy ban nhân dân tỉnh Nam Định", "Văn phòng Ủy ban nhân dân tỉnh Ninh Bình"],
      ["Sở Tư pháp", "Sở Tư pháp"],
      ["Sở Nội vụ", "Sở Nội vụ"],
      ["Sở Nội vụ", "Sở Nội vụ"],
      ["Sở Thông tin và Truyền thông", "Sở Khoa học và Công nghệ"],
    ]);
    for (const { progress, planItems } of tasks) {
      const undone = nodes(planItems);
      expect(progress.itemsDone).toBeLessThan(progress.items);
      expect(progress.itemsOverdue).toBeGreaterThan(0);
      expect(undone.every(({ state, lead }) => ["OPEN", "OVERDUE"].includes(state) && lead !== null)).toBe(true);
      expect(undone.every(({ plan }) => plan.title.startsWith("(Giả lập) "))).toBe(true);
    }
  });

  it("name the agencies without an approved plan or behind with a report, their heads and last inspections", async () => {
    interface Standing {
      organisation: {
        name: string;
        head: { official: { displayName: string } };
        plans: Edges<{ state: string }>;
        reformInspections: Edges<{ openedOn: string; findings: { state: string }[] }>;
      };
      lacksApprovedPlan: boolean;
      reportDuties: { period: string; standing: string }[];
    }
    const { agencyStandings } = await run<{ agencyStandings: Edges<Standing> }>("agencies-behind");

    const behind = nodes(agencyStandings);
    const lacking = behind.filter(({ lacksApprovedPlan }) => lacksApprovedPlan);
    expect(
      lacking.map(({ organisation }) => [organisation.name, nodes(organisation.plans)[0]?.state ?? null]).sort(),
    ).toEqual([
      ["Sở Công Thương", "RETURNED"],
      ["Sở Du lịch", null],
      // The draft of Sở Y tế is not told of.
      ["Sở Xây dựng", "SUBMITTED"],
      ["Sở Y tế", null],
    ]);
    for (const { organisation, lacksApprovedPlan, reportDuties } of behind) {
      const faults = reportDuties.filter(({ standing }) => ["LATE", "MISSING", "RETURNED"].includes(standing));
      expect(lacksApprovedPlan || faults.length > 0).toBe(true);
      expect(organisation.head.official.displayName).toMatch(/^Cán bộ mẫu \d+$/);
      expect(reportDuties.map(({ period }) => period)).toEqual(["2026-Q1", "2026-H1", "2026-9M", "2026"]);
    }
    expect(behind.some(({ organisation }) => nodes(organisation.reformInspections).length === 1)).toBe(true);
  });

  it("tell which problems have waited for the Chairman over ten working days", async () => {
    interface Problem {
      obstructedBy: string | null;
      obstructingDocument: { number: string; statusOn: { state: string } } | null;
      waitingWorkingDays: number;
      task: { number: number; assignments: Edges<Assignment> };
      lastAct: { kind: string; takenOn: string };
    }
    const { reformProblems } = await run<{ reformProblems: Edges<Problem> }>("problems-waiting");

    const waiting = nodes(reformProblems);
    expect(waiting.length).toBeGreaterThanOrEqual(3);
    for (const { waitingWorkingDays, obstructedBy, obstructingDocument, task, lastAct } of waiting) {
      expect(waitingWorkingDays).toBeGreaterThan(10);
      expect(obstructingDocument?.number ?? null).toBe(obstructedBy);
      expect(nodes(task.assignments).flatMap(successors)).toHaveLength(1);
      expect(["ESCALATED", "ACTED_ON"]).toContain(lastAct.kind);
    }
    expect(waiting.some(({ obstructedBy }) => obstructedBy !== null)).toBe(true);
  });
});
