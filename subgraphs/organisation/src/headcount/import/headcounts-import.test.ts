import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { addBody, eventIds, eventsSince, read } from "../../../test/bodies.js";
import { faultsOf, importRows } from "../../../test/import-rows.js";
import { organisation } from "../../organisation.subgraph.js";
import { headcountsImport } from "./headcounts-import.js";

const number = (body: string, stage: string, n: number, differing: object = {}) => ({
  ...{ organisation: body, year: 2025, quantity: "CIVIL_SERVANTS", stage, number: n, valid_from: "2025-01-01" },
  ...{ origin: "SOURCE", source: "test", ...differing },
});
const DECIDED = number("ubnd", "DECIDED", 100, { decision: "136/NQ-HĐND", decided_on: "2024-12-10" });
const assigned = (body: string, n: number, differing: object = {}) =>
  number(body, "ASSIGNED", n, { decided_for: "ubnd", ...differing });

eachEngine(
  organisation,
  (subgraph) => {
    const faults = (...rows: object[]) => faultsOf(subgraph(), headcountsImport, rows as never);

    it.each<[string, object, string]>([
      ["of a body nobody knows", { organisation: "nobody" }, "2 organisation UNKNOWN_BODY"],
      ["with thousands marked", { number: "1.953" }, "2 number BAD_NUMBER"],
      ["of a quantity nobody knows", { quantity: "STAFF" }, "2 quantity BAD_WORD"],
      ["from a day of another year", { valid_from: "2024-12-31" }, "2 valid_from WRONG_YEAR"],
      ["before its decision", { decided_on: "2025-01-02" }, "2 valid_from EFFECTIVE_BEFORE_DECISION"],
      ["taken from another, though decided", { decided_for: "ubnd" }, "2 decided_for DECIDED_FOR"],
      ["of a body that is gone", { organisation: "cu" }, "2 valid_from BODY_NOT_THERE"],
    ])("refuses a number %s", async (_what, differing, fault) => {
      expect(await faults({ ...DECIDED, ...differing })).toEqual([fault]);
    });

    it("refuses more assigned than decided, what nothing was decided for, and two numbers on a day", async () => {
      expect(await faults(DECIDED, assigned("noi-vu", 60), assigned("y-te", 41))).toEqual([
        ...["3 number EXCEEDS_DECIDED", "4 number EXCEEDS_DECIDED"],
      ]);
      expect(await faults(assigned("noi-vu", 1))).toEqual(["2 decided_for NOT_DECIDED"]);
      expect(await faults(DECIDED, assigned("noi-vu", 1, { quantity: "PUBLIC_EMPLOYEES" }))).toEqual([
        "3 decided_for NOT_DECIDED",
      ]);
      expect(await faults(DECIDED, { ...DECIDED, number: 99, valid_from: "2025-02-01" })).toEqual([
        "3 valid_from OVERLAPS",
      ]);
      expect(await faults(DECIDED, DECIDED)).toEqual(["3 valid_from OVERLAPS"]);
    });

    it("records numbers with an event each, and nothing the second time", async () => {
      const known = await eventIds(subgraph());
      const moved = [
        assigned("noi-vu", 60, { valid_to: "2025-03-01" }),
        assigned("y-te", 90, { valid_from: "2025-03-01" }),
      ];
      const rows = [
        DECIDED,
        ...moved,
        number("noi-vu", "PRESENT", 58, { valid_from: "2025-01-31", origin: "SYNTHETIC" }),
      ];

      const first = await importRows(subgraph(), headcountsImport, rows);
      const second = await importRows(subgraph(), headcountsImport, rows);

      expect([first.counts, second.counts]).toEqual([
        { inserted: 4, updated: 0, unchanged: 0 },
        { inserted: 0, updated: 0, unchanged: 4 },
      ]);
      expect(await eventsSince(subgraph(), known)).toEqual(Array(4).fill("HeadcountRecorded 1"));
      const { headcounts } = await read(
        subgraph(),
        `{ headcounts(year: 2025, on: "2025-02-01") { edges { node { organisation { name } decided { number } assigned { number } present { number origin } } } } }`,
      );
      expect(headcounts).toEqual({
        edges: [
          {
            node: {
              organisation: { name: "noi-vu" },
              decided: null,
              assigned: { number: 60 },
              present: { number: 58, origin: "SYNTHETIC" },
            },
          },
          { node: { organisation: { name: "ubnd" }, decided: { number: 100 }, assigned: null, present: null } },
          { node: { organisation: { name: "y-te" }, decided: null, assigned: null, present: null } },
        ],
      });
    });

    it("counts what is stored when more is assigned", async () => {
      expect(await faults(assigned("y-te", 41, { valid_from: "2025-02-01", valid_to: "2025-03-01" }))).toEqual([
        "2 number EXCEEDS_DECIDED",
      ]);
    });
  },
  async (subgraph) => {
    const context = subgraph.contextOf(OPERATOR);
    for (const key of ["ubnd", "noi-vu", "y-te"]) addBody(context, key);
    addBody(context, "cu", { to: "2024-01-01" });
    await context.em.flush();
  },
);
