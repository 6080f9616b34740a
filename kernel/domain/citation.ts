import { fold } from "./fold.js";

/**
 * How a document is cited. Its canonical text is the number as printed and, in parentheses, what the number does not
 * say: the issuer where it is a local one, whose symbol every province uses, and the year where the number has none.
 *
 *     104/2022/NĐ-CP
 *     76/NQ-CP (2021)
 *     12/2021/QĐ-UBND (UBND tỉnh Nam Định)
 *     34/CT-UBND (UBND tỉnh Nam Định, 2021)
 */
export interface Citation {
  /** Number and symbol as printed: `34/CT-UBND`. */
  number: string;
  /** Null where the citation does not say who issued the document. */
  issuer: string | null;
  /** The year the number carries, else the year of issue; null where the citation says neither. */
  year: number | null;
}

const DASHES = /[\u2010-\u2015\u2212_]/g;
const NUMBER = String.raw`\d+\p{L}{0,2}(?:[/-][\p{L}\d.&]+)+`;
const CITATION = new RegExp(String.raw`^\D*?(${NUMBER})(?:\s*\(([^()]+)\))?$`, "u");
const YEAR_IN_NUMBER = /^\d+\p{L}{0,2}\/((?:19|20)\d{2})(?:\/|$)/u;
// Symbols that many local bodies share; Sắc lệnh (SL) is central. A department's own symbol begins with S: SNV, STP.
const LOCAL_SYMBOL = /^(?:\p{L}*UBND\p{L}*|\p{L}*HĐND\p{L}*|UB|TU|HU|ĐU|BQL\p{L}*|S(?!L$)[\p{Lu}]+)$/u;
const LOCAL_ISSUER = /\s(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|phường)\s/iu;

/** The canonical text of a document's citation. */
export function citationOf({ number, issuer, year }: { number: string; issuer: string; year: number }): string {
  const printed = printedNumber(number);
  const missing = [];
  if (isOfLocalSymbol(printed) || LOCAL_ISSUER.test(issuer)) missing.push(canonicalIssuer(issuer));
  if (yearInNumber(printed) === null) missing.push(String(year));
  return missing.length === 0 ? printed : `${printed} (${missing.join(", ")})`;
}

/** What a citation says, canonical or short of it (`34/CT-UBND`, `Luật số 80/2015/QH13`); null when it has no number. */
export function parseCitation(text: string): Citation | null {
  const [, number, rest = ""] = CITATION.exec(cleaned(text)) ?? [];
  if (number === undefined) return null;
  const [, issuer = "", year] = /^(.*?)(?:(?:^|,\s*)(\d{4}))?$/.exec(rest.trim()) ?? [];
  return {
    number,
    issuer: issuer === "" ? null : canonicalIssuer(issuer),
    year: year === undefined ? yearInNumber(number) : Number(year),
  };
}

/** The year that a number carries itself (`12/2021/QĐ-UBND`), or null. */
export function yearInNumber(number: string): number | null {
  const year = YEAR_IN_NUMBER.exec(number)?.[1];
  return year === undefined ? null : Number(year);
}

/** Whether the symbol is one that bodies of every province use, so that the number needs its issuer beside it. */
export function isOfLocalSymbol(number: string): boolean {
  return number.split(/[/-]/).some((part) => LOCAL_SYMBOL.test(part));
}

/** A number as it is looked up: `4/2020/TT-BNV` and `04/2020/tt–bnv` are one. */
export function numberKey(number: string): string {
  return fold(cleaned(number))
    .replace(/\s/g, "")
    .replace(/^0+(?=\d)/, "");
}

/** An issuer as it is looked up: spelling, tone placement and punctuation do not count. */
export function issuerKey(issuer: string): string {
  return fold(canonicalIssuer(issuer))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * The name of the office whose number series a document is in. A Chairman's documents stand in the series of his
 * Committee, a party committee's in that of its province; the document itself still names who signed for it.
 */
export function canonicalIssuer(issuer: string): string {
  return cleaned(issuer)
    .replace(/[.,;]+$/, "")
    .replace(/(?:ủy|uỷ) ban nhân dân/giu, "UBND")
    .replace(/hội đồng nhân dân/giu, "HĐND")
    .replace(/^chủ tịch (?=UBND)/iu, "")
    .replace(/^ban (?:chấp hành|thường vụ) (?:đảng bộ tỉnh|tỉnh (?:ủy|uỷ)) /iu, "Tỉnh ủy ")
    .replace(/^tỉnh (?:ủy|uỷ) /iu, "Tỉnh ủy ");
}

/** A number as it is printed: without spaces, with plain dashes and the letter Đ where a text has a look-alike. */
export const printedNumber = (number: string): string => cleaned(number).replace(/\s/g, "");

/** One form of Unicode, of dash and of Đ, for which older texts have an eth. */
function cleaned(text: string): string {
  const letters = text.normalize("NFC").replaceAll("\u00d0", "Đ").replaceAll("\u00f0", "đ");
  return letters.replace(DASHES, "-").replace(/\s+/g, " ").trim();
}
