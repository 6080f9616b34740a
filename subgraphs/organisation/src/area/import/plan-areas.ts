import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { fault, type ReadRow, type RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { DISTRICTS_ENDED_ON, type Level, mayLieIn } from "../area.rules.js";
import type { AreaStateRow } from "../area.table.js";
import type { AreaBook } from "./area-book.js";
import type { AreaListRow } from "./area-row.js";
import { type Slot, slotsOf } from "./slots.js";

/** An area as it will be when the file is in: all its stretches, those of the file and those on record. */
export interface PlannedArea {
  id: string;
  level: Level;
  slots: Slot[];
  validFrom: PlainDate;
  validTo: PlainDate | null;
}

export interface AreaPlan {
  areas: PlannedArea[];
  /** By the slot of the file, the area in which it lies; null for a province. */
  parentIds: ReadonlyMap<Slot, string | null>;
  faults: RowFault[];
}

/** Which areas the rows of a file found, change and end, and everything that stands against it. */
export function planAreas(book: AreaBook, rows: readonly ReadRow<AreaListRow>[]): AreaPlan {
  const { slots, faults } = slotsOf(book, rows);
  const byCode = Map.groupBy(slots, ({ code }) => code);
  const areas = [...Map.groupBy(slots, ({ areaId }) => areaId)].map(([id, own]) => plannedArea(book, id, own));
  const planned = new Map(areas.map((area) => [area.id, area]));
  const lifeOf = (id: string) => planned.get(id) ?? book.areas.get(id)!;

  const parentIds = new Map<Slot, string | null>();
  for (const slot of slots) {
    if (slot.read === null) continue;
    const parentCode = slot.parentCode;
    if (parentCode === null) {
      parentIds.set(slot, null);
      continue;
    }
    const candidates: readonly (Slot | AreaStateRow)[] = byCode.get(parentCode) ?? book.byCode.get(parentCode) ?? [];
    const parent = candidates.find((each) => isWithin(slot.validFrom, each));
    const wrong = parent
      ? faultOfParent(slot, slot.read, { ...parent, ...daysOf(lifeOf(parent.areaId)) })
      : noParent(slot.read, candidates.length > 0);
    if (wrong) faults.push(wrong);
    else parentIds.set(slot, parent!.areaId);
  }
  faults.push(...faultsOfOrphans(book, areas, slots));
  return { areas, parentIds, faults };
}

function plannedArea(book: AreaBook, id: string, own: readonly Slot[]): PlannedArea {
  const codes = new Set(own.map(({ code }) => code));
  const underOtherCodes = (book.byArea.get(id) ?? []).filter(({ code }) => !codes.has(code));
  const others = underOtherCodes.map((stored): Slot => ({ ...stored, parentCode: null, read: null, stored }));
  const slots = [...own, ...others].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const [first, last] = [slots[0]!, slots.at(-1)!];
  return { id, level: first.level, slots, ...daysOf({ validFrom: first.validFrom, validTo: last.validTo }) };
}

function faultOfParent(
  slot: Slot,
  { record }: ReadRow<AreaListRow>,
  parent: { level: Level; fullName: string; validTo: PlainDate | null },
): RowFault | null {
  if (!mayLieIn(slot.level, parent.level)) {
    const reason = `A ${slot.level} cannot lie in ${parent.fullName}, a ${parent.level}.`;
    return fault(record, "parent_code", "WRONG_LEVEL", reason, "Give the code of a unit of a higher level.");
  }
  if (parent.validTo === null || (slot.validTo !== null && slot.validTo <= parent.validTo)) return null;
  const reason = `${parent.fullName} ends on ${parent.validTo}, before this row does.`;
  return fault(record, "parent_code", "PARENT_ENDS", reason, "Part the row on that day, with the parent of each part.");
}

function noParent({ record, row }: ReadRow<AreaListRow>, existsOnOtherDays: boolean): RowFault {
  if (!existsOnOtherDays) {
    const fix = "Import its parent first, or in the same file.";
    return fault(record, "parent_code", "PARENT_MISSING", "No unit has ever had this code here.", fix);
  }
  const reason = `No unit had this code on ${row.validFrom}; it stood for one on other days.`;
  return fault(
    record,
    "parent_code",
    "PARENT_NOT_THEN",
    reason,
    "Codes are reused: give the code the parent had then.",
  );
}

/** Areas on record that would be left lying in one that the file ends. */
function faultsOfOrphans(book: AreaBook, areas: readonly PlannedArea[], slots: readonly Slot[]): RowFault[] {
  const overridden = new Set(slots.filter(({ read }) => read !== null).map(({ stored }) => stored?.id));
  const ended = new Map(areas.filter(({ validTo }) => validTo !== null).map((area) => [area.id, area]));
  const faults: RowFault[] = [];
  for (const state of [...book.byArea.values()].flat()) {
    const parent = ended.get(state.parentId ?? "");
    const closing = parent?.slots.findLast(({ read }) => read !== null)?.read;
    if (!parent || !closing || overridden.has(state.id)) continue;
    if (state.validTo !== null && state.validTo <= parent.validTo!) continue;
    const reason = `${state.fullName} (${state.code}) would still lie in it on ${parent.validTo}.`;
    const fix = "End or move the units in it in the same file.";
    faults.push(fault(closing.record, "valid_to_exclusive", "CHILDREN_REMAIN", reason, fix));
  }
  return faults;
}

/** Communes that a file places directly in a province while there were districts. */
export function communesWithoutDistrict(rows: readonly ReadRow<AreaListRow>[]): ReadRow<AreaListRow>[] {
  return rows.filter(
    ({ row }) => row.level === "COMMUNE" && row.parentCode?.length === 2 && row.validFrom < DISTRICTS_ENDED_ON,
  );
}

function isWithin(day: string, range: { validFrom: string; validTo: string | null }): boolean {
  return range.validFrom <= day && (range.validTo === null || day < range.validTo);
}

function daysOf(range: { validFrom: string; validTo: string | null }) {
  return { validFrom: range.validFrom as PlainDate, validTo: range.validTo as PlainDate | null };
}
