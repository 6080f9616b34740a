import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { addBody, bodyId, read } from "../../test/bodies.js";
import { ChangeEventTable, OrganisationSuccessionTable } from "../change-event/change-event.table.js";
import { organisation } from "../organisation.subgraph.js";

const KEYS = ["committee", "labour", "home", "home-2025", "branch", "elsewhere"];
const keyOf = new Map(KEYS.map((key) => [bodyId(key), key]));

eachEngine(
  organisation,
  (subgraph) => {
    const reached = async (by: "within" | "tookOver", key: string, on: string) => {
      const question = `{ body: organisation(id: "${bodyId(key)}") { reached: ${by}(on: "${on}") { id } } }`;
      const { body } = await read(subgraph(), question);
      return (body as { reached: { id: string }[] }).reached.map(({ id }) => keyOf.get(id)).sort();
    };
    const within = (key: string, on: string) => reached("within", key, on);

    it.each([
      ["committee", "2024-12-31", ["branch", "committee", "home", "labour"]],
      ["home", "2024-12-31", ["branch", "home"]],
      ["branch", "2024-12-31", ["branch"]],
    ])("%s on %s answers for itself and all below it", async (key, on, expected) => {
      expect(await within(key, on)).toEqual(expected);
    });

    it("what a body took over whole, and what ended below that, is its to answer for", async () => {
      expect(await within("home-2025", "2025-03-01")).toEqual(["branch", "home", "home-2025"]);
      expect(await within("committee", "2025-03-01")).toEqual(["branch", "committee", "home", "home-2025", "labour"]);
    });

    it("what it took over in part is not", async () => {
      expect(await within("home-2025", "2025-03-01")).not.toContain("labour");
    });

    it.each([
      ["home-2025", "2025-03-01", ["home", "home-2025"]],
      ["committee", "2025-03-01", ["committee"]],
      ["home", "2024-12-31", ["home"]],
      ["home", "2025-03-01", []],
    ])("%s on %s stands for what it took over whole, not for those below", async (key, on, expected) => {
      expect(await reached("tookOver", key, on)).toEqual(expected);
    });

    it("a body answers for nothing before its first day and after its last", async () => {
      expect(await within("home", "2025-03-01")).toEqual([]);
      expect(await within("home-2025", "2025-02-28")).toEqual([]);
    });
  },
  async (subgraph) => {
    const context = subgraph.contextOf(OPERATOR);
    addBody(context, "committee", { kind: "COMMITTEE" });
    addBody(context, "elsewhere");
    addBody(context, "labour", { parent: "committee", to: "2025-03-01" });
    addBody(context, "home", { parent: "committee", to: "2025-03-01" });
    addBody(context, "branch", { parent: "home", to: "2025-03-01" });
    addBody(context, "home-2025", { parent: "committee", from: "2025-03-01" });
    await context.em.flush();

    const changeEventId = stableId("ChangeEvent", "consolidation");
    const effectiveOn = plainDate("2025-03-01");
    context.em.create(ChangeEventTable, {
      ...{ id: changeEventId, kind: "CONSOLIDATE", effectiveOn, decisionNumber: "05/NQ-HĐND", decidedOn: effectiveOn },
      ...{ certainty: "CERTAIN", source: "test" },
    });
    await context.em.flush();
    for (const [original, extent] of [
      ["home", "FULL"],
      ["labour", "PARTIAL"],
    ] as const) {
      context.em.create(OrganisationSuccessionTable, {
        ...{ id: stableId("OrganisationSuccession", original), changeEventId, extent },
        ...{ originalId: bodyId(original), resultingId: bodyId("home-2025") },
      });
    }
    await context.em.flush();
  },
);
