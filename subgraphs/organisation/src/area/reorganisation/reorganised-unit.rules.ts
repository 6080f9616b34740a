import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import {
  type AreaTypeWord,
  codeLength,
  DISTRICTS_ENDED_ON,
  describeType,
  isCodeOf,
  isSameName,
  type Level,
  mayLieIn,
} from "../area.rules.js";

/** What a founded or changed area is to be. */
export interface UnitFacts {
  id: string;
  /** Where the input names it: `founded.0`. */
  field: readonly string[];
  /** Of a changed area its own level, which it keeps; null for a founded one. */
  level: Level | null;
  type: AreaTypeWord;
  name: string;
  fullName: string;
  code: string;
  parent: ParentFacts | null;
  /** Other areas with this code, from the effective day on, that do not end here. */
  codeHolders: readonly { fullName: string }[];
  /** Names of other areas of the same parent from the effective day on. */
  siblingNames: readonly string[];
}

export interface ParentFacts {
  id: string;
  level: Level;
  fullName: string;
  validFrom: string;
  validTo: string | null;
}

/** Why areas may not become what they are to be. */
export function refusalsOfUnits(
  units: readonly UnitFacts[],
  effectiveOn: PlainDate,
  endedIds: ReadonlySet<string>,
): Refusal[] {
  return units.flatMap((unit, at) => [
    ...refusalsOfForm(unit, effectiveOn),
    ...refusalsOfParent(unit, effectiveOn, endedIds),
    ...refusalsOfRivals(unit, units.slice(0, at)),
  ]);
}

function refusalsOfForm({ field, level, type, name, code }: UnitFacts, effectiveOn: PlainDate): Refusal[] {
  const refusals: Refusal[] = [];
  const own = describeType(type);
  if (name.trim() === "") refusals.push(refusal("MISSING_VALUE", [...field, "name"], "Give its name."));
  if (level !== null && own.level !== level) {
    const message = `${own.term} is a type of the level ${own.level}; an area keeps its level, ${level}.`;
    refusals.push(refusal("WRONG_KIND", [...field, "type"], message));
  }
  if (own.level === "DISTRICT" && effectiveOn >= DISTRICTS_ENDED_ON) {
    const message = `There are no districts since ${DISTRICTS_ENDED_ON} (203/2025/QH15, 72/2025/QH15).`;
    refusals.push(refusal("WRONG_KIND", [...field, "type"], message));
  }
  if (!isCodeOf(own.level, code)) {
    const message = `A code of the level ${own.level} has ${codeLength(own.level)} digits, leading zeros included.`;
    refusals.push(refusal("BAD_CODE", [...field, "code"], message));
  }
  return refusals;
}

function refusalsOfParent(
  { id, field, type, parent }: UnitFacts,
  effectiveOn: PlainDate,
  endedIds: ReadonlySet<string>,
): Refusal[] {
  const { level, term } = describeType(type);
  const at = [...field, "parent"];
  if (parent === null) {
    return level === "PROVINCE" ? [] : [refusal("MISSING_VALUE", at, `${term} lies in another area. Name it.`)];
  }
  if (parent.id === id) return [refusal("SELF_REFERENCE", at, "An area cannot lie in itself.")];
  if (!mayLieIn(level, parent.level)) {
    return [refusal("WRONG_KIND", at, `${term} cannot lie in ${parent.fullName}, a ${parent.level}.`)];
  }
  if (endedIds.has(parent.id) || (parent.validTo !== null && parent.validTo <= effectiveOn)) {
    return [refusal("ENDED", at, `${parent.fullName} does not exist on ${effectiveOn}. Name what came out of it.`)];
  }
  if (parent.validFrom <= effectiveOn) return [];
  return [refusal("BEFORE_START", at, `${parent.fullName} begins on ${parent.validFrom}.`)];
}

/** A code stands for one area on a day, and a full name for one area of a parent. */
function refusalsOfRivals(unit: UnitFacts, earlier: readonly UnitFacts[]): Refusal[] {
  const refusals: Refusal[] = [];
  const { field, code, fullName, parent } = unit;
  const holders = [...unit.codeHolders, ...earlier.filter((other) => other.code === code)];
  if (holders[0]) {
    const message = `On that day the code ${code} stands for ${holders[0].fullName}. Give another, or change or end that.`;
    refusals.push(refusal("OVERLAPS", [...field, "code"], message));
  }
  const siblings = earlier.filter((other) => other.parent?.id === parent?.id).map((other) => other.fullName);
  if ([...unit.siblingNames, ...siblings].some((name) => isSameName(name, fullName))) {
    const message = `There is a ${fullName} in ${parent?.fullName ?? "the country"} on that day. Give another name.`;
    refusals.push(refusal("ALREADY_EXISTS", [...field, "name"], message));
  }
  return refusals;
}
