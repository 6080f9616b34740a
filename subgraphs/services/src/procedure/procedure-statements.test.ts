import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { body, countStatements, fillWithProcedures } from "../../test/procedure-world.js";
import { services } from "../services.subgraph.js";

const BODIES = ["nam-dinh.so-tu-phap", "nam-dinh.so-tai-chinh.2025", "nam-dinh.so-xay-dung.2025", "vu-ban.ubnd"];

eachEngine(
  services,
  (subgraph) => {
    it("reads a page of twenty with channels, charges, grounds and bodies in six statements", async () => {
      const page = (first: number) => `{ procedures(first: ${first}) { edges { node { name field online { kind }
        publicationDecision { number document { citation } }
        channels { method times { amount unit fees { kind amount } } } legalBasis { text document { citation } }
        executions(first: 5) { edges { node { organisation { id } validFrom } } } } } } }`;

      const twenty = await countStatements(subgraph(), page(20));
      const hundred = await countStatements(subgraph(), page(100));

      expect((twenty.data.procedures as { edges: unknown[] }).edges).toHaveLength(20);
      expect((hundred.data.procedures as { edges: unknown[] }).edges).toHaveLength(100);
      // The page, its editions, channels, charges, grounds, bodies.
      expect(twenty.statements).toBe(6);
      expect(hundred.statements).toBe(6);
    });

    it("reads all that a page of procedures can tell in one statement a list", async () => {
      const { data, statements } = await countStatements(
        subgraph(),
        `{ procedures(first: 100) { edges { node {
          name kind levels subjects isNonTerritorial onlineKind isInUseOn(day: "2021-10-07") withdrawnOn
          then: name(on: "2021-10-07") editions { validFrom name } edition(on: "2021-10-07") { validFrom }
          promulgator { name organisation { id } } executingBodies { name } authorities { name }
          coordinatingBodies { name } cases { code time { amount } } evidences { name } outputs { name }
          simplifications { edges { node { summary } } } } } } }`,
      );

      expect((data.procedures as { edges: unknown[] }).edges).toHaveLength(100);
      // The page, its editions, bodies, cases, evidences, outputs, simplifications.
      expect(statements).toBe(7);
    });

    it("reads what many bodies carry out, with the times that hold there, in four statements", async () => {
      const of = BODIES.map((key) => `{ __typename: "Organisation", id: "${body(key)}" }`);
      const { data, statements } = await countStatements(
        subgraph(),
        `{ _entities(representations: [${of}]) { ... on Organisation { procedures(on: "2025-03-01", first: 50) {
           edges { node { procedure { code name } statutoryTimes(on: "2025-03-01") { amount unit } } } } } } }`,
      );

      const found = data._entities as { procedures: { edges: unknown[] } }[];
      expect(found.map(({ procedures }) => procedures.edges.length)).toEqual([9, 7, 3, 12]);
      // What they carry out, the procedures, their editions, their times.
      expect(statements).toBe(4);
    });
  },
  fillWithProcedures,
);
