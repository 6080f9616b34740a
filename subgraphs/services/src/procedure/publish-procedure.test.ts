import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { expect, it } from "vitest";
import { COMMITTEE, citizen, clerk, command, eventsOf, refusals, TOURISM, who } from "../../test/procedure-world.js";
import { PUBLICATION, PUBLISHED } from "../../test/publication.js";
import { services } from "../services.subgraph.js";

const PUBLISH = ["publishProcedure", "procedure", "id code name version"] as const;

eachEngine(services, (subgraph) => {
  const read = async (fields: string) => {
    const { data, errors } = await ask(subgraph(), `{ procedure(id: "${PUBLISHED}") { ${fields} } }`);
    expect(errors).toEqual([]);
    return data!.procedure;
  };

  it.each<[string, object, string[]]>([
    ["a code of the wrong form", { code: "3.0007001" }, ["BAD_CODE code"]],
    ["an effect before the decision", { effectiveOn: "2026-07-19" }, ["BEFORE_DECISION effectiveOn"]],
    ["a partial one without its reason", { onlineKind: "PARTIAL" }, ["MISSING_VALUE partialReason"]],
    [
      "a decision of tomorrow",
      { decision: { number: "1/QĐ-UBND", decidedOn: "2026-11-24" }, effectiveOn: "2026-12-01" },
      ["INVALID_VALUE decision.decidedOn"],
    ],
    ["an empty name", { name: " " }, ["MISSING_VALUE name"]],
    ["a body of no id", { promulgator: { name: "UBND", organisationId: "H42" } }, ["NOT_ALLOWED "]],
    [
      "a time below nothing and one in words alone",
      {
        channels: [
          {
            method: "DIRECT",
            times: [
              { amount: -1, unit: "DAY" },
              { unit: "WORKING_DAY", note: "ba ngày" },
            ],
          },
        ],
      },
      ["INVALID_VALUE channels.0.times.0", "INVALID_VALUE channels.0.times.1"],
    ],
  ])("is refused for %s", async (_case, change, expected) => {
    expect(await refusals(subgraph(), PUBLISH, { ...PUBLICATION, ...change }, clerk)).toEqual(expected);
  });

  it("is not for a clerk of another body, nor for citizens", async () => {
    expect(await refusals(subgraph(), PUBLISH, PUBLICATION, who("CLERK", TOURISM))).toEqual(["NOT_ALLOWED "]);
    expect(await refusals(subgraph(), PUBLISH, PUBLICATION, citizen)).toEqual(["NOT_ALLOWED "]);
  });

  it("sets a procedure up with all that the decision says", async () => {
    const { subject, userErrors } = await command(subgraph(), PUBLISH, PUBLICATION, clerk);

    expect(userErrors).toEqual([]);
    expect(subject).toEqual({
      ...{ id: PUBLISHED, code: "3.000700", version: 1 },
      name: "Hỗ trợ phát triển sản phẩm du lịch mới",
    });
    expect(
      await read(
        `field kind levels subjects isNonTerritorial isInUseOn(day: "2026-07-31") edition { validFrom start source }
         promulgator { name code codeScheme organisation { id } } executingBodies { name organisation { id } }
         online { kind partialReason lacksReason } publicationDecision { number decidedOn document { citation } }
         channels { method times { amount unit note feeNote feeCount fees { kind amount } } }
         evidences { name originals copies isRequired } outputs { name } legalBasis { title document { citation } }`,
      ),
    ).toEqual({
      ...{ field: "Du lịch", kind: "SPECIFIC", levels: ["PROVINCE"], subjects: ["Doanh nghiệp", "Hợp tác xã"] },
      ...{ isNonTerritorial: false, isInUseOn: false },
      edition: { validFrom: "2026-08-01", start: "SET_UP", source: "recorded through this graph" },
      promulgator: {
        ...{ name: "UBND tỉnh Ninh Bình", code: "H42", codeScheme: "QD_20_2020", organisation: { id: COMMITTEE } },
      },
      executingBodies: [
        { name: "Sở Du lịch - tỉnh Ninh Bình", organisation: { id: TOURISM } },
        { name: "UBND cấp xã", organisation: null },
      ],
      online: { kind: "FULL", partialReason: null, lacksReason: false },
      publicationDecision: {
        ...{ number: "900/QĐ-UBND", decidedOn: "2026-07-20" },
        document: { citation: "900/QĐ-UBND (UBND tỉnh Ninh Bình, 2026)" },
      },
      channels: [
        {
          method: "ONLINE",
          times: [
            {
              ...{ amount: 7.5, unit: "WORKING_DAY", note: null, feeNote: null, feeCount: 1 },
              fees: [{ kind: "FEE", amount: 50_000 }],
            },
            { amount: 15, unit: "WORKING_DAY", note: "phải xác minh", feeNote: "theo tỉnh", feeCount: 0, fees: [] },
          ],
        },
        {
          method: "DIRECT",
          times: [{ amount: 10, unit: "WORKING_DAY", note: null, feeNote: null, feeCount: 0, fees: [] }],
        },
      ],
      evidences: [
        { name: "Đơn đề nghị", originals: 1, copies: 0, isRequired: true },
        { name: "Giấy phép kinh doanh", originals: 0, copies: 1, isRequired: false },
      ],
      outputs: [{ name: "Quyết định hỗ trợ" }],
      legalBasis: [
        { title: null, document: { citation: "09/2017/QH14" } },
        { title: "Chính sách hỗ trợ du lịch", document: { citation: "39/2026/NQ-HĐND (HĐND tỉnh Ninh Bình)" } },
      ],
    });
    expect(await eventsOf(subgraph(), PUBLISHED)).toEqual([
      "ProcedurePublished 1: code,name,field,promulgator,publicationDecision,channels,legalBasis",
    ]);
  });

  it("is refused for a code in use", async () => {
    expect(await refusals(subgraph(), PUBLISH, PUBLICATION, clerk)).toEqual(["ALREADY_EXISTS code"]);
  });
});
