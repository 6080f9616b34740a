import { plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { describe, expect, it, test } from "vitest";
import type { DocumentType, Family } from "./document-types.js";
import { problemOfNumber, problemOfNumberYear } from "./number.rules.js";

const problem = (family: Family, type: DocumentType, number: string, on = "2021-10-07") =>
  problemOfNumber({ family, type, number, on: plainDate(on) });

describe("a number that follows the form of its family", () => {
  test.each<[Family, DocumentType, string, string]>([
    ["ADMINISTRATIVE", "DIRECTIVE", "34/CT-UBND", "2021-10-07"],
    ["ADMINISTRATIVE", "DECISION", "2084/QĐ-UBND", "2021-09-28"],
    ["ADMINISTRATIVE", "OFFICIAL_LETTER", "123/UBND-NC", "2021-09-28"],
    ["ADMINISTRATIVE", "RESOLUTION", "1674/NQ-UBTVQH15", "2025-06-16"],
    ["ADMINISTRATIVE", "RESOLUTION", "202/2025/QH15", "2025-06-12"],
    ["NORMATIVE", "DECISION", "12/2021/QĐ-UBND", "2021-05-01"],
    ["NORMATIVE", "LAW", "80/2015/QH13", "2015-06-22"],
    ["NORMATIVE", "JOINT_CIRCULAR", "18/1999/TTLT/BTCCBCP-BTC", "1999-06-28"],
    ["NORMATIVE", "DECISION", "01/2026/QĐ-CTUBND", "2026-01-05"],
    ["NORMATIVE", "DECREE", "73-CP", "1994-07-30"],
    ["NORMATIVE", "CIRCULAR", "4/2000/TT-BTC", "2000-01-13"],
    ["PARTY", "RESOLUTION", "04-NQ/TU", "2021-06-18"],
  ])("%s %s %s", (family, type, number, on) => {
    expect(problem(family, type, number, on)).toBeNull();
  });
});

describe("a number that breaks it", () => {
  test.each<[Family, DocumentType, string, string]>([
    ["ADMINISTRATIVE", "DIRECTIVE", "4/CT-UBND", "write 04, not 4"],
    ["ADMINISTRATIVE", "DIRECTIVE", "034/CT-UBND", "write 34, not 034"],
    ["ADMINISTRATIVE", "DIRECTIVE", "00/CT-UBND", "numbers begin with 01"],
    ["ADMINISTRATIVE", "DIRECTIVE", "34/QĐ-UBND", "QĐ stands for Quyết định, not Chỉ thị"],
    ["ADMINISTRATIVE", "DECISION", "12/2021/QĐ-UBND", "an administrative document carries no year"],
    ["NORMATIVE", "DECISION", "12/QĐ-UBND", "a normative document carries its year"],
    ["NORMATIVE", "CIRCULAR", "71/2015", "the symbol is missing after the year"],
    ["NORMATIVE", "DECREE", "104/2022/TT-CP", "TT stands for Thông tư, not Nghị định"],
    ["PARTY", "RESOLUTION", "04/NQ-TU", "party documents are numbered like 04-NQ/TU"],
    ["ADMINISTRATIVE", "DIRECTIVE", "CT-UBND", "it is not a number followed by its symbol"],
    ["ADMINISTRATIVE", "DIRECTIVE", "34/CT-UBND (2021)", "it is not a number followed by its symbol"],
    ["ADMINISTRATIVE", "DIRECTIVE", "", "it is not a number followed by its symbol"],
  ])("%s %s %s", (family, type, number, words) => {
    expect(problem(family, type, number)).toContain(words);
  });

  it("carries another year than that of its issue", () => {
    const words = "the number is of 2022, the day of issue of 2021";

    expect(problemOfNumberYear("52/2022/TT-BTC", plainDate("2021-03-31"))).toBe(words);
    expect(problemOfNumberYear("52/2021/TT-BTC", plainDate("2021-03-31"))).toBeNull();
    expect(problemOfNumberYear("34/CT-UBND", plainDate("2021-10-07"))).toBeNull();
    expect(problemOfNumberYear("52/2022/TT-BTC", null)).toBeNull();
  });
});
