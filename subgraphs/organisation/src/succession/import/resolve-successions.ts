import { addDays, type PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { fault, type ReadRow, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { isSameName } from "../../area/area.rules.js";
import type { AreaRow, AreaStateRow } from "../../area/area.table.js";
import { type AreaBook, stateOfCodeOn } from "../../area/import/area-book.js";
import type { SuccessionListRow } from "./succession-row.js";

/** A row of the file whose codes have been found to stand for these areas. */
export interface ResolvedRow {
  read: ReadRow<SuccessionListRow>;
  from: AreaRow;
  to: AreaRow | null;
  effectiveOn: PlainDate;
}

type Read = ReadRow<SuccessionListRow>;

/** Which areas a row means: by its day, or by the end of the only area that bore this code and name. */
export function resolveRow(book: AreaBook, read: Read): ResolvedRow | RowFault {
  const old = read.row.effectiveOn === null ? endedState(book, read) : stateBefore(book, read, read.row.effectiveOn);
  if (isFault(old)) return old;
  const from = book.areas.get(old.areaId)!;
  const effectiveOn = (read.row.effectiveOn ?? from.validTo) as PlainDate;
  if (read.row.newCode === null || read.row.outcome === "UNKNOWN") return { read, from, to: null, effectiveOn };

  const next = stateOn(book, read, effectiveOn);
  return isFault(next) ? next : { read, from, to: book.areas.get(next.areaId)!, effectiveOn };
}

/** Whether what was found is a fault. */
export function isFault(found: object): found is RowFault {
  return "reason" in found;
}

function endedState(book: AreaBook, { record, row }: Read): AreaStateRow | RowFault {
  const states = book.byCode.get(row.oldCode) ?? [];
  if (states.length === 0) return neverHeld(record, "old_code");
  const named = states.filter((state) => isNamed(state, row.oldName));
  if (named.length === 0) return otherName({ record, row }, "old_name", states.at(-1)!);
  const ended = named.filter(({ areaId, validTo }) => validTo !== null && book.areas.get(areaId)!.validTo === validTo);
  if (ended.length === 1) return ended[0]!;
  if (ended.length === 0) {
    const reason = `${named.at(-1)!.fullName} goes on under this code.`;
    return fault(record, "old_code", "NOT_ENDED", reason, "Leave the row out, or import the area's end first.");
  }
  const reason = "Several areas of this code and name have ended.";
  return fault(record, "old_code", "AMBIGUOUS", reason, "Add a column effective_on with the day of the succession.");
}

function stateBefore(book: AreaBook, { record, row }: Read, effectiveOn: PlainDate): AreaStateRow | RowFault {
  const state = stateOfCodeOn(book, row.oldCode, addDays(effectiveOn, -1));
  if (state === null) return notHeld(book, record, "old_code", row.oldCode, addDays(effectiveOn, -1));
  return isNamed(state, row.oldName) ? state : otherName({ record, row }, "old_name", state);
}

function stateOn(book: AreaBook, { record, row }: Read, effectiveOn: PlainDate): AreaStateRow | RowFault {
  const state = stateOfCodeOn(book, row.newCode!, effectiveOn);
  if (state === null) return notHeld(book, record, "new_code", row.newCode!, effectiveOn);
  return isNamed(state, row.newName) ? state : otherName({ record, row }, "new_name", state);
}

/** Whether a state bears the name, in full or without the word of its type; a row without a name asks nothing. */
function isNamed({ fullName, name }: AreaStateRow, given: string | null): boolean {
  return given === null || isSameName(fullName, given) || isSameName(name, given);
}

function notHeld(book: AreaBook, record: Read["record"], column: string, code: string, day: PlainDate): RowFault {
  const states = book.byCode.get(code);
  if (!states) return neverHeld(record, column);
  const reason = `No area had this code on ${day}; it stood for ${states.map(({ fullName }) => fullName).join(", ")}.`;
  return fault(record, column, "CODE_NOT_THEN", reason, "Codes are reused: give the code the area had on that day.");
}

function neverHeld(record: Read["record"], column: string): RowFault {
  const fix = "Correct the code, or import its area first (npm run import -- areas).";
  return fault(record, column, "NO_SUCH_CODE", "No area has ever had this code here.", fix);
}

function otherName({ record }: Read, column: string, state: AreaStateRow): RowFault {
  const until = state.validTo === null ? "" : ` to ${state.validTo}`;
  const reason = `The code ${state.code} stood for ${state.fullName} from ${state.validFrom}${until}.`;
  return fault(
    record,
    column,
    "OTHER_NAME",
    reason,
    "Codes are reused and names repeat: find out which area is meant.",
  );
}
