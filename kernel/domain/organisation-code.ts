/** The two official schemes; anything else is kept by callers as text under a scheme of their own. */
export type CodeScheme = "QD_20_2020" | "QCVN_102_2016";

/** An identification code (mã định danh điện tử) that obeys its scheme. */
export interface OrganisationCode {
  scheme: CodeScheme;
  /** The code as written. */
  value: string;
  /** 1 is a ministry or a province; each level below adds one. */
  level: number;
  /** The groups that say something, from the top: H21, 24, 01, whichever way the scheme writes them. */
  segments: readonly string[];
}

const LONGEST = 35;
const LEVEL_1 = /^[A-Z]\d{2}$/;

/** The code a text holds, or what is wrong with it and what to do. */
export function parseOrganisationCode(text: string): OrganisationCode | { problem: string } {
  const groups = text.split(".");
  if (LEVEL_1.test(groups[0] ?? "")) return parseLeftToRight(text, groups);
  if (groups.length === 4 && groups[0]?.length === 3) return parseRightToLeft(text, groups);
  return { problem: `"${text}" follows neither scheme: ${whyNeither(text)} Correct it, or keep it as other text.` };
}

/** The codes above a code, the nearest first; empty for level 1. */
export function ancestorsOf(code: OrganisationCode): OrganisationCode[] {
  const above = code.segments.slice(0, -1);
  return above.map((_, cut) => codeOf(code.scheme, above.slice(0, above.length - cut)));
}

/** Whether a code stands below another of the same scheme, at any depth; never below itself. */
export function isDescendant(code: OrganisationCode, above: OrganisationCode): boolean {
  if (code.scheme !== above.scheme || code.level <= above.level) return false;
  return above.segments.every((segment, place) => code.segments[place] === segment);
}

// Decision 20/2020/QĐ-TTg: groups from the top down, level 1 a letter and two digits, 35 characters at most.
function parseLeftToRight(text: string, groups: string[]): OrganisationCode | { problem: string } {
  if (text.length > LONGEST) return { problem: `"${text}" has ${text.length} characters, Decision 20/2020 allows 35.` };
  const bad = groups.find((group) => !/^[0-9A-Z]+$/.test(group));
  if (bad === undefined) return codeOf("QD_20_2020", groups);
  if (bad === "") return { problem: `"${text}" has an empty group: remove the spare dot.` };
  return { problem: `"${bad}" in "${text}" is no group: use digits and capital letters A to Z only.` };
}

// QCVN 102:2016/BTTTT: V1V2V3.Z1Z2.Y1Y2.MX1X2, levels 4, 3, 2 and 1; a level that is not there is written in zeros.
function parseRightToLeft(text: string, groups: string[]): OrganisationCode | { problem: string } {
  const [fourth = "", third = "", second = "", first = ""] = groups;
  if (!LEVEL_1.test(first)) return { problem: `"${first}" in "${text}" is no level 1: end with a code such as H03.` };
  if (!/^\d{3}\.\d{2}\.\d{2}$/.test([fourth, third, second].join("."))) {
    return { problem: `"${text}" breaks the form 000.00.00.H03: before level 1 stand three, two and two digits.` };
  }
  const segments = [first, second, third, fourth];
  const level = segments.findLastIndex((segment) => /[^0]/.test(segment)) + 1;
  if (segments.slice(0, level).some((segment) => /^0+$/.test(segment))) {
    return { problem: `"${text}" leaves out a level: between its lowest group and ${first} no group may be zeros.` };
  }
  return codeOf("QCVN_102_2016", segments.slice(0, level));
}

function codeOf(scheme: CodeScheme, segments: readonly string[]): OrganisationCode {
  const [first = "", second = "00", third = "00", fourth = "000"] = segments;
  const value = scheme === "QD_20_2020" ? segments.join(".") : [fourth, third, second, first].join(".");
  return { scheme, value, level: segments.length, segments };
}

function whyNeither(text: string): string {
  if (text === "") return "it is empty.";
  if (text !== text.trim()) return "it has spaces around it.";
  if (LEVEL_1.test(text.slice(0, 3).toUpperCase())) return "its letters must be capitals, its groups parted by dots.";
  return "a code begins with a letter and two digits (H21.24) or ends with them (000.00.19.H03).";
}
