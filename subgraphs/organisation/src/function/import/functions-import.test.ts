import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { addBody, bodyId, eventIds, eventsSince, read } from "../../../test/bodies.js";
import { faultsOf, importRows } from "../../../test/import-rows.js";
import { organisation } from "../../organisation.subgraph.js";
import { functionsImport } from "./functions-import.js";

const held = (holder: string, from: string, to = "", differing: object = {}) => ({
  ...{ key: "giao-duc-nghe-nghiep", name: "Giáo dục nghề nghiệp", holder, valid_from: from, valid_to: to },
  ...{ source: "test", ...differing },
});
const LABOUR = held("lao-dong", "2021-01-01", "2025-02-19");
const EDUCATION = held("giao-duc", "2025-02-19", "", { decision: "05/NQ-HĐND", decided_on: "2025-02-19" });

eachEngine(
  organisation,
  (subgraph) => {
    const faults = (...rows: object[]) => faultsOf(subgraph(), functionsImport, rows as never);

    it.each<[string, object, string]>([
      ["without a name", { name: "" }, "2 name MISSING_VALUE"],
      ["held by nobody known", { holder: "nobody" }, "2 holder UNKNOWN_BODY"],
      ["in an area nobody knows", { area_code: "99", area_from: "2004-08-31" }, "2 area_code UNKNOWN_AREA"],
      ["moved by a change nobody knows", { change: "x" }, "2 change UNKNOWN_CHANGE"],
      ["held longer than its holder lasts", { valid_to: "" }, "2 holder HOLDER_NOT_THERE"],
      ["that ends as it starts", { valid_to: "2021-01-01" }, "2 valid_to END_BEFORE_START"],
      [
        "held before the decision",
        { decision: "1/QĐ", decided_on: "2021-01-02" },
        "2 valid_from EFFECTIVE_BEFORE_DECISION",
      ],
    ])("refuses a function %s", async (_what, differing, fault) => {
      expect(await faults({ ...LABOUR, ...differing })).toEqual([fault]);
    });

    it("refuses two holders on a day, and rows that name a function in two ways", async () => {
      expect(await faults(LABOUR, { ...EDUCATION, valid_from: "2025-02-18", decision: "", decided_on: "" })).toEqual([
        "3 valid_from OVERLAPS",
      ]);
      expect(await faults(LABOUR, { ...EDUCATION, name: "Dạy nghề" })).toEqual(["3 key CONTRADICTION"]);
    });

    it("records a function with its holders and one event, and nothing the second time", async () => {
      const known = await eventIds(subgraph());

      const first = await importRows(subgraph(), functionsImport, [LABOUR, EDUCATION]);
      const second = await importRows(subgraph(), functionsImport, [LABOUR, EDUCATION]);

      expect([first.counts, second.counts]).toEqual([
        { inserted: 2, updated: 0, unchanged: 0 },
        { inserted: 0, updated: 0, unchanged: 2 },
      ]);
      expect(await eventsSince(subgraph(), known)).toEqual(["PublicFunctionRecorded 1"]);
      const { publicFunctions } = await read(
        subgraph(),
        `{ publicFunctions(query: "nghe nghiep giao duc") { edges { node { name area { id } holder { id } holdings { validTo organisation { id } } } } } }`,
      );
      expect(publicFunctions).toEqual({
        edges: [
          {
            node: {
              ...{ name: "Giáo dục nghề nghiệp", area: null, holder: { id: bodyId("giao-duc") } },
              holdings: [
                { validTo: "2025-02-19", organisation: { id: bodyId("lao-dong") } },
                { validTo: null, organisation: { id: bodyId("giao-duc") } },
              ],
            },
          },
        ],
      });
    });

    it("refuses a holder beside a stored one, and moves a function on with its version", async () => {
      const third = held("y-te", "2026-01-01");
      expect(await faults(third)).toEqual(["2 valid_from OVERLAPS"]);
      const known = await eventIds(subgraph());

      const { counts } = await importRows(subgraph(), functionsImport, [
        { ...EDUCATION, valid_to: "2026-01-01" },
        third,
      ]);

      expect(counts).toEqual({ inserted: 1, updated: 1, unchanged: 0 });
      expect(await eventsSince(subgraph(), known)).toEqual(["PublicFunctionCorrected 2"]);
    });
  },
  async (subgraph) => {
    const context = subgraph.contextOf(OPERATOR);
    addBody(context, "lao-dong", { to: "2025-02-19" });
    for (const key of ["giao-duc", "y-te"]) addBody(context, key);
    await context.em.flush();
  },
);
