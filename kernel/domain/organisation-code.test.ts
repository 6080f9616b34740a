import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ancestorsOf, isDescendant, type OrganisationCode, parseOrganisationCode } from "./organisation-code.js";

function codeOf(text: string): OrganisationCode {
  const code = parseOrganisationCode(text);
  if ("problem" in code) throw new Error(code.problem);
  return code;
}

describe("a code that obeys its scheme", () => {
  test.each([
    ["H42", "QD_20_2020", ["H42"]],
    ["H21.24.01.02", "QD_20_2020", ["H21", "24", "01", "02"]],
    ["G12.98.D1", "QD_20_2020", ["G12", "98", "D1"]],
    ["H01.201.05", "QD_20_2020", ["H01", "201", "05"]],
    ["000.00.00.H42", "QCVN_102_2016", ["H42"]],
    ["000.00.19.H03", "QCVN_102_2016", ["H03", "19"]],
    ["000.03.20.H38", "QCVN_102_2016", ["H38", "20", "03"]],
    ["001.03.20.H38", "QCVN_102_2016", ["H38", "20", "03", "001"]],
  ])("%s is of scheme %s, from the top %j", (text, scheme, segments) => {
    expect(parseOrganisationCode(text)).toEqual({ scheme, value: text, level: segments.length, segments });
  });

  test("of Decision 20 has 35 characters at most", () => {
    expect(codeOf(`H21.${"1".repeat(31)}`).level).toBe(2);
    expect(parseOrganisationCode(`H21.${"1".repeat(32)}`)).toEqual({
      problem: `"H21.${"1".repeat(32)}" has 36 characters, Decision 20/2020 allows 35.`,
    });
  });
});

describe("a text that is no code is told why, and what to do", () => {
  const neither = (text: string, why: string) =>
    `"${text}" follows neither scheme: ${why} Correct it, or keep it as other text.`;
  const begins = "a code begins with a letter and two digits (H21.24) or ends with them (000.00.19.H03).";

  test.each([
    ["BTC_TCS", neither("BTC_TCS", begins)],
    ["Cơ quan khác", neither("Cơ quan khác", begins)],
    ["251008-0030", neither("251008-0030", begins)],
    ["", neither("", "it is empty.")],
    [" H21.24", neither(" H21.24", "it has spaces around it.")],
    ["h21.24", neither("h21.24", "its letters must be capitals, its groups parted by dots.")],
    ["H21-24", neither("H21-24", "its letters must be capitals, its groups parted by dots.")],
    ["H56.24(C)", '"24(C)" in "H56.24(C)" is no group: use digits and capital letters A to Z only.'],
    ["H21..24", '"H21..24" has an empty group: remove the spare dot.'],
    ["H21.", '"H21." has an empty group: remove the spare dot.'],
    ["000.00.CS.008", '"008" in "000.00.CS.008" is no level 1: end with a code such as H03.'],
    [
      "000.00.051.H04",
      '"000.00.051.H04" breaks the form 000.00.00.H03: before level 1 stand three, two and two digits.',
    ],
    ["001.00.19.H03", '"001.00.19.H03" leaves out a level: between its lowest group and H03 no group may be zeros.'],
  ])("%j", (text, problem) => {
    expect(parseOrganisationCode(text)).toEqual({ problem });
  });
});

describe("the bodies above", () => {
  test.each([
    ["H21.24.01", ["H21.24", "H21"]],
    ["H42", []],
    ["001.03.20.H38", ["000.03.20.H38", "000.00.20.H38", "000.00.00.H38"]],
  ])("%s are %j", (text, above) => {
    const ancestors = ancestorsOf(codeOf(text));

    expect(ancestors.map(({ value }) => value)).toEqual(above);
    expect(ancestors).toEqual(above.map(codeOf));
  });

  test.each([
    ["H21.24.01", "H21", true],
    ["H21.24.01", "H21.24", true],
    ["H21.24", "H21.24", false],
    ["H21", "H21.24", false],
    ["H21.241", "H21.24", false],
    ["H22.24.01", "H21.24", false],
    ["000.03.20.H38", "000.00.20.H38", true],
    ["000.03.20.H38", "000.00.00.H38", true],
    ["000.03.20.H38", "000.00.21.H38", false],
    ["000.03.20.H38", "H38", false],
  ])("%s stands below %s: %s", (text, above, below) => {
    expect(isDescendant(codeOf(text), codeOf(above))).toBe(below);
  });
});

const seen = new URL("../../../shared/data/c7_agency_codes_seen_in_tthc.csv", import.meta.url);
if (existsSync(seen)) {
  test("of 117 codes seen on the national portal 82 follow Decision 20, 7 the older standard, 28 neither", () => {
    const codes = readFileSync(seen, "utf8").trim().split("\n").slice(1);
    const count = new Map<string, number>();

    for (const line of codes) {
      const code = parseOrganisationCode(line.slice(0, line.indexOf(",")));
      const found = "problem" in code ? "neither" : `${code.scheme} level ${code.level}`;
      count.set(found, (count.get(found) ?? 0) + 1);
    }

    expect(Object.fromEntries(count)).toEqual({
      "QD_20_2020 level 1": 16,
      "QD_20_2020 level 2": 12,
      "QD_20_2020 level 3": 29,
      "QD_20_2020 level 4": 25,
      "QCVN_102_2016 level 2": 4,
      "QCVN_102_2016 level 3": 3,
      neither: 28,
    });
  });
}
