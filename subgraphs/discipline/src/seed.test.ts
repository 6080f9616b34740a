import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import type { Table } from "@lienthong/kernel/service/database/database.js";
import { EventTable } from "@lienthong/kernel/service/event/event.table.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { body, read } from "../test/discipline-world.js";
import { CaseTable } from "./case/case.table.js";
import { ComplaintTable } from "./complaint/complaint.table.js";
import { DecisionTable } from "./decision/decision.table.js";
import { discipline } from "./discipline.subgraph.js";
import { DutyInspectionTable } from "./duty-inspection/duty-inspection.table.js";

const RECORDS: readonly Table[] = [DutyInspectionTable, ComplaintTable, CaseTable, DecisionTable];

interface Counts {
  decisions: number | null;
  dutyDecisions: number | null;
  byForm: { form: string; decisions: number | null }[];
}

eachEngine(
  discipline,
  (subgraph) => {
    it("holds five years of records, each made up and with a restricted event", async () => {
      const { em } = subgraph().contextOf(OPERATOR);
      const counts: Record<string, number> = {};
      for (const table of RECORDS) {
        const rows = (await em.fork().find(table, {})) as { id: string; origin: string; source: string }[];
        const events = await em.fork().find(EventTable, { subjectId: { $in: rows.map(({ id }) => id) } });
        counts[table.meta.tableName] = rows.length;

        expect(new Set(rows.map(({ origin, source }) => `${origin} ${source}`)).size).toBe(1);
        expect(rows[0]!.origin).toBe("SYNTHETIC");
        expect(events.length).toBe(rows.length);
        expect(new Set(events.map(({ classification }) => classification))).toEqual(new Set(["RESTRICTED"]));
      }

      expect(counts).toEqual({
        ...{ duty_inspection: 121, staff_complaint: 182, discipline_case: 81, discipline_decision: 67 },
      });
    });

    it("seeded again changes nothing", async () => {
      const { em } = subgraph().contextOf(OPERATOR);
      const before = await em.fork().count(EventTable);

      await discipline.seed(subgraph().contextOf(OPERATOR));

      expect(await em.fork().count(EventTable)).toBe(before);
    });

    it("covers three regimes, the forms that are gone, every end of a decision and cases past their time", async () => {
      const { disciplineCases, overdue } = await read<Record<string, { edges: { node: Record<string, never> }[] }>>(
        subgraph(),
        `{ disciplineCases(first: 100) { edges { node { regime step isLate decisions { form state announceDueOn } } } }
           overdue: overdueDisciplineCases(first: 100) { edges { node { isComplex handlingDueOn isLate } } } }`,
      );
      const cases = disciplineCases!.edges.map(
        ({ node }) => node as never as { regime: string; step: string; decisions: { form: string; state: string }[] },
      );
      const decisions = cases.flatMap((each) => each.decisions);

      expect([...new Set(cases.map(({ regime }) => regime))].sort()).toEqual([
        ...["DECREE_112_2020", "DECREE_172_2025", "DECREE_234_2026"],
      ]);
      expect([...new Set(cases.map(({ step }) => step))].sort()).toEqual([
        ...["CLOSED", "DECIDED", "OPEN", "RECOMMENDED", "REVIEWED"],
      ]);
      expect([...new Set(decisions.map(({ form }) => form))].sort()).toEqual([
        ...["DEMOTION", "DISMISSAL", "REPRIMAND", "SALARY_STEP_REDUCTION", "WARNING"],
      ]);
      expect([...new Set(decisions.map(({ state }) => state))].sort()).toEqual([
        ...["CANCELLED", "IN_EFFECT", "LAPSED", "REPLACED"],
      ]);
      const late = overdue!.edges.map(({ node }) => node as never as { isComplex: boolean; isLate: boolean });
      expect(late.every(({ isLate }) => isLate)).toBe(true);
      expect(new Set(late.map(({ isComplex }) => isComplex))).toEqual(new Set([true, false]));
    });

    it("shows the counts of a body with seven alike, and hides the parts of a few unlike", async () => {
      const counts = async (key: string, period: string) => {
        const { _entities } = await read<{ _entities: { disciplineCounts: Counts }[] }>(
          subgraph(),
          `{ _entities(representations: [{ __typename: "OrganisationPeriod", organisationId: "${body(key)}", period: "${period}" }]) {
             ... on OrganisationPeriod { disciplineCounts { decisions dutyDecisions byForm { form decisions } } } } }`,
        );
        return _entities[0]!.disciplineCounts;
      };

      const alike = await counts("nam-dinh.so-y-te", "2023");
      expect([alike.decisions, alike.byForm[0]]).toEqual([7, { form: "REPRIMAND", decisions: 7 }]);
      const unlike = await counts("ninh-binh.so-xay-dung.2025", "2026");
      expect([unlike.decisions, unlike.byForm[0]]).toEqual([8, { form: "REPRIMAND", decisions: null }]);
      expect((await counts("nam-dinh.so-tu-phap", "2023")).decisions).not.toBe(1);
    });
  },
  (subgraph) => discipline.seed(subgraph.contextOf(OPERATOR)),
);
