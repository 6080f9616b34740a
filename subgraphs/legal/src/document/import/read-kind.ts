import { parseCitation, yearInNumber } from "@lienthong/kernel/domain/citation.js";
import { fold } from "@lienthong/kernel/domain/fold.js";
import type { RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { DOCUMENT_TYPE_NAMES, type DocumentType, documentType, FAMILIES, type Family } from "../document-types.js";
import type { DocumentRecord } from "./document-layout.js";

export interface ImportedKind {
  family: Family;
  type: DocumentType;
  /** Whether the family was concluded from the form of the number. */
  isFamilyInferred: boolean;
}

const BY_WORD = new Map(DOCUMENT_TYPE_NAMES.map((name) => [fold(documentType(name).word), name]));
const IS_NORMATIVE: Readonly<Record<string, Family>> = { yes: "NORMATIVE", no: "ADMINISTRATIVE" };

/** The type and the family of a record: `Nghị định`, `Quyết định (cá biệt)`, `DECREE`. */
export function readKind(read: DocumentRecord): ImportedKind | RowFault[] {
  const [, word = "", aside = ""] = /^(.*?)\s*(?:\((.*)\))?$/.exec(read.value("type")) ?? [];
  const type = DOCUMENT_TYPE_NAMES.find((name) => name === word) ?? BY_WORD.get(fold(word));
  if (type === undefined) {
    const fix = "Write one of the types of Decree 30/2020/NĐ-CP, Art. 7, or of the law on legal documents.";
    return [read.fault("type", "UNKNOWN_TYPE", `"${word}" is no type of document.`, fix)];
  }
  const stated = familyOf(read.value("family"), fold(aside));
  if (stated === undefined) {
    const fix = `Write ${FAMILIES.join(", ")}, or leave it empty.`;
    return [read.fault("family", "UNKNOWN_FAMILY", `"${read.value("family")}" is no family.`, fix)];
  }
  const family = stated ?? familyOfNumber(read.value("number"));
  if (!documentType(type).families.includes(family)) {
    const reason = `No ${family} document is a ${documentType(type).word}.`;
    return [read.fault("type", "WRONG_FAMILY", reason, "Correct the type or the family.")];
  }
  return { family, type, isFamilyInferred: stated === null };
}

/** The family a row states; null where it states none, undefined where it states one that there is not. */
function familyOf(text: string, aside: string): Family | null | undefined {
  if (aside === "dang") return "PARTY";
  if (aside === "ca biet") return "ADMINISTRATIVE";
  if (text === "") return null;
  return IS_NORMATIVE[text] ?? FAMILIES.find((family) => family === text);
}

function familyOfNumber(number: string): Family {
  if (yearInNumber(number) !== null) return "NORMATIVE";
  return parseCitation(number) !== null && /^\d+-\p{L}+\/\p{L}+$/u.test(number) ? "PARTY" : "ADMINISTRATIVE";
}
