import { parseDossierCode } from "./dossier-code.rules.js";

/** The system of this province: the only one whose dossiers are handled here; those of the others are mirrored. */
export const PROVINCIAL = "PROVINCIAL";

/** The national public service portal. */
export const NATIONAL_PORTAL = "NATIONAL_PORTAL";

const MINISTRY = /^[A-Z]\d{2}$/;
const FOREIGN_CODE = /^[\x21-\x7e]{4,64}$/;

/** Whether a word names a system that owns dossiers: this province's, the portal, or a ministry by its code (G15). */
export function isSourceSystem(text: string): boolean {
  return text === PROVINCIAL || text === NATIONAL_PORTAL || MINISTRY.test(text);
}

/**
 * Whether the dossier is handled here. The provincial system handles only what the systems of ministries and the
 * portal do not, and mirrors theirs (224/2026/NĐ-CP, Art. 15.1.h and i).
 */
export function isHandledHere(sourceSystem: string): boolean {
  return sourceSystem === PROVINCIAL;
}

/** What is wrong with a code as one of its system, or null. Only the province's codes are held to the legal form. */
export function problemOfCode(code: string, sourceSystem: string): string | null {
  if (isHandledHere(sourceSystem)) {
    const parsed = parseDossierCode(code);
    return "problem" in parsed ? parsed.problem : null;
  }
  if (FOREIGN_CODE.test(code)) return null;
  return `"${code}" is no code: give the 4 to 64 visible characters that ${sourceSystem} gave it.`;
}
