import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { describe, expect, it, test } from "vitest";
import { citationKey, citedBasis, citedDecision, isWholeCitation } from "./citation.rules.js";

const JUSTICE = "Bộ Tư pháp";
const LAO_CAI = "UBND tỉnh Lào Cai";

describe("a legal basis", () => {
  test.each([
    ["123/2015/NĐ-CP", JUSTICE, "123/2015/NĐ-CP"],
    ["Nghị định số 50/2026/NĐ-CP", LAO_CAI, "50/2026/NĐ-CP"],
    ["Luật số 58/2024/QH15 của Quốc hội", JUSTICE, "58/2024/QH15"],
    ["28/2026/QĐ-UBND.", LAO_CAI, "28/2026/QĐ-UBND (UBND tỉnh Lào Cai)"],
    ["39 /2026/NQ-HĐND", LAO_CAI, "39/2026/NQ-HĐND (HĐND tỉnh Lào Cai)"],
    ["52/2026/QĐ-UBND", "UBND Thành phố Hải Phòng", "52/2026/QĐ-UBND (UBND thành phố Hải Phòng)"],
    ["12/2021/QĐ-UBND (UBND tỉnh Nam Định)", JUSTICE, "12/2021/QĐ-UBND (UBND tỉnh Nam Định)"],
  ])("%s of %s names one document: %s", (text, promulgator, citation) => {
    expect(citedBasis(text, promulgator).citation).toBe(citation);
  });

  test.each<[string, string, string | null, string]>([
    ["52/2026/QĐ-UBND", JUSTICE, "52/2026/qd-ubnd", "of every province, and a ministry cites it"],
    ["28/2024/NQ-HĐND", LAO_CAI, "28/2024/nq-hdnd", "older than the merger of provinces"],
    ["2628/QĐ-UBND", LAO_CAI, "2628/qd-ubnd", "without a year"],
    ["2418/QĐ-BTNMT", JUSTICE, "2418/qd-btnmt", "without a year"],
    ["Luật số 58", JUSTICE, null, "without a number"],
    ["543", LAO_CAI, null, "without a symbol"],
  ])("%s of %s names none, and is found by %s: %s", (text, promulgator, numberKey) => {
    expect(citedBasis(text, promulgator)).toEqual({ numberKey, citation: null, citationKey: null });
  });

  it("is looked up whatever its zeros, dashes and marks", () => {
    expect(citationKey("4/2020/TT–BTP")).toBe(citationKey("04/2020/TT-BTP"));
    expect(citedBasis("04/2020/TT-BTP", null).citationKey).toBe("4/2020/tt-btp||2020");
    expect(citationKey("28/2026/QĐ-UBND (Uỷ ban nhân dân tỉnh Lào Cai)")).toBe(
      citedBasis("28/2026/QĐ-UBND", LAO_CAI).citationKey,
    );
  });
});

describe("a decision", () => {
  test.each([
    ["163/QĐ-BTP", JUSTICE, "2026-01-16", "163/QĐ-BTP (2026)"],
    ["2296/QĐ-UBND", LAO_CAI, "2026-06-30", "2296/QĐ-UBND (UBND tỉnh Lào Cai, 2026)"],
    ["44/2026/QĐ-UBND", "UBND tỉnh Lai Châu", "2026-06-20", "44/2026/QĐ-UBND (UBND tỉnh Lai Châu)"],
    ["543", LAO_CAI, "2026-07-17", null],
    ["163/QĐ-BTP", null, "2026-01-16", null],
    ["163/QĐ-BTP", JUSTICE, null, null],
  ])("%s of %s on %s is cited as %s", (number, issuer, day, citation) => {
    expect(citedDecision(number, issuer, day === null ? null : plainDate(day))).toBe(citation);
  });
});

test.each([
  ["123/2015/NĐ-CP", true],
  ["163/QĐ-BTP (2026)", true],
  ["163/QĐ-BTP", false],
  ["28/2026/QĐ-UBND", false],
  ["28/2026/QĐ-UBND (UBND tỉnh Lào Cai)", true],
  ["Luật Hộ tịch", false],
])("%s says all it takes to name one document: %s", (citation, isWhole) => {
  expect(isWholeCitation(citation)).toBe(isWhole);
});
