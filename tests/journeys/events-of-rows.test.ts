import { SUBGRAPHS } from "@lienthong/deploy/subgraphs.js";
import { typeOfId } from "@lienthong/kernel/domain/id.js";
import { seedOnce } from "@lienthong/kernel/service/seed.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { allTold } from "@lienthong/tests/support/whole-state.js";
import { describe, expect, it } from "vitest";

describe.each(SUBGRAPHS.map((definition) => [definition.name, definition] as const))("%s", (_, definition) => {
  eachEngine(definition, (subgraph) => {
    it("tells in its seed of every row of every table, with the version that a record has", async () => {
      await allTold(subgraph(), () => seedOnce(subgraph()));
    });

    it("tells nothing but of records that are there, of the types their ids name", async () => {
      const events = await subgraph().database.fork().execute(`select distinct "subjectType", "subjectId" from event`);

      const strange = events.filter(({ subjectType, subjectId }) => typeOfId(String(subjectId)) !== subjectType);

      expect([events.length > 0, strange]).toEqual([true, []]);
    });
  });
});
