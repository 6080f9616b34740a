import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { addBody, bodyId, eventIds, eventsSince, read } from "../../../test/bodies.js";
import { faultsOf, importRows } from "../../../test/import-rows.js";
import { organisation } from "../../organisation.subgraph.js";
import { identifiersImport } from "./identifiers-import.js";

const code = (body: string, value: string, from: string, to = "", differing: object = {}) => ({
  ...{ organisation: body, scheme: "QD_20_2020", value, valid_from: from, valid_to: to, source: "test", ...differing },
});
const OLD = code("ninh-binh", "H42", "2020-09-15", "2025-07-01");
const NEW = code("ninh-binh-moi", "H42", "2025-07-01");

eachEngine(
  organisation,
  (subgraph) => {
    const faults = (...rows: object[]) => faultsOf(subgraph(), identifiersImport, rows as never);

    it.each<[string, object, string]>([
      ["of the wrong scheme", { value: "000.00.00.H42" }, "2 value BAD_CODE"],
      ["of a scheme nobody knows", { scheme: "ISO" }, "2 scheme BAD_WORD"],
      ["of a body nobody knows", { organisation: "nobody" }, "2 organisation UNKNOWN_BODY"],
      ["that ends before it starts", { valid_to: "2020-01-01" }, "2 valid_to END_BEFORE_START"],
    ])("refuses a code %s", async (_what, differing, fault) => {
      expect(await faults({ ...OLD, ...differing })).toEqual([fault]);
    });

    it("refuses a code that names two bodies on a day, and a second code of a body", async () => {
      expect(await faults(OLD, { ...NEW, valid_from: "2025-06-30" })).toEqual(["3 value CODE_TAKEN"]);
      expect(await faults(OLD, code("ninh-binh", "H43", "2021-01-01"))).toEqual(["3 value SECOND_CODE"]);
      expect(await faults(OLD, OLD)).toEqual(["3 value CODE_TAKEN"]);
    });

    it("gives a code to one body after the other, with one event a body, and nothing the second time", async () => {
      const known = await eventIds(subgraph());

      const first = await importRows(subgraph(), identifiersImport, [OLD, NEW]);
      const second = await importRows(subgraph(), identifiersImport, [OLD, NEW]);

      expect([first.counts, second.counts]).toEqual([
        { inserted: 2, updated: 0, unchanged: 0 },
        { inserted: 0, updated: 0, unchanged: 2 },
      ]);
      expect(await eventsSince(subgraph(), known)).toEqual([2, 2].map((v) => `OrganisationIdentifierRecorded ${v}`));
      expect(
        await read(subgraph(), `{ organisationByIdentifier(scheme: QD_20_2020, value: "H42") { id version } }`),
      ).toEqual({
        organisationByIdentifier: { id: bodyId("ninh-binh-moi"), version: 2 },
      });
    });

    it("refuses a code that a stored one excludes", async () => {
      expect(await faults(code("khac", "H42", "2026-01-01"))).toEqual(["2 value CODE_TAKEN"]);
    });
  },
  async (subgraph) => {
    const context = subgraph.contextOf(OPERATOR);
    addBody(context, "ninh-binh", { to: "2025-07-01" });
    addBody(context, "ninh-binh-moi", { from: "2025-07-01" });
    addBody(context, "khac");
    await context.em.flush();
  },
);
