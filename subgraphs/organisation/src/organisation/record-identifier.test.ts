import { OPERATOR } from "@lienthong/kernel/domain/actor.js";
import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { addBody, bodyId, CLERK, command, eventIds, eventsSince, refusedCommand } from "../../test/bodies.js";
import { organisation } from "../organisation.subgraph.js";

const CODES = "{ version identifiers { scheme value validFrom validTo certainty } }";
const code = (organisationKey: string, value: string, validFrom: string, differing: object = {}) => ({
  ...{ organisationId: bodyId(organisationKey), scheme: "QD_20_2020", value, validFrom, ...differing },
});
const coded = (scheme: string, value: string, validFrom: string, validTo: string | null = null) => ({
  ...{ scheme, value, validFrom, validTo, certainty: "CERTAIN" },
});

eachEngine(
  organisation,
  (subgraph) => {
    it("records codes of both schemes beside each other, and ends a code where the next of its scheme begins", async () => {
      const known = await eventIds(subgraph());
      await command(subgraph(), "recordIdentifier", code("ninh-binh", "H42", "2025-07-01"));
      const right = { scheme: "QCVN_102_2016" };
      await command(subgraph(), "recordIdentifier", code("ninh-binh", "000.00.00.H42", "2025-07-01", right));

      const { subject } = await command(subgraph(), "recordIdentifier", code("ninh-binh", "H43", "2026-01-01"), {
        selection: CODES,
      });

      expect(subject).toEqual({
        version: 4,
        identifiers: [
          coded("QCVN_102_2016", "000.00.00.H42", "2025-07-01"),
          coded("QD_20_2020", "H42", "2025-07-01", "2026-01-01"),
          coded("QD_20_2020", "H43", "2026-01-01"),
        ],
      });
      expect(await eventsSince(subgraph(), known)).toEqual([2, 3, 4].map((v) => `OrganisationIdentifierRecorded ${v}`));
    });

    it("finds a body by a code on a day", async () => {
      const { data } = await ask(
        subgraph(),
        `{ before: organisationByIdentifier(scheme: QD_20_2020, value: "H42", on: "2025-12-31") { name }
           free: organisationByIdentifier(scheme: QD_20_2020, value: "H42", on: "2026-01-01") { name }
           now: organisationByIdentifier(scheme: QD_20_2020, value: "H43") { name }
           wrongScheme: organisationByIdentifier(scheme: OTHER, value: "H43") { name } }`,
      );

      expect(data).toEqual({
        before: { name: "ninh-binh" },
        free: null,
        now: { name: "ninh-binh" },
        wrongScheme: null,
      });
    });

    it.each([
      ["a code of the wrong scheme", code("other", "000.00.19.H03", "2026-01-01"), "BAD_CODE value"],
      ["another body's code", code("other", "H43", "2026-06-01"), "OVERLAPS value"],
      ["an earlier code beside a later one", code("ninh-binh", "H77", "2025-08-01"), "OVERLAPS validFrom"],
      ["a code of nobody", code("nobody", "H01", "2026-01-01"), "NOT_FOUND organisationId"],
      ["a code of a body changed since", code("other", "H01", "2026-01-01", { expectedVersion: 9 }), "CONFLICT"],
    ])("does not record %s", async (_what, input, refused) => {
      expect(await refusedCommand(subgraph(), "recordIdentifier", input)).toEqual([refused]);
    });

    it("does not let a clerk record a code", async () => {
      const input = code("other", "H01", "2026-01-01");

      expect(await refusedCommand(subgraph(), "recordIdentifier", input, CLERK)).toEqual(["NOT_ALLOWED"]);
    });
  },
  async (subgraph) => {
    const context = subgraph.contextOf(OPERATOR);
    for (const key of ["ninh-binh", "other"]) addBody(context, key, { kind: "COMMITTEE" });
    await context.em.flush();
  },
);
