import { type PlainDate, parsePlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type CsvRecord, fault, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import {
  AREA_LEVELS,
  AREA_TYPES,
  type AreaTypeWord,
  areaTypeOf,
  codeLength,
  DISTRICTS_ENDED_ON,
  isCodeOf,
  type Level,
} from "../area.rules.js";

/** What one line of a list of units says: what a code stood for, from one day to another. */
export interface AreaListRow {
  code: string;
  level: Level;
  type: AreaTypeWord;
  name: string;
  parentCode: string | null;
  validFrom: PlainDate;
  validTo: PlainDate | null;
  openedBy: string | null;
  closedBy: string | null;
  start: "EXACT" | "AT_LATEST";
  /** Whether an area is founded here or goes on; null leaves it to the rule of identity. */
  begins: "FOUNDED" | "CONTINUED" | null;
  source: string | null;
}

/** The row that a record holds, or its faults. */
export function readAreaRow(record: CsvRecord): AreaListRow | RowFault[] {
  const { values } = record;
  const level = AREA_LEVELS.find((each) => each === values.level);
  if (level === undefined) return [badWord(record, "level", AREA_LEVELS)];
  const type = areaTypeOf(level, values.type ?? "");
  const validFrom = parsePlainDate(values.valid_from ?? "");
  const validTo = values.valid_to_exclusive ? parsePlainDate(values.valid_to_exclusive) : null;
  const begins = oneOf(["FOUNDED", "CONTINUED"], values.begins);
  const start = oneOf(["EXACT", "AT_LATEST"], values.start);

  const faults = [
    ...faultsOfCodes(record, level),
    ...(type === null ? [badType(record, level)] : []),
    ...(values.name ? [] : [fault(record, "name", "MISSING_NAME", "The unit has no name.", "Give its name.")]),
    ...(validFrom === null ? [badDay(record, "valid_from")] : []),
    ...(values.valid_to_exclusive && validTo === null ? [badDay(record, "valid_to_exclusive")] : []),
    ...(begins === undefined ? [badWord(record, "begins", ["FOUNDED", "CONTINUED"])] : []),
    ...(start === undefined ? [badWord(record, "start", ["EXACT", "AT_LATEST"])] : []),
    ...(validFrom === null ? [] : faultsOfDays(record, level, validFrom, validTo)),
  ];
  if (faults.length > 0) return faults;
  const isUndated = /start date unknown/i.test(values.opened_by ?? "");
  return {
    code: values.unit_code!,
    level,
    type: type!,
    name: values.name!,
    parentCode: values.parent_code || null,
    validFrom: validFrom!,
    validTo,
    openedBy: isUndated ? null : numbersOf(values.opened_by),
    closedBy: numbersOf(values.closed_by),
    start: start ?? (isUndated ? "AT_LATEST" : "EXACT"),
    begins: begins ?? null,
    source: values.source || null,
  };
}

function faultsOfCodes(record: CsvRecord, level: Level): RowFault[] {
  const { unit_code: code = "", parent_code: parent = "" } = record.values;
  const faults: RowFault[] = [];
  if (!isCodeOf(level, code)) {
    const reason = `A code of this level has ${codeLength(level)} digits.`;
    faults.push(fault(record, "unit_code", "BAD_CODE", reason, "Restore leading zeros that a spreadsheet took away."));
  }
  if (level === "PROVINCE" && parent !== "")
    faults.push(fault(record, "parent_code", "WRONG_LEVEL", "A province lies in no other unit.", "Leave it empty."));
  if (level !== "PROVINCE" && parent === "")
    faults.push(fault(record, "parent_code", "MISSING_PARENT", "The unit lies nowhere.", "Give its parent's code."));
  return faults;
}

function faultsOfDays(record: CsvRecord, level: Level, from: PlainDate, to: PlainDate | null): RowFault[] {
  if (to !== null && to <= from) {
    const reason = "It ends before it has begun; the end is the first day on which it no longer holds.";
    return [fault(record, "valid_to_exclusive", "ENDS_BEFORE_START", reason, `Give a day after ${from}.`)];
  }
  if (level !== "DISTRICT" || (to !== null && to <= DISTRICTS_ENDED_ON)) return [];
  const reason = `There are no districts since ${DISTRICTS_ENDED_ON} (203/2025/QH15, 72/2025/QH15).`;
  return [fault(record, "valid_to_exclusive", "LEVEL_ENDED", reason, `End it on ${DISTRICTS_ENDED_ON} or before.`)];
}

/** Numbers of documents, joined as they are shown; lists of the statistics office part them by comma or semicolon. */
function numbersOf(text: string | undefined): string | null {
  const numbers = (text ?? "").split(/[,;|]/).map((each) => each.trim());
  return numbers.filter(Boolean).join("; ") || null;
}

/** The word, null where the cell is empty, undefined where it holds another word. */
function oneOf<const W extends string>(words: readonly W[], text: string | undefined): W | null | undefined {
  return text ? words.find((word) => word === text) : null;
}

function badType(record: CsvRecord, level: Level): RowFault {
  const terms = AREA_TYPES.filter((each) => each.level === level).map(({ term }) => term);
  return fault(record, "type", "WRONG_TYPE", `No unit of the level ${level} is of this type.`, orList(terms));
}

function badWord(record: CsvRecord, column: string, words: readonly string[]): RowFault {
  return fault(record, column, "BAD_WORD", "This word is not known here.", orList(words));
}

function badDay(record: CsvRecord, column: string): RowFault {
  return fault(record, column, "BAD_DAY", "This is not a day.", "Write YYYY-MM-DD, a day that exists.");
}

const orList = (words: readonly string[]) => `Write one of: ${words.join(", ")}.`;
