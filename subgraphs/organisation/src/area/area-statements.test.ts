import { stableId } from "@lienthong/kernel/domain/id.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { countStatements, seedAreas } from "../../test/areas.js";
import { organisation } from "../organisation.subgraph.js";

const NAM_DINH = stableId("AdministrativeArea", "36", "2004-08-31");

eachEngine(
  organisation,
  (subgraph) => {
    it("reads three levels of children with one statement a level", async () => {
      const { data, statements } = await countStatements(
        subgraph(),
        `{ administrativeArea(id: "${NAM_DINH}") { children(on: "2021-10-07", first: 20) { edges { node {
           state(on: "2021-10-07") { fullName }
           children(on: "2021-10-07", first: 40) { edges { node { id state(on: "2021-10-07") { fullName } } } }
         } } } } }`,
      );

      expect(JSON.stringify(data).match(/Xã|Phường|Thị trấn/g)).toHaveLength(226);
      expect(statements).toBe(3);
    });

    it("reads a whole province on a day, with parents, in two statements", async () => {
      const { data, statements } = await countStatements(
        subgraph(),
        `{ administrativeArea(id: "${NAM_DINH}") { tree(on: "2021-10-07") {
           depth parent { id } state { fullName type } area { id } } } }`,
      );

      expect((data.administrativeArea as { tree: unknown[] }).tree).toHaveLength(237);
      expect(statements).toBe(2);
    });

    it("reads that province as it is now, area by area, in a handful of statements", async () => {
      const { data, statements } = await countStatements(
        subgraph(),
        `{ areaTree(root: "${NAM_DINH}", on: "2021-10-07") { state { fullName } area { currentAreas {
           isComplete areas { extent area { state { fullName } } } unknown { id } } } } }`,
      );

      const communes = (data.areaTree as { area: { currentAreas: { isComplete: boolean } } }[]).slice(1);
      expect(communes.filter(({ area }) => !area.currentAreas.isComplete)).toHaveLength(50);
      expect(statements).toBeLessThanOrEqual(10);
    });

    it("reads the lineage of twenty areas in two statements beside their page", async () => {
      const { data, statements } = await countStatements(
        subgraph(),
        `{ administrativeAreas(level: COMMUNE, first: 20) { edges { node {
           lineage { areaId validFrom validTo extent relation } } } } }`,
      );

      expect((data.administrativeAreas as { edges: unknown[] }).edges).toHaveLength(20);
      expect(statements).toBe(3);
    });

    it("reads names, ways and counts of a hundred areas in as many statements as those of ten", async () => {
      const { data, statements } = await countStatements(
        subgraph(),
        `{ administrativeAreas(on: "2024-08-31", level: COMMUNE, first: 100) { edges { node {
           fullName successionStatus successors { to { fullName } } predecessors { from { fullName } }
           successorCandidates { fullName } predecessorCandidates { fullName } states { changes parent { fullName } }
           ancestors(on: "2024-08-31") { fullName } descendantCount(on: "2024-08-31") } } } }`,
      );

      expect((data.administrativeAreas as { edges: unknown[] }).edges).toHaveLength(100);
      expect(statements).toBeLessThan(20);
    });
  },
  seedAreas,
);
