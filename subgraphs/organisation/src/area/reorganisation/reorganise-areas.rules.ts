import type { DatedRange } from "@lienthong/kernel/domain/dated.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Refusal, refusal } from "@lienthong/kernel/domain/user-error.js";
import type { Extent } from "../../succession/succession.rules.js";
import type { Level } from "../area.rules.js";
import { refusalsOfUnits, type UnitFacts } from "./reorganised-unit.rules.js";

/** An area on record that the command names. */
export interface KnownAreaFacts extends DatedRange {
  id: string;
  level: Level;
  fullName: string;
  /** The first day of its newest state. */
  changedOn: PlainDate;
}

export interface PassingFacts {
  from: KnownAreaFacts;
  /** Null: an area that the command founds. */
  to: KnownAreaFacts | null;
  toId: string;
  toLevel: Level;
  extent: Extent;
}

export interface ReorganisationFacts {
  effectiveOn: PlainDate;
  decidedOn: PlainDate;
  ended: readonly KnownAreaFacts[];
  changed: readonly KnownAreaFacts[];
  /** What founded and changed areas will be, the founded first. */
  units: readonly UnitFacts[];
  foundedIds: readonly string[];
  successions: readonly PassingFacts[];
  /** Areas that would still lie in an ended one. */
  left: readonly { parentId: string; fullName: string }[];
}

/** Every reason why territories may not be changed so; none when they may. */
export function refusalsToReorganise(facts: ReorganisationFacts): Refusal[] {
  const { effectiveOn, decidedOn, ended, changed, units, successions } = facts;
  if (ended.length + units.length + successions.length === 0) {
    return [refusal("MISSING_VALUE", [], "Nothing changes: name areas that end, begin, change or pass.")];
  }
  const ofDays = [
    ...refusalsOfDecision(effectiveOn, decidedOn),
    ...ended.flatMap((area, at) => refusalsOfArea(area, effectiveOn, ["endedIds", String(at)])),
    ...changed.flatMap((area, at) => refusalsOfArea(area, effectiveOn, ["changed", String(at), "areaId"])),
    ...refusalsOfRepeats(ended, changed),
  ];
  // What an area is to be says nothing while the area itself is the wrong one.
  if (ofDays.length > 0) return ofDays;
  return [
    ...refusalsOfUnits(units, effectiveOn, new Set(ended.map(({ id }) => id))),
    ...refusalsOfSuccessions(facts),
    ...refusalsOfLeft(facts),
  ];
}

function refusalsOfDecision(effectiveOn: PlainDate, decidedOn: PlainDate): Refusal[] {
  if (effectiveOn >= decidedOn) return [];
  const message = `${effectiveOn} lies before the decision of ${decidedOn}. Give a day from ${decidedOn} on.`;
  return [refusal("BEFORE_DECISION", "effectiveOn", message)];
}

/** An area ends or changes only after all that is on record of it. */
function refusalsOfArea(area: KnownAreaFacts, effectiveOn: PlainDate, field: string[]): Refusal[] {
  const { fullName, validFrom, validTo, changedOn } = area;
  if (validTo !== null) {
    return [refusal("ENDED", field, `${fullName} ended on ${validTo}. Name the area that came out of it.`)];
  }
  if (effectiveOn <= validFrom) {
    return [refusal("BEFORE_START", field, `${fullName} is on record from ${validFrom}. Give a later day.`)];
  }
  if (effectiveOn > changedOn) return [];
  return [refusal("OVERLAPS", field, `A change of ${fullName} on ${changedOn} is on record. Give a later day.`)];
}

function refusalsOfRepeats(ended: readonly KnownAreaFacts[], changed: readonly KnownAreaFacts[]): Refusal[] {
  const seen = new Set<string>();
  const places = [
    ...ended.map((area, at) => ({ area, field: ["endedIds", String(at)] })),
    ...changed.map((area, at) => ({ area, field: ["changed", String(at), "areaId"] })),
  ];
  return places.flatMap(({ area, field }) => {
    if (!seen.has(area.id)) {
      seen.add(area.id);
      return [];
    }
    return [refusal("INVALID_VALUE", field, `${area.fullName} is named twice. An area either ends or changes, once.`)];
  });
}

function refusalsOfSuccessions({ effectiveOn, ended, foundedIds, successions }: ReorganisationFacts): Refusal[] {
  const endedIds = new Set(ended.map(({ id }) => id));
  const ofEnded = ended.flatMap((area, at) => {
    const extents = successions.filter(({ from }) => from.id === area.id).map(({ extent }) => extent);
    return refusalsOfExtents(area.fullName, extents, ["endedIds", String(at)]);
  });
  const ofFounded = foundedIds.flatMap((id, at) => {
    if (successions.some(({ toId }) => toId === id)) return [];
    const message = "Say out of which areas it comes, in `successions`.";
    return [refusal("MISSING_VALUE", ["founded", String(at)], message)];
  });
  const pairs = new Set<string>();
  const ofEach = successions.flatMap((passing, at) => {
    const pair = `${passing.from.id} ${passing.toId}`;
    const isRepeated = pairs.has(pair);
    pairs.add(pair);
    return refusalsOfPassing(passing, effectiveOn, endedIds, isRepeated, ["successions", String(at)]);
  });
  return [...ofEnded, ...ofFounded, ...ofEach];
}

function refusalsOfExtents(fullName: string, extents: readonly Extent[], field: string[]): Refusal[] {
  if (extents.length === 0) {
    return [refusal("SUCCESSOR_MISSING", field, `Say into what ${fullName} passes, in \`successions\`.`)];
  }
  const isWhole = extents.length === 1 ? extents[0] === "FULL" : !extents.includes("FULL");
  if (isWhole) return [];
  const message = `${fullName} passes either as a whole (one FULL), or in two or more parts (all PARTIAL).`;
  return [refusal("SUM_MISMATCH", field, message)];
}

function refusalsOfPassing(
  { from, to, toId, toLevel, extent }: PassingFacts,
  effectiveOn: PlainDate,
  endedIds: ReadonlySet<string>,
  isRepeated: boolean,
  field: string[],
): Refusal[] {
  if (isRepeated) return [refusal("INVALID_VALUE", field, "These two areas are named twice. Keep one.")];
  if (from.id === toId) return [refusal("SELF_REFERENCE", field, `${from.fullName} cannot pass into itself.`)];
  const refusals: Refusal[] = [];
  if (!endedIds.has(from.id)) {
    refusals.push(...refusalsOfArea({ ...from, changedOn: from.validFrom }, effectiveOn, [...field, "fromId"]));
    if (extent === "FULL") {
      const message = `${from.fullName} goes on, so it can give away a part only. Write PARTIAL, or let it end.`;
      refusals.push(refusal("SUM_MISMATCH", [...field, "extent"], message));
    }
  }
  if (to && (endedIds.has(to.id) || (to.validTo !== null && to.validTo <= effectiveOn))) {
    refusals.push(refusal("ENDED", [...field, "to"], `${to.fullName} does not exist on ${effectiveOn}.`));
  }
  if (to && to.validFrom > effectiveOn) {
    refusals.push(refusal("BEFORE_START", [...field, "to"], `${to.fullName} begins on ${to.validFrom}.`));
  }
  if ((from.level === "PROVINCE") !== (toLevel === "PROVINCE")) {
    const message = `${from.fullName} is a ${from.level} and does not pass into a ${toLevel}.`;
    refusals.push(refusal("WRONG_KIND", [...field, "to"], message));
  }
  return refusals;
}

function refusalsOfLeft({ ended, left }: ReorganisationFacts): Refusal[] {
  return ended.flatMap(({ id, fullName }, at) => {
    const names = left.filter(({ parentId }) => parentId === id).map((child) => child.fullName);
    if (names.length === 0) return [];
    const some = names.slice(0, 3).join(", ");
    const message = `${names.length} areas still lie in ${fullName} (${some}). End or move them in the same command.`;
    return [refusal("MISSING_VALUE", ["endedIds", String(at)], message)];
  });
}
