import {
  citationOf,
  isOfLocalSymbol,
  issuerKey,
  numberKey,
  parseCitation,
  yearInNumber,
} from "@lienthong/kernel/domain/citation.js";
import { type PlainDate, partsOf } from "@lienthong/kernel/domain/plain-date.js";

/** What a text of the catalogue tells of the document it cites. */
export interface Cited {
  numberKey: string | null;
  /** The canonical citation; null where the text does not name one single document. */
  citation: string | null;
  citationKey: string | null;
}

const NOTHING: Cited = { numberKey: null, citation: null, citationKey: null };
/** Provinces were merged on 1 July 2025: only of later years does a province's name say which one issued a text. */
const FIRST_YEAR_OF_NEW_PROVINCES = 2026;
const PROVINCE = /^UBND\s+(tỉnh|thành phố)\s+(.+)$/iu;

/**
 * What a legal basis cites, as far as it can be told: a number that every province uses names a document only with its
 * issuer, which is the province of the procedure; and a number without year names none. Never a guess.
 */
export function citedBasis(text: string, promulgatorName: string | null): Cited {
  const parsed = parseCitation(mended(text));
  if (parsed === null) return NOTHING;
  const { number, year } = parsed;
  const key = numberKey(number);
  const issuer = isOfLocalSymbol(number) ? (parsed.issuer ?? issuerOf(number, year, promulgatorName)) : "";
  if (issuer === null || year === null) return { ...NOTHING, numberKey: key };
  return named(number, issuer, year);
}

/** The canonical citation of a decision whose issuer and day are known; null where its number is no number. */
export function citedDecision(number: string, issuerName: string | null, decidedOn: PlainDate | null): string | null {
  const parsed = parseCitation(mended(number));
  if (parsed === null || issuerName === null) return null;
  const year = yearInNumber(parsed.number) ?? (decidedOn === null ? null : partsOf(decidedOn).year);
  return year === null ? null : citationOf({ number: parsed.number, issuer: issuerName, year });
}

/** By what a canonical citation is looked up: leading zeros, dashes and spelling of the issuer do not count. */
export function citationKey(citation: string): string | null {
  const parsed = parseCitation(citation);
  if (parsed === null) return null;
  const { number, issuer, year } = parsed;
  return [numberKey(number), issuer === null ? "" : issuerKey(issuer), year ?? ""].join("|");
}

/** Whether a citation says all it takes to name one document, so that it is more than a number. */
export function isWholeCitation(citation: string): boolean {
  const parsed = parseCitation(citation);
  return parsed !== null && parsed.year !== null && (parsed.issuer !== null || !isOfLocalSymbol(parsed.number));
}

function named(number: string, issuer: string, year: number): Cited {
  const citation = citationOf({ number, issuer, year });
  return { numberKey: numberKey(number), citation, citationKey: citationKey(citation) };
}

function issuerOf(number: string, year: number | null, promulgatorName: string | null): string | null {
  const [, kind, name] = PROVINCE.exec(promulgatorName ?? "") ?? [];
  if (name === undefined || year === null || year < FIRST_YEAR_OF_NEW_PROVINCES) return null;
  if (/-HĐND$/u.test(number)) return `HĐND ${kind!.toLowerCase()} ${name}`;
  return /-UBND$/u.test(number) ? `UBND ${kind!.toLowerCase()} ${name}` : null;
}

/** Slips of the catalogue that do not change which document is meant: spaces at slashes, dots at the end, its issuer. */
function mended(text: string): string {
  return text
    .replace(/\s+của\s.*$/su, "")
    .replace(/\s*\/\s*/g, "/")
    .replace(/[.,;\s]+$/, "");
}
