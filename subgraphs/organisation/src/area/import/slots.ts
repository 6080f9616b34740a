import { stableId } from "@lienthong/kernel/domain/id.js";
import { fault, type ReadRow, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { isSameName, splitName } from "../area.rules.js";
import type { AreaStateRow } from "../area.table.js";
import { goesOnAs, type ListedUnit, retiredUnits } from "../area-identity.rules.js";
import type { AreaBook } from "./area-book.js";
import type { AreaListRow } from "./area-row.js";

/** One stretch of one code: what the file says of it, what is on record, or both. */
export interface Slot extends ListedUnit {
  read: ReadRow<AreaListRow> | null;
  stored: AreaStateRow | null;
  areaId: string;
}

/** All stretches of the codes of a file, each with the area it belongs to, and what stands against them. */
export function slotsOf(book: AreaBook, rows: readonly ReadRow<AreaListRow>[]): { slots: Slot[]; faults: RowFault[] } {
  const faults: RowFault[] = [];
  const slots: Slot[] = [];
  const ofFile = Map.groupBy(rows, ({ row }) => row.code);
  const retired = retiredUnits([...unitsOnRecord(book, ofFile), ...rows.map(({ row }) => unitOf(row))]);
  for (const [code, ofCode] of ofFile) {
    const line = slotsOfCode(book, code, ofCode, faults);
    for (const [at, slot] of line.entries()) {
      const before = line[at - 1] ?? null;
      if (before !== null) faults.push(...faultsOfOverlap(before, slot));
      slot.areaId = areaOf(book, before, slot, retired);
      if (slot.read?.row.begins === "CONTINUED" && slot.areaId !== before?.areaId) faults.push(notAdjacent(slot.read));
    }
    slots.push(...line);
  }
  return { slots, faults };
}

/** The stretches of one code in order of time: those on record, with those of the file over or between them. */
function slotsOfCode(book: AreaBook, code: string, rows: readonly ReadRow<AreaListRow>[], faults: RowFault[]): Slot[] {
  const line = new Map<string, Slot>();
  for (const stored of book.byCode.get(code) ?? []) {
    line.set(stored.validFrom, { ...unitOnRecord(book, stored), read: null, stored, areaId: stored.areaId });
  }
  for (const read of rows) {
    const key = [...line].find(([, slot]) => slot.stored && isOlderView(book, slot.stored, read.row))?.[0];
    const slot = line.get(key ?? read.row.validFrom);
    if (slot?.read) {
      faults.push(
        fault(read.record, "unit_code", "REPEATED_ROW", "The file has this code from this day twice.", KEEP_ONE),
      );
      continue;
    }
    line.set(key ?? read.row.validFrom, { ...unitOf(read.row), read, stored: slot?.stored ?? null, areaId: "" });
  }
  return [...line.values()].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
}

/** Whether a row shows an area on record, whose first day was not known, further back in time. */
function isOlderView(book: AreaBook, stored: AreaStateRow, row: AreaListRow): boolean {
  const area = book.areas.get(stored.areaId)!;
  return (
    area.start === "AT_LATEST" &&
    area.validFrom === stored.validFrom &&
    row.validFrom < stored.validFrom &&
    row.validTo === stored.validTo &&
    row.type === stored.type &&
    isSameName(splitName(row.type, row.name).fullName, stored.fullName)
  );
}

function areaOf(book: AreaBook, before: Slot | null, slot: Slot, retired: readonly ListedUnit[]): string {
  if (slot.stored !== null) return slot.stored.areaId;
  const founded = stableId("AdministrativeArea", slot.code, slot.validFrom);
  const { begins } = slot.read!.row;
  if (begins === "FOUNDED" || before === null || before.validTo !== slot.validFrom) return founded;
  if (begins === "CONTINUED") return before.areaId;
  const hasEnded = before.stored !== null && book.areas.get(before.areaId)!.validTo === slot.validFrom;
  return !hasEnded && goesOnAs(before, slot, retired) ? before.areaId : founded;
}

function faultsOfOverlap(before: Slot, slot: Slot): RowFault[] {
  if (before.validTo !== null && before.validTo <= slot.validFrom) return [];
  const { read } = slot.read ? slot : before;
  const other = slot.read ? before : slot;
  const reason = `The code ${slot.code} stands for ${other.fullName} from ${other.validFrom} to ${other.validTo ?? "now"}.`;
  const fix = "Correct the days; to end what is on record, give its row with the end in the same file.";
  return read ? [fault(read.record, "valid_from", "OVERLAPS", reason, fix)] : [];
}

function unitOf(row: AreaListRow): ListedUnit {
  const { code, level, parentCode, validFrom, validTo } = row;
  return { code, level, parentCode, validFrom, validTo, fullName: splitName(row.type, row.name).fullName };
}

function unitOnRecord(book: AreaBook, state: AreaStateRow): ListedUnit {
  const { code, level, fullName, validFrom, validTo } = state;
  const parent = state.parentId === null ? [] : (book.byArea.get(state.parentId) ?? []);
  const parentCode = parent.find((each) => each.validTo === null || each.validTo > validFrom)?.code ?? null;
  return { code, level, fullName, validFrom, validTo, parentCode };
}

/** The stretches on record that the file does not speak of. */
function unitsOnRecord(book: AreaBook, ofFile: ReadonlyMap<string, readonly ReadRow<AreaListRow>[]>): ListedUnit[] {
  const isOfFile = ({ code, validFrom }: AreaStateRow) =>
    (ofFile.get(code) ?? []).some(({ row }) => row.validFrom === validFrom);
  const states = [...book.byCode.values()].flat().filter((state) => !isOfFile(state));
  return states.map((state) => unitOnRecord(book, state));
}

function notAdjacent({ record }: ReadRow<AreaListRow>): RowFault {
  const reason = "No area of this code ends on this day, so none can go on.";
  return fault(record, "begins", "NOTHING_TO_CONTINUE", reason, "Write FOUNDED, or give the earlier row.");
}

const KEEP_ONE = "Keep one of the rows.";
