import { type PlainDate, partsOf } from "@lienthong/kernel/domain/plain-date.js";

/**
 * Counters are kept three times over: for days, for half months (from the 1st and from the 15th, so that both calendar
 * months and reports that close on the 14th are made of whole ones), and for years of reports (from 15 December). A slot
 * is one of these as a number: the grain, then the first day as YYYYMMDD.
 */
const GRAIN = { DAY: 100_000_000, HALF_MONTH: 200_000_000, YEAR: 300_000_000 } as const;
const SECOND_HALF_FROM = 15;
const HALF_MONTHS_A_YEAR = 24;

type Grain = keyof typeof GRAIN;

/** Slots one after another, counted with a sign. */
export interface SlotRange {
  sign: 1 | -1;
  first: number;
  last: number;
}

/** The slots in which what happens on a day is counted: its day, its half month, its year. */
export function slotsOf(day: PlainDate): number[] {
  return [slotOf("DAY", numberOf(day)), slotOf("HALF_MONTH", halfMonthOf(day)), slotOf("YEAR", yearOf(day))];
}

/**
 * Slots whose sum is everything up to the end of a day: all whole years, then half months, then days; from the end of
 * the year or half month backwards where that is shorter. Never more than 12 half months and 8 days beside the years.
 */
export function slotsUntil(day: PlainDate): SlotRange[] {
  const [year, half, last] = [yearOf(day), halfMonthOf(day), numberOf(day)];
  const endOfHalf = half + (half % 100 === 1 ? SECOND_HALF_FROM - 2 : 31 - SECOND_HALF_FROM);
  const isEarly = last - half < SECOND_HALF_FROM / 2;
  const days = isEarly ? range("DAY", 1, half, last) : range("DAY", -1, last + 1, endOfHalf);
  const halves = rangeOfHalves(year, isEarly ? half - 1 : half, countOfHalves(year, half) + (isEarly ? 0 : 1));
  return [range("YEAR", 1, 0, halves.isFromEnd ? year : year - 1), halves.range, days];
}

function rangeOfHalves(year: number, last: number, count: number): { range: SlotRange; isFromEnd: boolean } {
  if (count <= HALF_MONTHS_A_YEAR / 2) return { range: range("HALF_MONTH", 1, year, last), isFromEnd: false };
  return { range: range("HALF_MONTH", -1, last + 1, year + 10_000 - 1), isFromEnd: true };
}

/** How many half months of the year lie before one of them. */
function countOfHalves(year: number, half: number): number {
  const placeOf = (day: number) => {
    const months = Math.floor(day / 10_000) * 12 + (Math.floor(day / 100) % 100);
    return months * 2 + (day % 100 === SECOND_HALF_FROM ? 1 : 0);
  };
  return placeOf(half) - placeOf(year);
}

function halfMonthOf(day: PlainDate): number {
  const { dayOfMonth } = partsOf(day);
  return numberOf(day) - dayOfMonth + (dayOfMonth < SECOND_HALF_FROM ? 1 : SECOND_HALF_FROM);
}

function yearOf(day: PlainDate): number {
  const { year } = partsOf(day);
  return (day.slice(5) >= `12-${SECOND_HALF_FROM}` ? year : year - 1) * 10_000 + 1200 + SECOND_HALF_FROM;
}

const numberOf = (day: PlainDate): number => Number(day.replaceAll("-", ""));
const slotOf = (grain: Grain, day: number): number => GRAIN[grain] + day;
const range = (grain: Grain, sign: 1 | -1, first: number, last: number): SlotRange => ({
  ...{ sign, first: slotOf(grain, first), last: slotOf(grain, last) },
});
