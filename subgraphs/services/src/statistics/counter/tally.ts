import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type Contribution, SUBJECT_KINDS, type SubjectKind } from "./contribution.rules.js";
import { MEASURES, type Measure } from "./measures.rules.js";
import { slotsOf } from "./slot.rules.js";

/** What changes of dossiers add to counters, summed up in memory, day by day, until it is stored. */
export type Tally = Map<string, { kind: SubjectKind; days: Map<PlainDate, number[]> }>;

/** What is added to the counter of a subject in a slot: an amount for each measure, in their order. */
export interface TallyRow {
  kind: SubjectKind;
  subjectId: string;
  slot: number;
  amounts: readonly number[];
}

export const newTally = (): Tally => new Map();

const PLACE = Object.fromEntries(MEASURES.map((measure, at) => [measure, at])) as Record<Measure, number>;
const nothing = () => new Array<number>(MEASURES.length).fill(0);

/** Adds contributions, or takes them away again with the sign -1. */
export function addToTally(tally: Tally, contributions: readonly Contribution[], sign: 1 | -1 = 1): void {
  for (const { kind, subjectId, day, amounts } of contributions) {
    const subject = getOrMake(tally, subjectId, () => ({ kind, days: new Map<PlainDate, number[]>() }));
    const sums = getOrMake(subject.days, day, nothing);
    for (const measure of Object.keys(amounts) as Measure[]) sums[PLACE[measure]]! += sign * amounts[measure]!;
  }
}

/** What is to be stored, without what cancelled out, in the order that every transaction keeps. */
export function rowsOfTally(tally: Tally): TallyRow[] {
  const inOrder = [...tally].sort(([a, { kind: first }], [b, { kind: second }]) => {
    return SUBJECT_KINDS.indexOf(first) - SUBJECT_KINDS.indexOf(second) || (a < b ? -1 : 1);
  });
  return inOrder.flatMap(([subjectId, { kind, days }]) =>
    [...rolledUp(days)]
      .filter(([, amounts]) => amounts.some((amount) => amount !== 0))
      .sort(([a], [b]) => a - b)
      .map(([slot, amounts]) => ({ kind, subjectId, slot, amounts })),
  );
}

function rolledUp(days: ReadonlyMap<PlainDate, readonly number[]>): Map<number, number[]> {
  const slots = new Map<number, number[]>();
  for (const [day, amounts] of days) {
    if (amounts.every((amount) => amount === 0)) continue;
    for (const slot of slotsOf(day)) {
      const sums = getOrMake(slots, slot, nothing);
      for (const [at, amount] of amounts.entries()) sums[at]! += amount;
    }
  }
  return slots;
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
