import { type Actor, actorOf, OPERATOR, type Role } from "@lienthong/kernel/domain/actor.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import { EventTable } from "@lienthong/kernel/service/event/event.table.js";
import { seedOnce } from "@lienthong/kernel/service/seed.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { reform } from "../reform.subgraph.js";
import { criterionIdOf } from "./import/index-criteria-import.js";

const HEALTH = stableId("Organisation", "ninh-binh.so-y-te.2025");
const ON_TIME = criterionIdOf("PROVINCIAL_INDEX", "3.3");
const SURVEY = criterionIdOf("PROVINCIAL_INDEX", "8.2");
const DIRECTIVE = stableId("Directive", "34/CT-UBND (UBND tỉnh Nam Định, 2021)");
const who = (role: Role, organisationId: string | null = null): Actor =>
  actorOf({ kind: "person", id: `${role} ${organisationId}`, organisationId, roles: [role] });
const head = who("HEAD", HEALTH);
const homeAffairs = who("HOME_AFFAIRS");

const SHEET = `{ _entities(representations: [{ __typename: "Organisation", id: "${HEALTH}" }]) { ... on Organisation {
  indexYear(index: PROVINCIAL_INDEX, year: 2026) { selfScore appraisedScore surveyScore percent publishedPercent
    criteria { criterion { code } selfScore appraisedScore surveyScore difference evidence { note link { nodeId } } } } } } }`;

interface Sheet {
  selfScore: number | null;
  criteria: { criterion: { code: string } }[];
}

let commands = 0;

eachEngine(
  reform,
  (subgraph) => {
    const give = async (mutation: string, input: object, actor: Actor) => {
      const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
      const { data, errors } = await ask(
        subgraph(),
        `mutation ($input: ${type}!) { ${mutation}(input: $input) { indexYear { year } userErrors { code field } } }`,
        { input: { clientMutationId: `index-command-${++commands}`, organisationId: HEALTH, year: 2026, ...input } },
        actor,
      );
      expect(errors).toEqual([]);
      const { userErrors } = data![mutation] as { userErrors: { code: string; field: string[] }[] };
      return userErrors.map(({ code, field }) => `${code} ${field.join(".")}`);
    };
    const sheet = async () => {
      const { data, errors } = await ask(subgraph(), SHEET);
      expect(errors).toEqual([]);
      return (data!._entities as { indexYear: Sheet | null }[])[0]!.indexYear;
    };

    it("refuses what is not theirs to score, out of turn or out of bounds, and writes nothing", async () => {
      const events = () => subgraph().contextOf(OPERATOR).em.count(EventTable);
      const before = await events();
      const foreign = who("HEAD", stableId("Organisation", "another"));

      expect(await give("scoreIndexCriterion", { criterionId: ON_TIME, score: 6 }, foreign)).toEqual([
        "NOT_ALLOWED organisationId",
      ]);
      expect(await give("appraiseIndexScore", { criterionId: ON_TIME, score: 6 }, head)).toEqual([
        "NOT_ALLOWED organisationId",
      ]);
      expect(await give("appraiseIndexScore", { criterionId: ON_TIME, score: 6 }, homeAffairs)).toEqual([
        "WRONG_STEP criterionId",
      ]);
      expect(await give("scoreIndexCriterion", { criterionId: ON_TIME, score: 7.5 }, head)).toEqual([
        "INVALID_VALUE score",
      ]);
      expect(await give("scoreIndexCriterion", { criterionId: SURVEY, score: 1 }, head)).toEqual([
        "WRONG_KIND criterionId",
      ]);
      expect(await give("scoreIndexCriterion", { criterionId: ON_TIME, year: 2019, score: 1 }, head)).toEqual([
        "NOT_FOUND criterionId",
      ]);
      expect(await give("scoreIndexCriterion", { criterionId: ON_TIME, score: 1, on: "2027-01-01" }, head)).toEqual([
        "INVALID_VALUE on",
      ]);
      const evidence = [{ recordId: "36/NQ-HĐND", note: " " }];
      expect(await give("scoreIndexCriterion", { criterionId: ON_TIME, score: 1, evidence }, head)).toEqual([
        "INVALID_VALUE evidence.0.recordId",
        "MISSING_VALUE evidence.0.note",
      ]);
      expect([await events(), await sheet()]).toEqual([before, null]);
    });

    it("keeps self-score, appraisal and survey apart, with what proves them", async () => {
      const evidence = [{ recordId: DIRECTIVE, note: "Thống kê hồ sơ" }];
      expect(await give("scoreIndexCriterion", { criterionId: ON_TIME, score: 7, evidence }, head)).toEqual([]);
      expect(await give("scoreIndexCriterion", { criterionId: ON_TIME, score: 6.5, evidence }, head)).toEqual([]);
      expect(await give("appraiseIndexScore", { criterionId: ON_TIME, score: 6.2 }, homeAffairs)).toEqual([]);
      expect(await give("recordSurveyScore", { criterionId: SURVEY, score: 16 }, homeAffairs)).toEqual([]);
      expect(await give("scoreIndexCriterion", { criterionId: ON_TIME, score: 7 }, head)).toEqual([
        "WRONG_STEP criterionId",
      ]);

      const { criteria, ...totals } = (await sheet())!;
      expect(totals).toEqual({
        ...{ selfScore: 6.5, appraisedScore: 6.2, surveyScore: 16, percent: 22.2, publishedPercent: null },
      });
      expect(criteria).toHaveLength(17);
      expect(criteria.find(({ criterion }) => criterion.code === "3.3")).toEqual({
        ...{ criterion: { code: "3.3" }, selfScore: 6.5, appraisedScore: 6.2, surveyScore: null, difference: -0.3 },
        evidence: [{ note: "Thống kê hồ sơ", link: { nodeId: DIRECTIVE } }],
      });
    });
  },
  seedOnce,
);
