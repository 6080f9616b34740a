import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { importText } from "@lienthong/tests/support/import-text.js";
import { describe, expect, it } from "vitest";
import { eventsOf, everything, procedure } from "../../../test/procedure-world.js";
import { services } from "../../services.subgraph.js";
import { proceduresImport } from "./procedures-import.js";

const CATALOGUE = "code,code_notation,name,categories,promulgating_body,executing_bodies,target_types,type,state";
const OWN =
  "code,name,field,levels,promulgator,promulgator_key,executing,executing_codes,online_kind,decision,decided_on,cases,valid_from,valid_to,start,source";

const line = (values: Record<string, string>) =>
  OWN.split(",")
    .map((column) => `"${values[column] ?? ""}"`)
    .join(",");
const own = (code: string, values: Record<string, string>) =>
  line({ code, name: "Cấp giấy phép bưu chính", field: "Bưu chính", source: "bản in", ...values });

eachEngine(services, (subgraph) => {
  const read = async (code: string, fields: string) => {
    const { data, errors } = await ask(subgraph(), `{ procedure(id: "${procedure(code)}") { ${fields} } }`);
    expect(errors).toEqual([]);
    return data!.procedure;
  };
  const load = (lines: string[], options = {}) => importText(subgraph(), proceduresImport, lines, options);

  it("reads a line of the national catalogue, empty and repeated bodies left out", async () => {
    const report = await load([
      CATALOGUE,
      "1.000001,1.000001,Công bố bến xe,Đường bộ,Bộ xây dựng (Giao thông vận tải cũ),|Sở Xây dựng||Sở Xây dựng,Công dân Việt Nam|Doanh nghiệp,STANDARD,ACTIVE",
    ]);

    expect(report).toMatchObject({ committed: true, faults: [], counts: { inserted: 1, updated: 0, unchanged: 0 } });
    expect(report.notes).toEqual([
      "1 procedures have no day: they are known from the day of the import at the latest.",
    ]);
    expect(
      await read(
        "1.000001",
        `code name field kind levels subjects onlineKind(on: "2026-06-30") now: onlineKind isInUseOn(day: "2026-11-22")
         promulgator { name organisation { id } } executingBodies { name organisation { id } }
         edition { validFrom start certainty source }`,
      ),
    ).toEqual({
      ...{ code: "1.000001", name: "Công bố bến xe", field: "Đường bộ", kind: "STANDARD", levels: [] },
      subjects: ["Công dân Việt Nam", "Doanh nghiệp"],
      ...{ onlineKind: null, now: "FULL", isInUseOn: null },
      promulgator: { name: "Bộ xây dựng (Giao thông vận tải cũ)", organisation: { id: expect.any(String) } },
      executingBodies: [{ name: "Sở Xây dựng", organisation: null }],
      edition: {
        ...{ validFrom: "2026-11-23", start: "AT_LATEST", certainty: "CERTAIN" },
        source: "catalogue of the national public service portal",
      },
    });
    expect(await eventsOf(subgraph(), procedure("1.000001"))).toEqual([
      "ProcedurePublished 1: validFrom,validTo,start,field,kind,subjects,isNonTerritorial,levels,promulgator,online," +
        "publicationDecision,publishedOn,withdrawalDecision,name,source,certainty,bodies",
    ]);
  });

  it("learns from a later file that what is known is older, and then of a change", async () => {
    await load([OWN, own("1.000001", { valid_from: "2021-05-01", name: "Công bố bến xe", field: "Đường bộ" })]);
    const changed = await load([
      OWN,
      own("1.000001", {
        ...{ valid_from: "2026-02-01", name: "Công bố đưa bến xe vào khai thác", levels: "PROVINCE|COMMUNE" },
        ...{ decision: "822/QĐ-BXD", decided_on: "2026-01-20", promulgator: "Bộ Xây dựng", field: "Đường bộ" },
        ...{ executing: "Sở Xây dựng|UBND cấp xã", executing_codes: "000.00.CS.008|", online_kind: "PARTIAL" },
      }),
    ]);

    expect(changed).toMatchObject({ faults: [], counts: { inserted: 1, updated: 0, unchanged: 0 } });
    expect(changed.notes).toEqual([
      "1 procedures are partly online without the reason Decree 224/2026/NĐ-CP, Art. 14, wants.",
    ]);
    expect(
      await read(
        "1.000001",
        `version editions { validFrom validTo start name } subjects levels
         before: executingBodies(on: "2022-01-01") { name } executingBodies { name code codeScheme }
         publicationDecision { number decidedOn document { citation } } online { kind publishedKind lacksReason }`,
      ),
    ).toEqual({
      version: 3,
      editions: [
        { validFrom: "2021-05-01", validTo: "2026-02-01", start: "ON_DAY", name: "Công bố bến xe" },
        { validFrom: "2026-02-01", validTo: null, start: "ON_DAY", name: "Công bố đưa bến xe vào khai thác" },
      ],
      subjects: ["Công dân Việt Nam", "Doanh nghiệp"],
      levels: ["PROVINCE", "COMMUNE"],
      before: [{ name: "Sở Xây dựng" }],
      executingBodies: [
        { name: "Sở Xây dựng", code: "000.00.CS.008", codeScheme: "PORTAL" },
        { name: "UBND cấp xã", code: null, codeScheme: null },
      ],
      publicationDecision: {
        ...{ number: "822/QĐ-BXD", decidedOn: "2026-01-20", document: { citation: "822/QĐ-BXD (2026)" } },
      },
      online: { kind: "PARTIAL", publishedKind: "PARTIAL", lacksReason: true },
    });
    expect((await eventsOf(subgraph(), procedure("1.000001"))).map((event) => event.split(":")[0])).toEqual([
      "ProcedurePublished 1",
      "ProcedureCorrected 2",
      "ProcedureChanged 3",
    ]);
  });

  it("lets a line without a day complete what a decision said, and never contradict it", async () => {
    const catalogue = (name: string) => [
      CATALOGUE,
      `1.000001,1.000001,${name},Bến xe,Bộ Xây dựng,Sở nào đó,Hợp tác xã,SPECIFIC,ACTIVE`,
    ];
    const before = await everything(subgraph());

    expect((await load(catalogue("CÔNG BỐ đưa bến xe vào khai thác"))).counts.unchanged).toBe(1);
    const renamed = await load(catalogue("Công bố bến xe khách"));

    expect(renamed).toMatchObject({ committed: false, faults: ["2 name NAMED_OTHERWISE"] });
    expect(await everything(subgraph())).toEqual(before);
  });

  it("puts an edition between two others, which keep their days", async () => {
    const name = "Công bố bến xe (sửa đổi)";
    await load([OWN, own("1.000001", { valid_from: "2024-01-01", name, field: "Đường bộ" })]);

    expect(await read("1.000001", "editions { validFrom validTo }")).toEqual({
      editions: [
        { validFrom: "2021-05-01", validTo: "2024-01-01" },
        { validFrom: "2024-01-01", validTo: "2026-02-01" },
        { validFrom: "2026-02-01", validTo: null },
      ],
    });
  });

  it("changes nothing when the same file comes again, and says so", async () => {
    const file = [
      OWN,
      own("2.000002", {
        valid_from: "2025-01-01",
        cases: "2.000002.02:2 DAY;2.000002.01:7.5 WORKING_DAY;2.000002.02:2 DAY",
      }),
      own("2.000002", { valid_from: "2026-01-01", valid_to: "2026-10-01", name: "Cấp lại giấy phép bưu chính" }),
    ];
    const first = await load(file);
    const before = await everything(subgraph());
    const again = await load(file);

    expect(first.counts).toEqual({ inserted: 2, updated: 0, unchanged: 0 });
    expect(again.counts).toEqual({ inserted: 0, updated: 0, unchanged: 2 });
    expect(await everything(subgraph())).toEqual(before);
    expect(
      await read("2.000002", `withdrawnOn cases(on: "2025-06-01") { code time { amount unit } } now: cases { code }`),
    ).toEqual({
      withdrawnOn: "2026-10-01",
      cases: [
        { code: "2.000002.01", time: { amount: 7.5, unit: "WORKING_DAY" } },
        { code: "2.000002.02", time: { amount: 2, unit: "DAY" } },
      ],
      now: [],
    });
  });

  describe("refuses", () => {
    const refused = async (lines: string[]) => {
      const before = await everything(subgraph());
      const { committed, faults } = await load(lines);
      expect(committed).toBe(false);
      expect(await everything(subgraph())).toEqual(before);
      return faults;
    };

    it.each<[string, Record<string, string>, string[]]>([
      ["a code of the wrong form", { code: "1.0133611" }, ["2 code BAD_CODE"]],
      ["a row without name or source", { name: "", source: "" }, ["2 name MISSING_VALUE", "2 source MISSING_VALUE"]],
      ["a day that does not exist", { valid_from: "2026-02-30" }, ["2 valid_from BAD_DATE"]],
      ["an end before the beginning", { valid_to: "2025-12-31" }, ["2 valid_to ENDS_BEFORE_START"]],
      [
        "an effect before its decision",
        { decision: "1/QĐ-BTC", decided_on: "2026-01-02" },
        ["2 valid_from BEFORE_DECISION"],
      ],
      ["a level that there is not", { levels: "PROVINCE|HAMLET" }, ["2 levels UNKNOWN_WORD"]],
      ["a kind that there is not", { online_kind: "LEVEL_4" }, ["2 online_kind UNKNOWN_WORD"]],
      [
        "codes beside other names",
        { executing: "Sở A|Sở B", executing_codes: "H21" },
        ["2 executing_codes UNEVEN_LISTS"],
      ],
      ["a case of another procedure", { cases: "1.000008.01:3 DAY" }, ["2 cases CASE_OF_ANOTHER"]],
      ["a case in two times", { cases: "1.000009.01:3 DAY;1.000009.01:4 DAY" }, ["2 cases CASE_TWICE"]],
      ["a case in no time", { cases: "1.000009.01:0 DAY" }, ["2 cases BAD_TIME"]],
      ["a case without time", { cases: "1.000009.01" }, ["2 cases BAD_CASE"]],
    ])("%s", async (_case, values, faults) => {
      expect(await refused([OWN, own("1.000009", { valid_from: "2026-01-01", ...values })])).toEqual(faults);
    });

    it("a procedure that is listed after its withdrawal without saying since when", async () => {
      const row = "2.000002,2.000002,Cấp giấy phép bưu chính,Bưu chính,,,,STANDARD,ACTIVE";

      expect(await refused([CATALOGUE, row])).toEqual(["2 code WITHDRAWN"]);
    });

    it("a row twice, and both rows that give one code to two procedures", async () => {
      const row = (code: string, name: string) => `${code},${code},${name},Khác,,,,STANDARD,ACTIVE`;

      expect(
        await refused([
          CATALOGUE,
          row("1.014325", "Hỗ trợ tư vấn pháp luật"),
          row("1.014326", "Cấp giấy phép"),
          row("1.014325", "Xây dựng chương trình công tác"),
          row("1.014326", "CẤP GIẤY PHÉP"),
        ]),
      ).toEqual(["2 code CODE_OF_SEVERAL", "4 code CODE_OF_SEVERAL", "5 code REPEATED_ROW"]);
    });

    it("an edition that would run into the next", async () => {
      const row = own("1.000001", {
        valid_from: "2021-05-01",
        valid_to: "2024-02-01",
        name: "Công bố bến xe",
        field: "Đường bộ",
      });

      expect(await refused([OWN, row])).toEqual(["2 valid_to OVERLAPS"]);
    });
  });

  it("keeps the good rows of a bad file when asked to", async () => {
    const report = await load(
      [OWN, own("1.00001", {}), own("3.000003", { valid_from: "2026-01-01", start: "SET_UP" })],
      {
        skipBad: true,
      },
    );

    expect(report).toMatchObject({ committed: true, faults: ["2 code BAD_CODE"], counts: { inserted: 1 } });
    expect(await read("3.000003", `code isInUseOn(day: "2025-12-31")`)).toEqual({ code: "3.000003", isInUseOn: false });
  });
});
