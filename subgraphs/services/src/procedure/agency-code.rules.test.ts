import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { agencyCodeScheme } from "./agency-code.rules.js";

test.each([
  ["H21.24.01.02", "QD_20_2020"],
  ["G15", "QD_20_2020"],
  ["000.00.19.H03", "QCVN_102_2016"],
  ["BTC_TCS", "PORTAL"],
  ["CQCM-NNMT-CAPXA", "PORTAL"],
  ["000.00.UB.003", "PORTAL"],
  ["UBNDX", "PORTAL"],
  ["000.00.051.H04", "TEXT"],
  ["H56.24(C)", "TEXT"],
  ["251008-0030", "TEXT"],
  ["Cơquanquảnlýđấtđaicấpxã", "TEXT"],
  ["", "TEXT"],
])("%s is written as %s", (code, scheme) => {
  expect(agencyCodeScheme(code)).toBe(scheme);
});

const seen = new URL("../../../../../shared/data/c7_agency_codes_seen_in_tthc.csv", import.meta.url);
test.skipIf(!existsSync(seen))("the 117 codes of the catalogue stand in four schemes side by side", () => {
  const codes = readFileSync(seen, "utf8").trim().split("\n").slice(1);
  const schemes = codes.map((line) => agencyCodeScheme(line.slice(0, line.indexOf(","))));

  const count = (scheme: string) => schemes.filter((each) => each === scheme).length;
  expect([count("QD_20_2020"), count("QCVN_102_2016"), count("PORTAL"), count("TEXT")]).toEqual([82, 7, 24, 4]);
});
