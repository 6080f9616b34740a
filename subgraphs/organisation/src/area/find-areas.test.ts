import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { organisation } from "../organisation.subgraph.js";
import { AreaTable } from "./area.table.js";

eachEngine(
  organisation,
  (subgraph) => {
    it("finds an area by its id and nothing by another", async () => {
      const answer = await ask(
        subgraph(),
        `{ here: administrativeArea(id: "AdministrativeArea_1") { level validFrom validTo }
           nowhere: administrativeArea(id: "AdministrativeArea_2") { level } }`,
      );

      expect(answer.errors).toEqual([]);
      expect(answer.data).toEqual({
        here: { level: "PROVINCE", validFrom: "2004-08-31", validTo: "2025-07-01" },
        nowhere: null,
      });
    });
  },
  async (subgraph) => {
    const { em } = subgraph.contextOf({} as never);
    em.create(AreaTable, {
      id: "AdministrativeArea_1",
      level: "PROVINCE",
      validFrom: "2004-08-31",
      validTo: "2025-07-01",
      source: "test",
    });
    await em.flush();
  },
);
