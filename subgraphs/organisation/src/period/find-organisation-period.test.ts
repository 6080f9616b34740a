import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { countStatements } from "@lienthong/tests/support/count-statements.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { addBody, bodyId } from "../../test/bodies.js";
import { HeadcountTable } from "../headcount/headcount.table.js";
import { MembershipTable, OfficialTable } from "../membership/membership.table.js";
import { organisation } from "../organisation.subgraph.js";
import { PostTable } from "../post/post.table.js";

const BODIES = Array.from({ length: 250 }, (_, n) => `so-${n}`);

const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on OrganisationPeriod { period organisation { name } } } }`;

eachEngine(
  organisation,
  (subgraph) => {
    it("enters a period of a body, with the days that its report counts", async () => {
      const { data } = await ask(
        subgraph(),
        `{ organisation(id: "${bodyId("so-y-te")}") { year: period(period: "2026") { period firstDay lastDay }
             nine: period(period: "2026-9M") { organisationId lastDay } } }`,
      );

      expect(data!.organisation).toEqual({
        year: { period: "2026", firstDay: "2025-12-15", lastDay: "2026-12-14" },
        nine: { organisationId: bodyId("so-y-te"), lastDay: "2026-09-14" },
      });
    });

    it.each([`"2026-Q5"`, `"26"`, "2026"])("refuses %s as a period, in words", async (period) => {
      const { data, errors } = await ask(
        subgraph(),
        `{ organisation(id: "x") { period(period: ${period}) { period } } }`,
      );

      expect(data ?? null).toBeNull();
      expect(JSON.stringify(errors)).toContain("is not a reporting period: write 2026, 2026-Q3, 2026-H1 or 2026-9M.");
    });

    it("has no period of an unknown body, and none that is no period", async () => {
      const __typename = "OrganisationPeriod";
      const known = bodyId("so-y-te");
      const { data } = await ask(subgraph(), ENTITIES, {
        representations: [
          { __typename, organisationId: known, period: "2026-Q1" },
          { __typename, organisationId: "Organisation_none", period: "2026-Q1" },
          { __typename, organisationId: known, period: "2026-H2" },
        ],
      });

      expect(data!._entities).toEqual([{ period: "2026-Q1", organisation: { name: "Sở Y tế" } }, null, null]);
    });

    it("reads heads, months and staff of hundreds of bodies in four statements", async () => {
      const representations = BODIES.map((key) => ({
        ...{ __typename: "OrganisationPeriod", organisationId: bodyId(key), period: "2025" },
      }));
      const { data, statements } = await countStatements(
        subgraph(),
        `query ($representations: [_Any!]!) { _entities(representations: $representations) {
           ... on OrganisationPeriod { monthsInExistence head { displayName } headMonthsInOffice
             civilServantsAssigned civilServantsPresent civilServantsAssignedChange publicEmployeesAssigned } } }`,
        { representations },
      );

      expect(data._entities).toHaveLength(250);
      expect((data._entities as unknown[])[7]).toEqual({
        ...{ monthsInExistence: 12, head: { displayName: "Cán bộ 7" }, headMonthsInOffice: 5 },
        ...{ civilServantsAssigned: 40, civilServantsPresent: null, civilServantsAssignedChange: -3 },
        publicEmployeesAssigned: null,
      });
      // The bodies, their heads, who these are, and all numbers of staff.
      expect(statements).toBe(4);
    });
  },
  async (subgraph) => {
    const context = subgraph.contextOf(OPERATOR);
    addBody(context, "so-y-te", { name: "Sở Y tế" });
    for (const key of BODIES) addBody(context, key);
    await context.em.flush();
    const known = { origin: "SYNTHETIC" as const, source: "test", validTo: null };
    for (const [n, key] of BODIES.entries()) {
      const organisationId = bodyId(key);
      const post = { organisationId, title: "Giám đốc", leadership: "HEAD" as const, rank: 1, seats: 1 };
      context.em.create(PostTable, { id: `Post_${n}`, ...post, ...known, validFrom: plainDate("2021-01-01") });
      context.em.create(OfficialTable, { id: `Official_${n}`, displayName: `Cán bộ ${n}`, ...known });
      const membership = { postId: `Post_${n}`, officialId: `Official_${n}`, validFrom: plainDate("2025-07-01") };
      context.em.create(MembershipTable, { id: `Membership_${n}`, ...membership, ...known });
      for (const [year, number] of [
        [2024, 43],
        [2025, 40],
      ] as const) {
        const line = { organisationId, year, quantity: "CIVIL_SERVANTS", part: "MAIN", stage: "ASSIGNED" } as const;
        const validFrom = plainDate(`${year}-01-01`);
        context.em.create(HeadcountTable, { id: `Headcount_${n}_${year}`, ...line, number, ...known, validFrom });
      }
    }
    await context.em.flush();
  },
);
