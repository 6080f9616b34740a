import { ask } from "@lienthong/tests/support/ask.js";
import { eachEngine } from "@lienthong/tests/support/each-engine.js";
import { importText } from "@lienthong/tests/support/import-text.js";
import { expect, it, test } from "vitest";
import { eventsOf, documentId as id } from "../../../test/document-commands.js";
import { legal } from "../../legal.subgraph.js";
import { documentsImport } from "./documents-import.js";

const CODIFIED = "number,type,title,issued_date,issuing_body,effective_date,articles_in_force_in_codification,topics";
const CORE = "key,number,type,issuer,issued,effective,title,is_normative,note,source,certainty";
const OWN =
  "number,type,family,year,issuer,issuer_key,date_document,first_date_entry_in_force,date_no_longer_in_force,title,territory,source,certainty";

eachEngine(legal, (subgraph) => {
  const find = async (citation: string, fields: string) => {
    const { data, errors } = await ask(
      subgraph(),
      `{ legalDocumentByCitation(citation: "${citation}") { ${fields} } }`,
    );
    expect(errors).toEqual([]);
    return data!.legalDocumentByCitation;
  };

  it("reads the codification as it is, and the same file again changes nothing", async () => {
    const file = [
      CODIFIED,
      "61/2018/NĐ-CP,Nghị định,Về thực hiện cơ chế một cửa,2018-04-23,Chính phủ,2018-06-21,36,a__b",
      "01/2003/QĐ-BGDĐT,Quyết định,,,,2003-01-17,3,a__b",
      "50/2022/NĐ_CP,Nghị định,Về nghỉ hưu,2022-08-02,Chính phủ,2022-08-15,1,a__b",
      "01/2017/TTLT-BCA-BNN&PTNT,Thông tư liên tịch,Phối hợp,2017-12-29,Bộ Công an và Bộ Nông nghiệp và Phát triển nông thôn,2018-03-01,1,a",
    ];

    const first = await importText(subgraph(), documentsImport, file);
    const second = await importText(subgraph(), documentsImport, file);

    expect(first).toMatchObject({ counts: { inserted: 4, updated: 0, unchanged: 0 }, committed: true, faults: [] });
    expect(first.notes).toEqual([
      "1 documents have no day of issue: their effect or year orders them.",
      "1 documents name no issuer: the symbol of the number stands for it.",
    ]);
    expect(second.counts).toEqual({ inserted: 0, updated: 0, unchanged: 4 });
    expect(await eventsOf(subgraph(), id("61/2018/NĐ-CP"))).toEqual([["LegalDocumentRecorded", 1]]);
    expect(
      await find("01/2003/QĐ-BGDĐT", "family type issuerName issuerKind title dateDocument certainty scope"),
    ).toEqual({
      family: "NORMATIVE",
      type: "DECISION",
      issuerName: "BGDĐT",
      issuerKind: "MINISTRY",
      title: null,
      dateDocument: null,
      certainty: "INFERRED",
      scope: "NATIONWIDE",
    });
    expect(await find("50/2022/NĐ-CP", "number issuer { id }")).toEqual({
      number: "50/2022/NĐ-CP",
      issuer: { id: expect.stringMatching(/^Organisation_/) },
    });
    expect(await find("01/2017/TTLT-BCA-BNN&PTNT", "issuerKind issuer { id }")).toEqual({
      issuerKind: "JOINT",
      issuer: null,
    });
  });

  it("reads the core documents: families, days that are half known, titles that are none", async () => {
    const { faults, counts } = await importText(subgraph(), documentsImport, [
      CORE,
      "nq-04,04-NQ/TU,Nghị quyết (Đảng),Ban Chấp hành Đảng bộ tỉnh Nam Định,2021-06-18,,Đẩy mạnh CCHC,no,,press,source",
      'ct-11,11/CT-UBND,Chỉ thị,UBND tỉnh Nam Định,2016,,"(kỷ luật, kỷ cương)",no,,press,source',
      "nd-150,150/2025/NĐ-CP,Nghị định,Chính phủ,2025-06,2025-07-01,Tổ chức cơ quan chuyên môn,yes,,press,source",
      "nq-1104,1104/NQ-UBTVQH15,Nghị quyết,Ủy ban Thường vụ Quốc hội,2024-07-23,2024-09-01,Sắp xếp,,,press,source",
      'l-63,63/2020/QH14,Luật,Quốc hội,2020-06-18,2021-01-01,Sửa đổi,yes,,memory,"memory, unverified"',
    ]);

    const fields = "family year dateDocument title certainty scope";
    expect([faults, counts.inserted]).toEqual([[], 5]);
    expect(await find("04-NQ/TU", fields)).toMatchObject({ family: "PARTY", certainty: "PRESS", scope: "UNSTATED" });
    expect(await find("11/CT-UBND", fields)).toMatchObject({ year: 2016, dateDocument: null, title: null });
    expect(await find("150/2025/NĐ-CP", fields)).toMatchObject({ year: 2025, dateDocument: null });
    expect(await find("1104/NQ-UBTVQH15", fields)).toMatchObject({ family: "ADMINISTRATIVE", certainty: "INFERRED" });
    expect(await find("63/2020/QH14", fields)).toMatchObject({ certainty: "UNVERIFIED", scope: "NATIONWIDE" });
  });

  it("adds what a second file knows, keeps what it does not say, and tells that it did", async () => {
    const row = (day: string, title: string) =>
      `34/CT-UBND,Chỉ thị,,,Chủ tịch UBND tỉnh Nam Định,,${day},,,${title},36@2004-08-31,press,press`;
    await importText(subgraph(), documentsImport, [OWN, row("2021-10-07", "")]);

    const second = await importText(subgraph(), documentsImport, [OWN, row("2021-10-07", "Đẩy mạnh cải cách")]);
    const third = await importText(subgraph(), documentsImport, [OWN, row("2021-10-07", "")]);

    const citation = "34/CT-UBND (UBND tỉnh Nam Định, 2021)";
    expect(second.counts).toEqual({ inserted: 0, updated: 1, unchanged: 0 });
    expect(third.counts).toEqual({ inserted: 0, updated: 0, unchanged: 1 });
    expect(await find(citation, "title dateDocument scope")).toEqual({
      title: "Đẩy mạnh cải cách",
      dateDocument: "2021-10-07",
      scope: "TERRITORIAL",
    });
    expect(await eventsOf(subgraph(), id(citation))).toEqual([
      ["LegalDocumentRecorded", 1],
      ["LegalDocumentCorrected", 2],
    ]);
  });

  test.each<[string, string]>([
    [
      "EFFECTIVE_BEFORE_ISSUED first_date_entry_in_force",
      "20/2020/TT-BTC,Thông tư,,,Bộ Tài chính,,2020-12-10,2020-01-15,,,,s,",
    ],
    ["NUMBER_OF_ANOTHER_YEAR date_document", "72/2008/TT-BTC,Thông tư,,,Bộ Tài chính,,2018-07-31,2018-09-02,,,,s,"],
    ["BAD_NUMBER number", "4/2020/TT-BNV,Thông tư,,,Bộ Nội vụ,,2020-11-25,,,,,s,"],
    ["BAD_NUMBER number", "71/2015,Thông tư,NORMATIVE,,Bộ Tài chính,,2015-05-11,,,,,s,"],
    ["BAD_DATE date_document", "20/2020/TT-BTC,Thông tư,,,Bộ Tài chính,,2020-02-30,,,,,s,"],
    [
      "ENDS_BEFORE_START date_no_longer_in_force",
      "79/KH-UBND,Kế hoạch,,,UBND tỉnh Nam Định,,2021-07-16,,2021-07-16,,,s,",
    ],
    ["UNKNOWN_TYPE type", "20/2020/TT-BTC,Thông điệp,,,Bộ Tài chính,,2020-02-03,,,,,s,"],
    ["UNKNOWN_FAMILY family", "20/2020/TT-BTC,Thông tư,LEGAL,,Bộ Tài chính,,2020-02-03,,,,,s,"],
    ["WRONG_FAMILY type", "20/KH-UBND,Kế hoạch,NORMATIVE,,UBND tỉnh Nam Định,,2020-02-03,,,,,s,"],
    ["MISSING_VALUE date_document", "20/KH-UBND,Kế hoạch,,,UBND tỉnh Nam Định,,,,,,,s,"],
    ["MISSING_VALUE source", "20/KH-UBND,Kế hoạch,,,UBND tỉnh Nam Định,,2020-02-03,,,,,,"],
    ["UNKNOWN_WORD certainty", "20/KH-UBND,Kế hoạch,,,UBND tỉnh Nam Định,,2020-02-03,,,,,s,perhaps"],
    ["BAD_TERRITORY territory", "20/KH-UBND,Kế hoạch,,,UBND tỉnh Nam Định,,2020-02-03,,,,Nam Định,s,"],
  ])("refuses a file with %s, whole, and names the line: %s", async (fault, row) => {
    const [code, column] = fault.split(" ");
    const good = "98/KH-UBND,Kế hoạch,,,UBND tỉnh Nam Định,,2021-02-03,,,,,s,";

    const outcome = await importText(subgraph(), documentsImport, [OWN, good, row]);

    expect(outcome).toMatchObject({ committed: false, faults: [`3 ${column} ${code}`], rows: 2 });
    expect(await find("98/KH-UBND", "id")).toBeNull();
  });

  it("keeps the good rows of a file with bad ones when asked to", async () => {
    const bad = "20/2020/TT-BTC,Thông tư,,,Bộ Tài chính,,2020-12-10,2020-01-15,,,,s,";
    const good = "99/KH-UBND,Kế hoạch,,,UBND tỉnh Nam Định,,2021-02-03,,,,,s,";

    const outcome = await importText(subgraph(), documentsImport, [OWN, bad, good], { skipBad: true });

    expect(outcome).toMatchObject({
      committed: true,
      counts: { inserted: 1 },
      faults: [expect.stringContaining("2 ")],
    });
    expect(outcome.reasons).toEqual([
      "It would be in force on 2020-01-15, before its issue on 2020-12-10; correct the days, or say that the text itself reaches back.",
    ]);
    expect(await find("99/KH-UBND", "year")).toEqual({ year: 2021 });
  });

  it("takes a number twice in one file for a fault, and one recorded under another spelling", async () => {
    const row = (number: string) => `${number},Thông tư,,,Bộ Nội vụ,,2019-11-25,,,,,s,`;

    const twice = await importText(subgraph(), documentsImport, [OWN, row("07/2019/TT-BNV"), row("07/2019/tt-bnv")]);
    await importText(subgraph(), documentsImport, [OWN, row("07/2019/TT-BNV")]);
    const spelled = await importText(subgraph(), documentsImport, [OWN, row("07/2019/Tt-BNV")]);

    expect(twice).toMatchObject({ committed: false, faults: ["3 number REPEATED_DOCUMENT"] });
    expect(spelled).toMatchObject({ committed: false, faults: ["2 number RECORDED_OTHERWISE"] });
    expect(spelled.reasons).toEqual(["It is recorded already, as 07/2019/TT-BNV."]);
  });

  it("a text that reaches back by its own words says so in a column", async () => {
    const outcome = await importText(subgraph(), documentsImport, [
      "number,type,issuer,date_document,first_date_entry_in_force,retroactive,source",
      "21/2019/TT-BTC,Thông tư,Bộ Tài chính,2019-12-10,2019-01-15,yes,s",
    ]);

    expect(outcome).toMatchObject({ committed: true, counts: { inserted: 1 }, faults: [] });
  });

  it("a file of another layout is refused with what is missing", async () => {
    const strange = importText(subgraph(), documentsImport, ["number,type,day", "1,2,3"]);

    await expect(strange).rejects.toThrow('The header has none of "issuing_body", "is_normative", "date_document"');
  });
});
