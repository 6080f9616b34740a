import { seedOnce } from "@lienthong/kernel/service/seed.js";
import { countStatements } from "@lienthong/tests/support/count-statements.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { body } from "../../test/reform-world.js";
import { reform } from "../reform.subgraph.js";

const BODIES = ["so-noi-vu", "so-tu-phap", "so-tai-chinh", "so-y-te", "so-du-lich"].map((key) =>
  body(`ninh-binh.${key}.2025`),
);
const FIGURES = "planItemsDue planItemsDone planItemsLate reportsDue reportsLate reportsMissing openProblems";
const QUERY = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on OrganisationPeriod { ${FIGURES} } } }`;

const periods = (period: string, bodies: readonly string[]) => ({
  of: bodies.map((organisationId) => ({ __typename: "OrganisationPeriod", organisationId, period })),
});

interface Figures {
  planItemsDue: number;
  planItemsDone: number;
  planItemsLate: number;
  reportsDue: number;
  reportsLate: number;
  reportsMissing: number;
  openProblems: number;
}

eachEngine(
  reform,
  (subgraph) => {
    const figures = async (period: string, bodies: readonly string[]) => {
      const { data, statements } = await countStatements(subgraph(), QUERY, periods(period, bodies));
      return { rows: (data as unknown as { _entities: Figures[] })._entities, statements };
    };

    it("a year's reports are owed as far as their due days are over", async () => {
      const { rows } = await figures("2026", BODIES);

      expect(rows.map(({ reportsDue }) => reportsDue)).toEqual([3, 3, 3, 3, 3]);
      for (const row of rows) {
        expect(row.planItemsDone).toBeLessThanOrEqual(row.planItemsDue);
        expect(row.reportsLate + row.reportsMissing).toBeLessThanOrEqual(row.reportsDue);
      }
    });

    it("a body without an approved plan has no item due", async () => {
      const { rows } = await figures("2026", [body("ninh-binh.so-du-lich.2025")]);

      expect(rows[0]).toMatchObject({ planItemsDue: 0, planItemsDone: 0, planItemsLate: 0 });
    });

    it("nothing is known of a body nobody has heard of", async () => {
      const { rows } = await figures("2026", [body("nobody")]);

      expect(new Set(Object.values(rows[0]!))).toEqual(new Set([0]));
    });

    it("statements do not grow with the bodies", async () => {
      const [one, five] = [await figures("2026", BODIES.slice(0, 1)), await figures("2026", BODIES)];

      expect(five.statements).toBe(one.statements);
    });

    it("nor do those of the bodies that are behind", async () => {
      const query = (first: number) => `{ agencyStandings(year: 2026, behind: true, first: ${first}) {
        edges { node { lacksApprovedPlan reportDuties { standing } organisation {
          plans(first: 1) { edges { node { state } } } reformInspections(first: 1) { edges { node { scope } } } } } } } }`;

      const [one, all] = [await countStatements(subgraph(), query(1)), await countStatements(subgraph(), query(100))];

      const size = ({ data }: typeof one) => (data.agencyStandings as { edges: object[] }).edges.length;
      expect([size(one), size(all) > 5]).toEqual([1, true]);
      expect(all.statements).toBe(one.statements);
    });
  },
  seedOnce,
);
