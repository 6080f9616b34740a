import { getOrMake } from "@lienthong/kernel/domain/get-or-make.js";
import type { PlainDate } from "@lienthong/kernel/domain/plain-date.js";
import { type CounterBook, SUBJECT_KINDS, type SubjectKind } from "./counter-book.js";
import { slotsOf } from "./slot.rules.js";

/** What one thing adds to the counters of a subject on a day; measures that are not named stay. */
export interface Contribution {
  kind: SubjectKind;
  subjectId: string;
  day: PlainDate;
  amounts: Readonly<Partial<Record<string, number>>>;
}

/** What changes add to the counters of a book, summed up in memory, day by day, until it is stored. */
export interface Tally {
  book: CounterBook;
  subjects: Map<string, { kind: SubjectKind; days: Map<PlainDate, number[]> }>;
}

/** What is added to the counter of a subject in a slot: an amount for each measure, in the order of the book. */
export interface TallyRow {
  kind: SubjectKind;
  subjectId: string;
  slot: number;
  amounts: readonly number[];
}

export const newTally = (book: CounterBook): Tally => ({ book, subjects: new Map() });

/** Adds contributions, or takes them away again with the sign -1. */
export function addToTally({ book, subjects }: Tally, contributions: readonly Contribution[], sign: 1 | -1 = 1): void {
  for (const { kind, subjectId, day, amounts } of contributions) {
    const subject = getOrMake(subjects, subjectId, () => ({ kind, days: new Map<PlainDate, number[]>() }));
    const sums = getOrMake(subject.days, day, () => nothing(book));
    for (const measure of Object.keys(amounts)) sums[book.places[measure]!]! += sign * amounts[measure]!;
  }
}

/** What is to be stored, without what cancelled out, in the order that every transaction keeps. */
export function rowsOfTally({ book, subjects }: Tally): TallyRow[] {
  const inOrder = [...subjects].sort(([a, { kind: first }], [b, { kind: second }]) => {
    return SUBJECT_KINDS.indexOf(first) - SUBJECT_KINDS.indexOf(second) || (a < b ? -1 : 1);
  });
  return inOrder.flatMap(([subjectId, { kind, days }]) =>
    [...rolledUp(book, days)]
      .filter(([, amounts]) => amounts.some((amount) => amount !== 0))
      .sort(([a], [b]) => a - b)
      .map(([slot, amounts]) => ({ kind, subjectId, slot, amounts })),
  );
}

function rolledUp(book: CounterBook, days: ReadonlyMap<PlainDate, readonly number[]>): Map<number, number[]> {
  const slots = new Map<number, number[]>();
  for (const [day, amounts] of days) {
    if (amounts.every((amount) => amount === 0)) continue;
    for (const slot of slotsOf(day)) {
      const sums = getOrMake(slots, slot, () => nothing(book));
      for (const [at, amount] of amounts.entries()) sums[at]! += amount;
    }
  }
  return slots;
}

const nothing = ({ measures }: CounterBook) => new Array<number>(measures.length).fill(0);
