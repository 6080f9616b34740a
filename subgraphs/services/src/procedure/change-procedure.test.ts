import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { clerk, command, eventsOf, homeAffairs, procedure, refusals } from "../../test/procedure-world.js";
import { PUBLICATION, PUBLISHED } from "../../test/publication.js";
import { services } from "../services.subgraph.js";

const PUBLISH = ["publishProcedure", "procedure", "id code name version"] as const;
const CHANGE = ["changeProcedure", "procedure", "id name version"] as const;

const CHANGED = {
  procedureId: PUBLISHED,
  effectiveOn: "2026-10-01",
  decision: { number: "1200/QĐ-UBND", decidedOn: "2026-09-25" },
};

eachEngine(
  services,
  (subgraph) => {
    const read = async (fields: string) => {
      const { data, errors } = await ask(subgraph(), `{ procedure(id: "${PUBLISHED}") { ${fields} } }`);
      expect(errors).toEqual([]);
      return data!.procedure;
    };

    it.each<[string, object, string[]]>([
      ["an unknown procedure", { procedureId: procedure("3.999999"), name: "x" }, ["NOT_FOUND procedureId"]],
      [
        "a day on which the present edition has not begun",
        { effectiveOn: "2026-08-01", decision: { number: "1", decidedOn: "2026-07-01" }, name: "x" },
        ["BEFORE_START effectiveOn"],
      ],
      ["an effect before the decision", { effectiveOn: "2026-09-24", name: "x" }, ["BEFORE_DECISION effectiveOn"]],
      ["no change at all", {}, ["MISSING_VALUE "]],
      ["a partial one without its reason", { onlineKind: "PARTIAL" }, ["MISSING_VALUE partialReason"]],
    ])("is refused for %s", async (_case, change, expected) => {
      expect(await refusals(subgraph(), CHANGE, { ...CHANGED, ...change }, clerk)).toEqual(expected);
    });

    it("is refused when somebody was faster", async () => {
      const input = { ...CHANGED, name: "Hỗ trợ sản phẩm du lịch", expectedVersion: 7 };

      expect(await refusals(subgraph(), CHANGE, input, clerk)).toEqual(["CONFLICT "]);
    });

    it("begins an edition that keeps what the decision does not speak of", async () => {
      const { subject, userErrors } = await command(
        subgraph(),
        CHANGE,
        {
          ...CHANGED,
          name: "Hỗ trợ sản phẩm du lịch",
          ...{ onlineKind: "PARTIAL", partialReason: "Phải kiểm tra tại chỗ" },
          channels: [{ method: "DIRECT", times: [{ amount: 8, unit: "WORKING_DAY" }] }],
        },
        homeAffairs,
      );

      expect(userErrors).toEqual([]);
      expect(subject).toMatchObject({ name: "Hỗ trợ sản phẩm du lịch", version: 2 });
      expect(
        await read(
          `editions { validFrom validTo start name } earlier: channels(on: "2026-09-30") { method times { amount } }
         now: channels { method times { amount } } field evidences { name } legalBasis { text } executingBodies { name }
         was: online(on: "2026-09-30") { kind } online { kind partialReason lacksReason }
         publicationDecision { number } before: publicationDecision(on: "2026-09-30") { number }`,
        ),
      ).toEqual({
        editions: [
          {
            ...{ validFrom: "2026-08-01", validTo: "2026-10-01", start: "SET_UP" },
            name: "Hỗ trợ phát triển sản phẩm du lịch mới",
          },
          { validFrom: "2026-10-01", validTo: null, start: "ON_DAY", name: "Hỗ trợ sản phẩm du lịch" },
        ],
        earlier: [
          { method: "ONLINE", times: [{ amount: 7.5 }, { amount: 15 }] },
          { method: "DIRECT", times: [{ amount: 10 }] },
        ],
        now: [{ method: "DIRECT", times: [{ amount: 8 }] }],
        field: "Du lịch",
        evidences: [{ name: "Đơn đề nghị" }, { name: "Giấy phép kinh doanh" }],
        legalBasis: [{ text: "09/2017/QH14" }, { text: "39/2026/NQ-HĐND" }],
        executingBodies: [{ name: "Sở Du lịch - tỉnh Ninh Bình" }, { name: "UBND cấp xã" }],
        was: { kind: "FULL" },
        online: { kind: "PARTIAL", partialReason: "Phải kiểm tra tại chỗ", lacksReason: false },
        publicationDecision: { number: "1200/QĐ-UBND" },
        before: { number: "900/QĐ-UBND" },
      });
      expect((await eventsOf(subgraph(), PUBLISHED))[1]).toBe("ProcedureChanged 2: channels,name,online");
    });

    it("lets one of two changes at once win", async () => {
      const input = { ...CHANGED, effectiveOn: "2026-11-01" };
      const outcomes = await Promise.all(
        ["một", "hai"].map((field) => command(subgraph(), CHANGE, { ...input, field }, clerk)),
      );

      expect(outcomes.map(({ userErrors }) => userErrors[0]?.code ?? "DONE").sort()).toEqual([
        expect.stringMatching(/^(?:BEFORE_START|CONFLICT)$/),
        "DONE",
      ]);
      expect(await read("version editions { validFrom }")).toEqual({
        version: 3,
        editions: [{ validFrom: "2026-08-01" }, { validFrom: "2026-10-01" }, { validFrom: "2026-11-01" }],
      });
    });
  },
  async (subgraph) => {
    await command(subgraph, PUBLISH, PUBLICATION, clerk);
  },
);
