import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { describe, expect, it } from "vitest";
import { carriedOut, fillWithLawyers } from "../../test/lawyers.js";
import {
  body,
  chairman,
  citizen,
  command,
  eventsOf,
  JUSTICE,
  procedure,
  refusals,
} from "../../test/procedure-world.js";
import { services } from "../services.subgraph.js";

const ASSIGN = [
  "assignProcedure",
  "service",
  "id validFrom validTo ownTime { amount unit } decision { document { citation } }",
] as const;
const END = ["endProcedureAssignment", "service", "id validTo version"] as const;

const ASSIGNMENT = {
  procedureId: procedure("1.002010"),
  organisationId: JUSTICE,
  assignedFrom: "2026-08-01",
  time: { amount: 5, unit: "WORKING_DAY" },
  decision: { number: "901/QĐ-UBND", decidedOn: "2026-07-21", issuerName: "UBND tỉnh Ninh Bình" },
};

eachEngine(
  services,
  (subgraph) => {
    describe("assigning", () => {
      it.each<[string, object, string[]]>([
        ["an unknown procedure", { procedureId: procedure("1.999999") }, ["NOT_FOUND procedureId"]],
        ["a day before the decision", { assignedFrom: "2026-07-20" }, ["BEFORE_DECISION assignedFrom"]],
        ["a time below nothing", { time: { amount: -5, unit: "DAY" } }, ["INVALID_VALUE time"]],
        ["a body of no id", { organisationId: "H42.12" }, ["INVALID_VALUE organisationId"]],
        [
          "a decision to come",
          { decision: { number: "1", decidedOn: "2026-12-01" } },
          ["INVALID_VALUE decision.decidedOn"],
        ],
      ])("is refused for %s", async (_case, change, expected) => {
        expect(await refusals(subgraph(), ASSIGN, { ...ASSIGNMENT, ...change }, chairman)).toEqual(expected);
      });

      it("is not for citizens", async () => {
        expect(await refusals(subgraph(), ASSIGN, ASSIGNMENT, citizen)).toEqual(["NOT_ALLOWED "]);
      });

      it("gives a body its own time, which then holds in place of the published ones", async () => {
        const { subject, userErrors } = await command(subgraph(), ASSIGN, ASSIGNMENT, chairman);

        expect(userErrors).toEqual([]);
        expect(subject).toMatchObject({
          ...{ validFrom: "2026-08-01", validTo: null, ownTime: { amount: 5, unit: "WORKING_DAY" } },
          decision: { document: { citation: "901/QĐ-UBND (UBND tỉnh Ninh Bình, 2026)" } },
        });
        expect(await carriedOut(subgraph(), JUSTICE, "2026-11-23")).toEqual([
          {
            ...{
              validFrom: "2026-08-01",
              validTo: null,
              procedure: { code: "1.002010" },
              organisation: { id: JUSTICE },
            },
            ...{ ownTime: { amount: 5 }, statutoryTimes: [{ amount: 5, unit: "WORKING_DAY" }] },
          },
        ]);
        expect(await carriedOut(subgraph(), JUSTICE, "2026-07-31")).toEqual([]);
      });

      it("is refused while the body does it", async () => {
        const later = { ...ASSIGNMENT, assignedFrom: "2026-09-01" };

        expect(await refusals(subgraph(), ASSIGN, later, chairman)).toEqual(["OVERLAPS assignedFrom"]);
      });

      it("succeeds once of twice at the same moment", async () => {
        const twice = { ...ASSIGNMENT, procedureId: procedure("1.002032") };
        const outcomes = await Promise.all([1, 2].map(() => command(subgraph(), ASSIGN, twice, chairman)));

        expect(outcomes.map(({ userErrors }) => userErrors[0]?.code ?? "DONE").sort()).toEqual(["DONE", "OVERLAPS"]);
      });
    });

    it("ends on a day, once", async () => {
      const [{ id }] = (
        (
          await ask(
            subgraph(),
            `{ procedure(id: "${procedure("1.002010")}") { executions { edges { node { id } } } } }`,
          )
        ).data!.procedure as { executions: { edges: { node: { id: string } }[] } }
      ).executions.edges.map(({ node }) => node) as [{ id: string }];
      const ending = {
        serviceId: id,
        endedOn: "2026-10-01",
        decision: { number: "950/QĐ-UBND", decidedOn: "2026-09-20" },
      };

      expect(await refusals(subgraph(), END, { ...ending, endedOn: "2026-08-01" }, chairman)).toEqual([
        "BEFORE_START endedOn",
      ]);
      expect(await refusals(subgraph(), END, { ...ending, endedOn: "2026-09-19" }, chairman)).toEqual([
        "BEFORE_DECISION endedOn",
      ]);
      expect(await refusals(subgraph(), END, ending, citizen)).toEqual(["NOT_ALLOWED "]);
      expect(await refusals(subgraph(), END, { ...ending, serviceId: body("x") }, chairman)).toEqual([
        "NOT_FOUND serviceId",
      ]);
      expect((await command(subgraph(), END, ending, chairman)).subject).toEqual({
        id,
        validTo: "2026-10-01",
        version: 2,
      });
      expect(await refusals(subgraph(), END, ending, chairman)).toEqual(["ENDED serviceId"]);
      expect(await eventsOf(subgraph(), id)).toEqual([
        "ProcedureAssigned 1: procedure,organisation,validFrom,ownTime",
        "ProcedureAssignmentEnded 2: validTo",
      ]);
    });
  },
  fillWithLawyers,
);
