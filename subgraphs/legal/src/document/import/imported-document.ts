import { printedNumber } from "@lienthong/kernel/domain/citation.js";
import type { CsvRecord, RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { problemOfRetroaction } from "../document.rules.js";
import { citedYear, type DocumentFacts } from "../document-facts.js";
import { problemOfNumber, problemOfNumberYear } from "../number.rules.js";
import { type DocumentRecord, documentRecord } from "./document-layout.js";
import { readDays } from "./read-days.js";
import { type ImportedIssuer, readIssuer } from "./read-issuer.js";
import { readKind } from "./read-kind.js";
import { readPlace } from "./read-place.js";

type Known<Facts> = { [Fact in keyof Facts]: Exclude<Facts[Fact], null> };

/** What one row says of a document; what it does not say is left out and keeps what is stored. */
export interface ImportedDocument {
  needed: Pick<DocumentFacts, "family" | "type" | "number" | "year" | "source" | "certainty">;
  known: Partial<
    Known<Omit<DocumentFacts, keyof ImportedDocument["needed"] | "issuerId" | "issuerName" | "issuerKind">>
  >;
  issuer: ImportedIssuer;
  areaIds: string[];
}

/** Reads one record; its faults when it cannot be used. */
export function readDocument(record: CsvRecord): ImportedDocument | RowFault[] {
  const read = documentRecord(record);
  const number = printedNumber(read.value("number"));
  const kind = readKind(read);
  const days = readDays(read);
  const issuer = readIssuer(read);
  const place = readPlace(read, issuer);
  const faults = [kind, days, place].flatMap((part) => (Array.isArray(part) ? part : []));
  if (Array.isArray(kind) || Array.isArray(days) || Array.isArray(place)) return faults;

  const year = citedYear(number, days.dateDocument, days.firstDateEntryInForce) ?? days.year;
  faults.push(...faultsOfNumber(read, { ...kind, ...days }), ...faultsOfDays(read, { ...days, ...issuer }));
  if (year === null) {
    faults.push(read.fault("dateDocument", "MISSING_VALUE", "Neither number nor days tell the year.", "Give the day."));
  }
  if (faults.length > 0 || year === null) return faults;

  const { family, type, isFamilyInferred } = kind;
  const { certainty, source } = place;
  const isInferred = (isFamilyInferred || issuer.isInferred) && (certainty === "CERTAIN" || certainty === "PRESS");
  const { year: _, ...ownDays } = days;
  return {
    needed: { family, type, number, year, source, certainty: isInferred ? "INFERRED" : certainty },
    known: withoutNull({ ...ownDays, ...place.known, title: titleOf(read), sourceKey: read.value("key") || null }),
    issuer,
    areaIds: place.areaIds,
  };
}

/** A title that stands in parentheses describes the document and is none of its words. */
function titleOf(read: DocumentRecord): string | null {
  const title = read.value("title");
  return title === "" || /^\(.*\)$/.test(title) ? null : title;
}

type Read<Part> = Exclude<Part, RowFault[]>;
type Days = Read<ReturnType<typeof readDays>>;

function faultsOfNumber(read: DocumentRecord, facts: Read<ReturnType<typeof readKind>> & Days): RowFault[] {
  const { family, type, dateDocument, firstDateEntryInForce } = facts;
  const number = printedNumber(read.value("number"));
  const problem = problemOfNumber({ family, type, number, on: dateDocument ?? firstDateEntryInForce });
  if (problem !== null) {
    return [read.fault("number", "BAD_NUMBER", `Of ${number}: ${problem}.`, "Correct the number, or name the family.")];
  }
  const contradiction = problemOfNumberYear(number, dateDocument);
  if (contradiction === null) return [];
  const reason = `Of ${number}: ${contradiction}; numbers begin anew each year.`;
  return [read.fault("dateDocument", "NUMBER_OF_ANOTHER_YEAR", reason, "Correct the number or the day of issue.")];
}

function faultsOfDays(read: DocumentRecord, days: Days & ImportedIssuer): RowFault[] {
  const { dateDocument, firstDateEntryInForce: first, dateNoLongerInForce: end } = days;
  const faults: RowFault[] = [];
  const isRetroactive = read.value("retroactive") === "yes";
  const problem = problemOfRetroaction({ ...days, isRetroactive });
  if (problem !== null) {
    const fix = "Correct the days; if the text itself reaches back, say `yes` in a column `retroactive`.";
    faults.push(read.fault("firstDateEntryInForce", "EFFECTIVE_BEFORE_ISSUED", problem, fix));
  }
  const start = first ?? dateDocument;
  if (end !== null && start !== null && end <= start) {
    const reason = `It would end on ${end}, before it begins on ${start}.`;
    faults.push(read.fault("dateNoLongerInForce", "ENDS_BEFORE_START", reason, "Correct the days."));
  }
  return faults;
}

function withoutNull<Facts extends object>(facts: Facts): Partial<Known<Facts>> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)) as Partial<Known<Facts>>;
}
