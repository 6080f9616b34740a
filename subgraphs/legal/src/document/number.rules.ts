import { parseCitation, yearInNumber } from "@lienthong/kernel/domain/citation.js";
import { fold } from "@lienthong/kernel/domain/fold.js";
import { type PlainDate, partsOf, plainDate } from "@lienthong/kernel/domain/plain-date.js";
import { DOCUMENT_TYPE_NAMES, type DocumentType, documentType, type Family } from "./document-types.js";

export interface NumberFacts {
  family: Family;
  type: DocumentType;
  number: string;
  /** The day of issue, or of effect where that one is not known; null where neither is. */
  on: PlainDate | null;
}

/** Since the first law on legal documents (1996), a normative document's number carries the year of its issue. */
const YEAR_CARRIED_FROM = plainDate("1997-01-01");
/** Circular 55/2005/TTLT-BNV-VPCP; today Decree 30/2020/NĐ-CP, Annex I: a 0 before numbers under 10. */
const ZERO_BEFORE_ONES_FROM = plainDate("2005-06-01");
// Resolutions of the National Assembly carry the year whether or not they are normative.
const OF_THE_ASSEMBLY = /\/QH\d+$/;
const OF_THE_PARTY = /^\d+-\p{L}+\/\p{L}+$/u;

/** What is wrong with a document's number, in words, or null when it follows the form of its family in its time. */
export function problemOfNumber(facts: NumberFacts): string | null {
  const { number } = facts;
  if (parseCitation(number)?.number !== number) {
    return "it is not a number followed by its symbol, like 34/CT-UBND or 104/2022/NĐ-CP";
  }
  return problemOfOrdinal(facts) ?? problemOfYear(facts) ?? problemOfSymbol(facts);
}

function problemOfOrdinal({ number, on }: NumberFacts): string | null {
  const ordinal = /^\d+/.exec(number)?.[0] ?? "";
  if (Number(ordinal) === 0) return "numbers begin with 01";
  const written = String(Number(ordinal)).padStart(2, "0");
  const isOld = on !== null && on < ZERO_BEFORE_ONES_FROM;
  return ordinal === written || isOld ? null : `write ${written}, not ${ordinal}`;
}

function problemOfYear({ family, number, on }: NumberFacts): string | null {
  const year = yearInNumber(number);
  if (family === "PARTY") return OF_THE_PARTY.test(number) ? null : "party documents are numbered like 04-NQ/TU";
  if (family === "ADMINISTRATIVE") {
    if (year === null || OF_THE_ASSEMBLY.test(number)) return null;
    return "an administrative document carries no year in its number; only a normative one does";
  }
  if (on !== null && on < YEAR_CARRIED_FROM) return null;
  if (year === null) return "a normative document carries its year in its number, like 12/2021/QĐ-UBND";
  return null;
}

/** The symbol abbreviates the type; a symbol of another type betrays a mistake in one of the two. */
function problemOfSymbol({ family, type, number }: NumberFacts): string | null {
  const symbol = number.replace(/^\d+\p{L}{0,2}(?:\/(?:19|20)\d{2})?[/-]?/u, "");
  if (symbol === "") return "the symbol is missing after the year";
  const [first = "", ...rest] = symbol.split(/[/-]/);
  // An official letter's symbol begins with the body that wrote it; a law's has only the term of the Assembly.
  if (type === "OFFICIAL_LETTER" || rest.length === 0) return null;
  const meant = DOCUMENT_TYPE_NAMES.filter((name) => isAbbreviation(first, name, family));
  if (meant.length === 0 || meant.includes(type)) return null;
  return `${first} stands for ${documentType(meant[0]!).word}, not ${documentType(type).word}`;
}

function isAbbreviation(text: string, name: DocumentType, family: Family): boolean {
  const { abbreviation, families } = documentType(name);
  return abbreviation !== null && families.includes(family) && fold(abbreviation) === fold(text);
}

/** What contradicts the day of issue in a number, or null: numbering begins anew each year (Decree 30/2020, Art. 15). */
export function problemOfNumberYear(number: string, dateDocument: PlainDate | null): string | null {
  const year = yearInNumber(number);
  if (year === null || dateDocument === null || partsOf(dateDocument).year === year) return null;
  return `the number is of ${year}, the day of issue of ${partsOf(dateDocument).year}`;
}
