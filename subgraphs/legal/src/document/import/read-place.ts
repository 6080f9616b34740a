import { stableId } from "@lienthong/kernel/domain/id.js";
import { parsePlainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { levelOf } from "../../competence/issuer-kind.js";
import { DRAFTING_PROCEDURES, type DraftingProcedure } from "../../competence/minimum-days.rules.js";
import { type Certainty, certaintyOf } from "../certainty.js";
import { SCOPES } from "../document.table.js";
import type { DocumentRecord } from "./document-layout.js";
import type { ImportedIssuer } from "./read-issuer.js";

export interface ImportedPlace {
  known: {
    scope: (typeof SCOPES)[number] | null;
    procedure: DraftingProcedure | null;
    gazetteNumber: string | null;
  };
  areaIds: string[];
  source: string;
  certainty: Certainty;
}

/** Where a record's document applies, and how sure the record is. Central documents apply in the whole country. */
export function readPlace(read: DocumentRecord, issuer: ImportedIssuer): ImportedPlace | RowFault[] {
  const faults: RowFault[] = [];
  const [scopeText, procedureText] = [read.value("scope"), read.value("procedure")];
  const scope = SCOPES.find((each) => each === scopeText) ?? null;
  const procedure = DRAFTING_PROCEDURES.find((each) => each === procedureText) ?? null;
  if (scopeText !== "" && scope === null) faults.push(notOneOf(read, "scope", SCOPES));
  if (procedureText !== "" && procedure === null) faults.push(notOneOf(read, "procedure", DRAFTING_PROCEDURES));

  const territories = read
    .value("territory")
    .split(";")
    .map((each) => each.trim())
    .filter(Boolean);
  const areaIds = territories.map(areaId);
  if (areaIds.includes(null)) {
    const fix = "Write an area's first code and first day, `36@2004-08-31`; several with `;` between.";
    faults.push(read.fault("territory", "BAD_TERRITORY", `"${read.value("territory")}" names no areas.`, fix));
  }
  const certainty = certaintyOf(read.value("certainty"));
  if (certainty === null) {
    const fix = "Write certain, press, inferred, mixed or unverified.";
    faults.push(read.fault("certainty", "UNKNOWN_WORD", `"${read.value("certainty")}" is no certainty.`, fix));
  }
  const source = read.value("source");
  if (source === "") {
    faults.push(read.fault("source", "MISSING_VALUE", "No source is named.", "Say where the facts were read."));
  }
  if (faults.length > 0 || certainty === null) return faults;

  const isCentral = levelOf(issuer.issuerKind) === "CENTRAL";
  const inferredScope = areaIds.length > 0 ? "TERRITORIAL" : isCentral ? "NATIONWIDE" : null;
  return {
    known: { scope: scope ?? inferredScope, procedure, gazetteNumber: read.value("gazetteNumber") || null },
    areaIds: areaIds.filter((each) => each !== null),
    source,
    certainty,
  };
}

/** The id of an area named by its first code and its first day. */
function areaId(text: string): string | null {
  const [, code, day = ""] = /^(\d{2,5})@(\S+)$/.exec(text) ?? [];
  return code === undefined || parsePlainDate(day) === null ? null : stableId("AdministrativeArea", code, day);
}

function notOneOf(read: DocumentRecord, field: "scope" | "procedure", words: readonly string[]): RowFault {
  return read.fault(field, "UNKNOWN_WORD", `"${read.value(field)}" is no ${field}.`, `Write ${words.join(", ")}.`);
}
