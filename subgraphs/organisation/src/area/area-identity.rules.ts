import { isSameName, type Level } from "./area.rules.js";

/** What a list of units says of one code for a stretch of days. */
export interface ListedUnit {
  code: string;
  level: Level;
  fullName: string;
  /** The code of the unit in which it lay. */
  parentCode: string | null;
  validFrom: string;
  validTo: string | null;
}

/**
 * Whether the unit of a code goes on as the same area under what the list next says of the code. A new name, type or
 * parent alone leaves it the same area. It ends when its code is retired, and when its code is taken over: when the
 * name that the code bears from that day was, up to that day, the name of another unit of the same parent whose own
 * code is retired on that day. `retired` are the last states of all codes that were retired.
 */
export function goesOnAs(before: ListedUnit, after: ListedUnit, retired: readonly ListedUnit[]): boolean {
  return isAdjacent(before, after) && takenOverFrom(before, after, retired) === null;
}

/** The retired unit whose name a code takes over, or null when it takes over none. */
export function takenOverFrom(
  before: ListedUnit,
  after: ListedUnit,
  retired: readonly ListedUnit[],
): ListedUnit | null {
  if (isSameName(before.fullName, after.fullName)) return null;
  const bearer = retired.find(
    (unit) =>
      unit.code !== after.code &&
      unit.validTo === after.validFrom &&
      unit.level === after.level &&
      unit.parentCode === after.parentCode &&
      isSameName(unit.fullName, after.fullName),
  );
  return bearer ?? null;
}

/** The last state of every code that a list retires: none of the same code begins on the day it ends. */
export function retiredUnits<U extends ListedUnit>(units: readonly U[]): U[] {
  const begins = new Set(units.map(({ code, validFrom }) => `${code} ${validFrom}`));
  return units.filter(({ code, validTo }) => validTo !== null && !begins.has(`${code} ${validTo}`));
}

/** What differs between one state of an area and the next. */
export const AREA_CHANGES = ["RENAMED", "TYPE_CHANGED", "REPARENTED", "CODE_CHANGED"] as const;
export type AreaChangeWord = (typeof AREA_CHANGES)[number];

/** The facts of a state that a change can touch. */
export interface ChangeableFacts {
  name: string;
  type: string;
  parentId: string | null;
  code: string;
}

/** What changed from one state to the next; empty for the first state of an area. */
export function changesBetween(before: ChangeableFacts | null, after: ChangeableFacts): AreaChangeWord[] {
  if (before === null) return [];
  const changed: Record<AreaChangeWord, boolean> = {
    RENAMED: !isSameName(before.name, after.name),
    TYPE_CHANGED: before.type !== after.type,
    REPARENTED: before.parentId !== after.parentId,
    CODE_CHANGED: before.code !== after.code,
  };
  return AREA_CHANGES.filter((change) => changed[change]);
}

function isAdjacent(before: ListedUnit, after: ListedUnit): boolean {
  return before.code === after.code && before.validTo === after.validFrom;
}
