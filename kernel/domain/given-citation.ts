import { citationOf, isOfLocalSymbol, parseCitation } from "./citation.js";
import { type Refusal, refusal } from "./user-error.js";

/** The canonical text of a citation that names one document: number, year and, for local symbols, issuer; else null. */
export function fullCitation(text: string): string | null {
  const { number, issuer, year } = parseCitation(text) ?? { number: "", issuer: null, year: null };
  if (number === "" || year === null || (isOfLocalSymbol(number) && issuer === null)) return null;
  return citationOf({ number, issuer: issuer ?? "", year });
}

/** Why a text given does not cite one document; null when it does, or when none is given and none is needed. */
export function refusalToCitation(text: string | null, field: string): Refusal | null {
  if (text === null || fullCitation(text) !== null) return null;
  return refusal(
    "BAD_NUMBER",
    field,
    `"${text}" names no single document: give number, issuer and year, like 34/CT-UBND (UBND tỉnh Nam Định, 2021).`,
  );
}

/** The canonical citation that was given, or null where none was. */
export function givenCitation(text: string | null | undefined): string | null {
  return text == null ? null : fullCitation(text);
}
