import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { graphql } from "graphql";
import { expect, it, vi } from "vitest";
import { body } from "../../test/discipline-world.js";
import { discipline } from "../discipline.subgraph.js";

const QUERY = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on OrganisationPeriod {
  disciplineCounts { decisions complaints dutyInspections } trueDutyDecisions trueHeadDutyDecisions } } }`;

eachEngine(
  discipline,
  (subgraph) => {
    it("a ranking asks as many statements for 250 bodies as for one", async () => {
      const statementsFor = async (size: number) => {
        const contextValue = subgraph().contextOf(OPERATOR);
        const spy = vi.spyOn(contextValue.em.getKysely().getExecutor(), "executeQuery");
        const r = Array.from({ length: size }, (_, n) => ({
          ...{ __typename: "OrganisationPeriod", organisationId: body(`body-${n}`), period: "2026" },
        }));
        const { errors } = await graphql({
          schema: subgraph().schema,
          source: QUERY,
          variableValues: { r },
          contextValue,
        });
        const statements = spy.mock.calls.length;
        spy.mockRestore();
        expect(errors).toBeUndefined();
        return statements;
      };

      expect([await statementsFor(1), await statementsFor(250)]).toEqual([4, 4]);
    });
  },
  (subgraph) => discipline.seed(subgraph.contextOf(OPERATOR)),
);
