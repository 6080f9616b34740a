import { citationOf, issuerKey, numberKey, yearInNumber } from "@lienthong/kernel/domain/citation.js";
import { fold } from "@lienthong/kernel/domain/fold.js";
import { stableId } from "@lienthong/kernel/domain/id.js";
import { earlier, type PlainDate, partsOf, plainDate } from "@lienthong/kernel/domain/plain-date.js";
import type { DocumentRow } from "./document.table.js";

type Derived = "id" | "version" | "numberKey" | "citation" | "issuerKey" | "searchText" | "sortDay";

/** What is recorded of a document; the rest of its row follows from it. */
export type DocumentFacts = Omit<DocumentRow, Derived>;

/** The row of a document. Its id follows from its citation, so that two files cannot make two of it. */
export function documentRow(facts: DocumentFacts): Omit<DocumentRow, "version"> {
  const { number, issuerName, year, title, dateDocument, firstDateEntryInForce } = facts;
  const citation = citationOf({ number, issuer: issuerName, year });
  return {
    ...facts,
    id: stableId("LegalDocument", citation),
    citation,
    numberKey: numberKey(number),
    issuerKey: issuerKey(issuerName),
    searchText: fold(`${number} ${title ?? ""}`),
    sortDay: dateDocument ?? sortDayWithoutIssue(year, firstDateEntryInForce),
  };
}

/** A document is issued within its year, whenever it has effect. */
function sortDayWithoutIssue(year: number, firstDateEntryInForce: PlainDate | null): PlainDate {
  if (firstDateEntryInForce === null) return plainDate(`${year}-01-01`);
  return earlier(firstDateEntryInForce, plainDate(`${year}-12-31`));
}

/** The facts that a stored row holds, for a change of some of them. */
export function factsOf(row: DocumentRow): DocumentFacts {
  const { id, version, numberKey, citation, issuerKey, searchText, sortDay, ...facts } = row;
  return facts;
}

/** The year by which a document is cited: the one its number carries, else that of its days; null without any. */
export function citedYear(number: string, ...days: (PlainDate | null)[]): number | null {
  const day = days.find((each) => each !== null);
  return yearInNumber(number) ?? (day == null ? null : partsOf(day).year);
}
