import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RequestContext } from "@lienthong/kernel/service/context.js";
import { countStatements } from "@lienthong/tests/support/count-statements.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { addBody, bodyId } from "../../test/bodies.js";
import { organisation } from "../organisation.subgraph.js";
import { ChangeEventTable, OrganisationSuccessionTable } from "./change-event.table.js";

/** Says that a body passed to others when it ended. */
function addChange({ em }: RequestContext, original: string, resulting: string[], on: string): void {
  const id = `ChangeEvent_${original}`;
  const decision = { decisionNumber: "1/NQ-HĐND", decidedOn: plainDate(on) };
  const known = { certainty: "CERTAIN" as const, source: "test" };
  em.create(ChangeEventTable, { id, kind: "TERRITORIAL", effectiveOn: plainDate(on), ...decision, ...known });
  for (const to of resulting) {
    const step = { changeEventId: id, originalId: bodyId(original), resultingId: bodyId(to) };
    em.create(OrganisationSuccessionTable, { id: `${original} ${to}`, ...step, extent: "PARTIAL" });
  }
}

eachEngine(
  organisation,
  (subgraph) => {
    const where = async (key: string) => {
      const { data, statements } = await countStatements(
        subgraph(),
        `{ organisation(id: "${bodyId(key)}") { currentOrganisations { isComplete organisations { id } unknown { id } } } }`,
      );
      const { currentOrganisations } = data.organisation as { currentOrganisations: object };
      return { currentOrganisations, statements };
    };

    it("walks a circle of successions once and comes out of it", async () => {
      const { currentOrganisations, statements } = await where("circle-a");

      expect(currentOrganisations).toEqual({ isComplete: true, organisations: [{ id: bodyId("today") }], unknown: [] });
      expect(statements).toBe(5);
    });

    it("meets a body on two ways once, and names those at which the trail is lost", async () => {
      const { currentOrganisations } = await where("split");

      expect(currentOrganisations).toEqual({
        ...{ isComplete: false, organisations: [{ id: bodyId("today") }] },
        unknown: [{ id: bodyId("lost") }],
      });
    });

    it("follows a hundred bodies of a list step by step, all together", async () => {
      const { data, statements } = await countStatements(
        subgraph(),
        `{ organisations(on: "2021-06-01", query: "chain", first: 100) { edges { node { currentOrganisations { organisations { id } } } } } }`,
      );

      const { edges } = data.organisations as { edges: { node: object }[] };
      const end = { currentOrganisations: { organisations: [{ id: bodyId("today") }] } };
      expect(edges.map(({ node }) => node)).toEqual(Array(100).fill(end));
      expect(statements).toBeLessThanOrEqual(8);
    });
  },
  async (subgraph) => {
    const context = subgraph.contextOf(OPERATOR);
    addBody(context, "today", { from: "2024-01-01" });
    addBody(context, "circle-a", { to: "2022-01-01" });
    addBody(context, "circle-b", { to: "2023-01-01" });
    for (const key of ["split", "half-a", "half-b", "lost"]) addBody(context, key, { to: "2022-01-01" });
    for (let n = 0; n < 100; n += 1) addBody(context, `chain ${n}`, { to: "2022-01-01" });
    await context.em.flush();
    addChange(context, "circle-a", ["circle-b"], "2022-01-01");
    addChange(context, "circle-b", ["circle-a", "today"], "2023-01-01");
    addChange(context, "split", ["half-a", "half-b", "lost"], "2022-01-01");
    for (const half of ["half-a", "half-b"]) addChange(context, half, ["today"], "2022-01-01");
    for (let n = 0; n < 100; n += 1) addChange(context, `chain ${n}`, ["today"], "2022-01-01");
    await context.em.flush();
  },
);
