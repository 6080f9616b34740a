import { parseOrganisationCode } from "@lienthong/kernel/domain/organisation-code.js";

/** The schemes in which the catalogue writes codes of bodies, side by side. */
export const AGENCY_CODE_SCHEMES = ["QD_20_2020", "QCVN_102_2016", "PORTAL", "TEXT"] as const;

export type AgencyCodeScheme = (typeof AGENCY_CODE_SCHEMES)[number];

const PORTAL_WORD = /^(?=.*[A-Z])[A-Z\d]+(?:[._-][A-Z\d]+)*$/;

/**
 * The scheme of a code: Decision 20/2020 (`H21.24.01.02`), QCVN 102:2016 (`000.00.19.H03`), a word of the portal's own
 * (`BTC_TCS`, `000.00.UB.003`), or mere text, among it codes that break their scheme (`000.00.051.H04`).
 */
export function agencyCodeScheme(code: string): AgencyCodeScheme {
  const parsed = parseOrganisationCode(code);
  if (!("problem" in parsed)) return parsed.scheme;
  const isBroken = /^[A-Z]\d{2}[.(]|\.[A-Z]\d{2}$/.test(code);
  return PORTAL_WORD.test(code) && !isBroken ? "PORTAL" : "TEXT";
}
