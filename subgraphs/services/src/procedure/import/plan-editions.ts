import { fold } from "@lienthong/kernel/domain/fold.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { fault, type ReadRow, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { NOTHING_SAID, OF_ONE_DECISION } from "../edition-columns.js";
import type { Start } from "../procedure-words.js";
import type { EditionBook, StoredEdition } from "./edition-book.js";
import type { EditionFacts, ProcedureLine } from "./procedure-line.js";

/** An edition as it shall be: one on record, with what the file says of it, or a new one. */
export interface PlannedEdition {
  stored: StoredEdition | null;
  validFrom: PlainDate;
  validTo: PlainDate | null;
  start: Start;
  facts: EditionFacts;
  /** What the file tells of it. */
  told: Told[];
  /** The edition that this one follows and from which it takes what the file does not say; null for a first one. */
  follows: PlannedEdition | null;
}

/** A line that tells of an edition: all it says holds, or only what is said nowhere else. */
export interface Told {
  line: ProcedureLine;
  how: "REPLACE" | "FILL";
}

export interface ProcedurePlan {
  code: string;
  editions: PlannedEdition[];
}

/** The editions that a file makes of the procedures it names, beside what stands against its rows. */
export function planEditions(
  book: EditionBook,
  rows: readonly ReadRow<ProcedureLine>[],
  today: PlainDate,
): { plans: ProcedurePlan[]; faults: RowFault[] } {
  const faults: RowFault[] = [];
  const plans: ProcedurePlan[] = [];
  for (const [code, ofCode] of Map.groupBy(rows, ({ row }) => row.code)) {
    const editions = (book.get(code) ?? []).map(asStored);
    const inOrder = ofCode.toSorted((a, b) => ((a.row.day ?? "9") < (b.row.day ?? "9") ? -1 : 1));
    for (const read of inOrder) {
      const wrong = placeLine(editions, read, today);
      if (wrong) faults.push(wrong);
    }
    plans.push({ code, editions });
  }
  return { plans, faults };
}

function placeLine(line: PlannedEdition[], read: ReadRow<ProcedureLine>, today: PlainDate): RowFault | null {
  const { record, row } = read;
  const last = line.at(-1) ?? null;
  if (row.day === null) {
    if (last === null) {
      line.push(newEdition(row, { validFrom: today, validTo: null, start: "AT_LATEST", follows: null }));
      return null;
    }
    const wrong = faultOfUndated(last, read);
    if (wrong === null) tell(last, row, last.start === "AT_LATEST" ? "REPLACE" : "FILL");
    return wrong;
  }

  const same = line.find(({ validFrom }) => validFrom === row.day);
  const first = line[0];
  if (same) {
    if (same.start === "AT_LATEST") same.start = row.start;
    tell(same, row, "REPLACE");
  } else if (first?.start === "AT_LATEST" && row.day < first.validFrom) {
    first.validFrom = row.day;
    first.start = row.start;
    tell(first, row, "REPLACE");
  } else insert(line, row, row.day);

  const edition = line.find(({ validFrom }) => validFrom === row.day)!;
  return row.validTo === null ? null : end(line, edition, { record, row });
}

/** A row without a day speaks of what holds now. It may complete what a decision said, not contradict it. */
function faultOfUndated(last: PlannedEdition, { record, row }: ReadRow<ProcedureLine>): RowFault | null {
  if (last.validTo !== null) {
    const reason = `The procedure was withdrawn on ${last.validTo}, and the row does not say since when it is back.`;
    return fault(record, "code", "WITHDRAWN", reason, "Give the row its day, or leave it out.");
  }
  if (last.start === "AT_LATEST" || fold(row.facts.name) === fold(last.facts.name)) return null;
  const reason = `Since ${last.validFrom} it is called «${last.facts.name}», and the row does not say since when not.`;
  return fault(record, "name", "NAMED_OTHERWISE", reason, "Give the row the day of its decision.");
}

function insert(line: PlannedEdition[], row: ProcedureLine, day: PlainDate): void {
  const before = line.findLast(({ validFrom }) => validFrom < day) ?? null;
  const after = line.find(({ validFrom }) => validFrom > day) ?? null;
  const isWithin = before !== null && (before.validTo === null || before.validTo > day);
  const validTo = isWithin ? before.validTo : (after?.validFrom ?? null);
  if (isWithin) before.validTo = day;
  const edition = newEdition(row, { validFrom: day, validTo, start: row.start, follows: before });
  line.splice(before === null ? 0 : line.indexOf(before) + 1, 0, edition);
}

function end(
  line: readonly PlannedEdition[],
  edition: PlannedEdition,
  { record, row }: ReadRow<ProcedureLine>,
): RowFault | null {
  const next = line[line.indexOf(edition) + 1];
  if (next && row.validTo! > next.validFrom) {
    const reason = `The next edition begins on ${next.validFrom}, before this one ends.`;
    return fault(record, "valid_to", "OVERLAPS", reason, "Correct the days.");
  }
  edition.validTo = row.validTo;
  return null;
}

function tell(edition: PlannedEdition, row: ProcedureLine, how: Told["how"]): void {
  edition.told.push({ line: row, how });
  if (how === "REPLACE") {
    edition.facts = { ...edition.facts, ...row.facts };
    return;
  }
  const blanks = Object.entries(row.facts).filter(([fact]) => isBlank(Reflect.get(edition.facts, fact)));
  edition.facts = { ...edition.facts, ...Object.fromEntries(blanks) };
}

const isBlank = (value: unknown) => value === null || value === "";

function newEdition(
  row: ProcedureLine,
  days: Pick<PlannedEdition, "validFrom" | "validTo" | "start" | "follows">,
): PlannedEdition {
  const inherited =
    days.follows === null ? { field: "", ...NOTHING_SAID } : { ...days.follows.facts, ...OF_ONE_DECISION };
  return { ...days, stored: null, facts: { ...inherited, ...row.facts }, told: [{ line: row, how: "REPLACE" }] };
}

function asStored(stored: StoredEdition): PlannedEdition {
  const { validFrom, validTo, start } = stored.row;
  return { stored, validFrom, validTo, start, facts: factsOf(stored), told: [], follows: null };
}

function factsOf({ row }: StoredEdition): EditionFacts {
  const { id, version, procedureId, validFrom, validTo, start, foldedName, sortName, foldedField, ...facts } = row;
  return facts;
}
