import { type PlainDate, parsePlainDate, partsOf } from "@lienthong/kernel/domain/plain-date.js";
import type { RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import type { DocumentField, DocumentRecord } from "./document-layout.js";

export interface ImportedDays {
  dateDocument: PlainDate | null;
  firstDateEntryInForce: PlainDate | null;
  dateNoLongerInForce: PlainDate | null;
  gazetteOn: PlainDate | null;
  /** The year of issue, also where only that is known (`2021`, `2025-06`); null where nothing is. */
  year: number | null;
}

const PART_OF_A_DAY = /^(\d{4})(?:-(?:0[1-9]|1[0-2]))?$/;

/** The days of a record; of the issue a year or a month alone is kept as the year. */
export function readDays(read: DocumentRecord): ImportedDays | RowFault[] {
  const issued = read.value("dateDocument");
  const partly = PART_OF_A_DAY.exec(issued)?.[1];
  const faults: RowFault[] = [];
  const day = (field: DocumentField): PlainDate | null => {
    const text = read.value(field);
    const found = parsePlainDate(text);
    if (text !== "" && found === null) {
      faults.push(read.fault(field, "BAD_DATE", `"${text}" is not a day.`, "Write YYYY-MM-DD, a day that exists."));
    }
    return found;
  };

  const dateDocument = partly === undefined ? day("dateDocument") : null;
  const days: ImportedDays = {
    dateDocument,
    firstDateEntryInForce: day("firstDateEntryInForce"),
    dateNoLongerInForce: day("dateNoLongerInForce"),
    gazetteOn: day("gazetteOn"),
    year: statedYear(read) ?? (partly === undefined ? yearOf(dateDocument) : Number(partly)),
  };
  return faults.length > 0 ? faults : days;
}

const yearOf = (day: PlainDate | null) => (day === null ? null : partsOf(day).year);

function statedYear(read: DocumentRecord): number | null {
  const year = read.value("year");
  return /^\d{4}$/.test(year) ? Number(year) : null;
}
