import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { addBody, bodyId } from "../../test/bodies.js";
import { organisation } from "../organisation.subgraph.js";

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
  },
  async (subgraph) => {
    const context = subgraph.contextOf(OPERATOR);
    addBody(context, "so-y-te", { name: "Sở Y tế" });
    await context.em.flush();
  },
);
