import { describe, expect, it, test } from "vitest";
import { canonicalIssuer, citationOf, isOfLocalSymbol, issuerKey, numberKey, parseCitation } from "./citation.js";

describe("the canonical citation of a document", () => {
  test.each([
    ["104/2022/NĐ-CP", "Chính phủ", 2022, "104/2022/NĐ-CP"],
    ["80/2015/QH13", "Quốc hội", 2015, "80/2015/QH13"],
    ["76/NQ-CP", "Chính phủ", 2021, "76/NQ-CP (2021)"],
    ["581/BNV-CCHC", "Bộ Nội vụ", 2021, "581/BNV-CCHC (2021)"],
    ["12/2021/QĐ-UBND", "Ủy ban nhân dân tỉnh Nam Định", 2021, "12/2021/QĐ-UBND (UBND tỉnh Nam Định)"],
    ["05/NQ-HĐND", "Hội đồng nhân dân tỉnh Nam Định", 2025, "05/NQ-HĐND (HĐND tỉnh Nam Định, 2025)"],
    ["45/SNV-CCHC", "Sở Nội vụ tỉnh Nam Định", 2021, "45/SNV-CCHC (Sở Nội vụ tỉnh Nam Định, 2021)"],
    ["04-NQ/TU", "Ban Chấp hành Đảng bộ tỉnh Nam Định", 2021, "04-NQ/TU (Tỉnh ủy Nam Định, 2021)"],
    ["12/TB-BDT", "Ban Dân tộc tỉnh Hòa Bình", 2021, "12/TB-BDT (Ban Dân tộc tỉnh Hòa Bình, 2021)"],
    ["8/2020/TT-BLĐTBXH", "Bộ Lao động - Thương binh và Xã hội", 2020, "8/2020/TT-BLĐTBXH"],
    ["73-CP", "Chính phủ", 1994, "73-CP (1994)"],
    ["99/2006/N\u00d0_CP", "Chính phủ", 2006, "99/2006/NĐ-CP"],
  ])("%s of %s in %i is cited %s", (number, issuer, year, text) => {
    expect(citationOf({ number, issuer, year })).toBe(text);
  });

  it("is one for the Chairman and the Committee, whose documents share a series of numbers", () => {
    const chairman = { number: "34/CT-UBND", issuer: "Chủ tịch Uỷ ban nhân dân tỉnh Nam Định", year: 2021 };
    const committee = { number: "34/CT–UBND", issuer: "UBND tỉnh Nam Định", year: 2021 };

    expect(citationOf(chairman)).toBe("34/CT-UBND (UBND tỉnh Nam Định, 2021)");
    expect(citationOf(committee)).toBe(citationOf(chairman));
  });

  test.each([
    "104/2022/NĐ-CP",
    "76/NQ-CP (2021)",
    "12/2021/QĐ-UBND (UBND tỉnh Nam Định)",
    "34/CT-UBND (UBND tỉnh Nam Định, 2021)",
    "04-NQ/TU (Tỉnh ủy Nam Định, 2021)",
  ])("%s reads back as what it was made of", (text) => {
    const { number, issuer, year } = parseCitation(text)!;

    expect(citationOf({ number, issuer: issuer ?? "", year: year! })).toBe(text);
  });
});

describe("what a citation says", () => {
  test.each([
    ["34/CT-UBND", { number: "34/CT-UBND", issuer: null, year: null }],
    ["34/CT-UBND (2021)", { number: "34/CT-UBND", issuer: null, year: 2021 }],
    ["34/CT-UBND (Chủ tịch UBND tỉnh Nam Định)", { number: "34/CT-UBND", issuer: "UBND tỉnh Nam Định", year: null }],
    ["104/2022/NĐ-CP", { number: "104/2022/NĐ-CP", issuer: null, year: 2022 }],
    ["Luật số 80/2015/QH13", { number: "80/2015/QH13", issuer: null, year: 2015 }],
    ["  31-L/CTN  (1994) ", { number: "31-L/CTN", issuer: null, year: 1994 }],
    ["01/2017/TTLT-BCA-BNN&PTNT", { number: "01/2017/TTLT-BCA-BNN&PTNT", issuer: null, year: 2017 }],
    ["71/2015", { number: "71/2015", issuer: null, year: 2015 }],
    ["18/1999/TTLT/BTCCBCP-BTC", { number: "18/1999/TTLT/BTCCBCP-BTC", issuer: null, year: 1999 }],
  ])("%s", (text, citation) => {
    expect(parseCitation(text)).toEqual(citation);
  });

  test.each(["", "Luật Đất đai", "34", "34/", "(2021)", "34/CT-UBND (2021", "34/CT-UBND và 35/CT-UBND"])(
    "%j is no citation",
    (text) => {
      expect(parseCitation(text)).toBeNull();
    },
  );
});

describe("how numbers and issuers are looked up", () => {
  it("takes a number for the same without its leading zero, its accents or its kind of dash", () => {
    expect(numberKey("04/2020/TT-BNV")).toBe("4/2020/tt-bnv");
    expect(numberKey("4/2020/TT–BNV ")).toBe("4/2020/tt-bnv");
    expect(numberKey("99/2006/NĐ_CP")).toBe("99/2006/nd-cp");
    expect(numberKey("104/2022/ND-CP")).toBe(numberKey("104/2022/NĐ-CP"));
  });

  it("takes an issuer for the same whatever its spelling and punctuation", () => {
    expect(issuerKey("Uỷ ban nhân dân tỉnh Hoà Bình.")).toBe("ubnd tinh hoa binh");
    expect(issuerKey("UBND tỉnh Hòa Bình")).toBe("ubnd tinh hoa binh");
    expect(issuerKey("Bộ Văn hoá - Thể thao và Du lịch")).toBe(issuerKey("Bộ Văn hóa, Thể thao và Du lịch"));
  });

  it("keeps the President and other central offices as they are", () => {
    expect(canonicalIssuer("Chủ tịch nước")).toBe("Chủ tịch nước");
    expect(canonicalIssuer("Ban Chấp hành Trung ương Đảng")).toBe("Ban Chấp hành Trung ương Đảng");
  });

  test.each([
    ["34/CT-UBND", true],
    ["01/2026/QĐ-CTUBND", true],
    ["123/UBND-NC", true],
    ["12/KH-STP", true],
    ["04-NQ/TU", true],
    ["18/SL", false],
    ["02/2020/NQ-HĐTP", false],
    ["766/QĐ-TTg", false],
    ["1674/NQ-UBTVQH15", false],
  ])("whether the symbol of %s is used in every province: %s", (number, local) => {
    expect(isOfLocalSymbol(number)).toBe(local);
  });
});
