import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { addBody, bodyId, eventIds, eventsSince, read } from "../../../test/bodies.js";
import { faultsOf, importRows } from "../../../test/import-rows.js";
import { organisation } from "../../organisation.subgraph.js";
import { changeEventsImport } from "./change-events-import.js";

const step = (original: string, resulting: string, differing: object = {}) => ({
  ...{ key: "05-nq-hdnd", kind: "CONSOLIDATE", effective_on: "2025-02-19", decision: "05/NQ-HĐND" },
  ...{ decided_on: "2025-02-19", issuer: "hdnd", original, resulting, extent: "FULL", source: "test", ...differing },
});
const PLAN = step("ke-hoach", "moi");
const MONEY = step("tai-chinh", "moi");

eachEngine(
  organisation,
  (subgraph) => {
    const faults = (...rows: object[]) => faultsOf(subgraph(), changeEventsImport, rows as never);

    it.each<[string, object, string]>([
      ["of a kind nobody knows", { kind: "HỢP NHẤT" }, "2 kind BAD_WORD"],
      ["before its decision", { decided_on: "2025-02-20" }, "2 effective_on EFFECTIVE_BEFORE_DECISION"],
      ["without a decision", { decision: "", decided_on: "", issuer: "" }, "2 decision MISSING_VALUE"],
      ["with a successor and nobody", { extent: "NONE" }, "2 resulting EXTENT_AND_BODY"],
      ["with all of it going to nobody", { resulting: "" }, "2 resulting EXTENT_AND_BODY"],
      ["of a body nobody knows", { original: "nobody" }, "2 original UNKNOWN_BODY"],
      ["by an issuer nobody knows", { issuer: "nobody" }, "2 issuer UNKNOWN_BODY"],
      ["that ends a body on another day", { effective_on: "2025-02-20" }, "2 original END_DIFFERS"],
      ["that ends a body which lives on", { original: "noi-vu" }, "2 original END_DIFFERS"],
      ["that consolidates into a body which existed", { resulting: "noi-vu" }, "2 resulting NOT_NEW"],
      ["into a body that is gone", { resulting: "cu", kind: "MERGE" }, "2 resulting NOT_THERE"],
    ])("refuses a change %s", async (_what, differing, fault) => {
      expect((await faults({ ...PLAN, ...differing }))[0]).toEqual(fault);
    });

    it("refuses a step that stands twice, and rows of a change that contradict each other", async () => {
      expect(await faults(PLAN, PLAN)).toEqual(["3 key DUPLICATE_KEY"]);
      expect(await faults(PLAN, { ...MONEY, kind: "MERGE" })).toEqual(["3 key CONTRADICTION"]);
    });

    it("records a change whole, with one event, and nothing the second time", async () => {
      const known = await eventIds(subgraph());
      const unknown = step("huyen", "", {
        key: "203",
        kind: "DISSOLVE",
        effective_on: "2025-07-01",
        extent: "UNKNOWN",
      });

      const first = await importRows(subgraph(), changeEventsImport, [PLAN, MONEY, unknown]);
      const second = await importRows(subgraph(), changeEventsImport, [PLAN, MONEY, unknown]);

      expect([first.counts, second.counts]).toEqual([
        { inserted: 3, updated: 0, unchanged: 0 },
        { inserted: 0, updated: 0, unchanged: 3 },
      ]);
      expect(await eventsSince(subgraph(), known)).toEqual(["ChangeEventRecorded 1", "ChangeEventRecorded 1"]);
      expect(
        await read(
          subgraph(),
          `{ plan: organisation(id: "${bodyId("ke-hoach")}") { successors { extent resulting { id } } }
             district: organisation(id: "${bodyId("huyen")}") { successors { extent resulting { id } } } }`,
        ),
      ).toEqual({
        plan: { successors: [{ extent: "FULL", resulting: { id: bodyId("moi") } }] },
        district: { successors: [{ extent: "UNKNOWN", resulting: null }] },
      });
    });

    it("corrects an extent, and tells of the change again", async () => {
      const known = await eventIds(subgraph());

      const { counts } = await importRows(subgraph(), changeEventsImport, [PLAN, { ...MONEY, extent: "PARTIAL" }]);

      expect(counts).toEqual({ inserted: 0, updated: 2, unchanged: 0 });
      expect(await eventsSince(subgraph(), known)).toEqual(["ChangeEventCorrected 2"]);
    });
  },
  async (subgraph) => {
    const context = subgraph.contextOf(OPERATOR);
    for (const key of ["hdnd", "noi-vu"]) addBody(context, key);
    for (const key of ["ke-hoach", "tai-chinh"]) addBody(context, key, { to: "2025-02-19" });
    addBody(context, "moi", { from: "2025-02-19" });
    addBody(context, "cu", { to: "2022-01-01" });
    addBody(context, "huyen", { level: "DISTRICT", kind: "COMMITTEE", to: "2025-07-01" });
    await context.em.flush();
  },
);
