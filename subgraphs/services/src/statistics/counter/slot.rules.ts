import { type PlainDate, partsOf } from "@lienthong/kernel/domain/plain-date.js";

/**
 * Counters are kept four times over: for days, for half months (from the 1st and from the 15th, so that both calendar
 * months and reports that close on the 14th are made of whole ones), for quarters and for years of reports (from 15
 * December). A slot is one of these as a number: the grain, then the first day as YYYYMMDD.
 */
const GRAIN = { DAY: 100_000_000, HALF_MONTH: 200_000_000, QUARTER: 300_000_000, YEAR: 400_000_000 } as const;
const SECOND_HALF_FROM = 15;
const HALVES_A_QUARTER = 6;
const QUARTERS_A_YEAR = 4;

type Grain = keyof typeof GRAIN;

/** Slots one after another, counted with a sign. */
export interface SlotRange {
  sign: 1 | -1;
  first: number;
  last: number;
}

/** The slots in which what happens on a day is counted: its day, its half month, its quarter, its year. */
export function slotsOf(day: PlainDate): number[] {
  const [year, half] = [yearOf(day), halfOf(day)];
  const quarter = half - (half % HALVES_A_QUARTER);
  return [
    slotOf("DAY", numberOf(day)),
    slotOf("HALF_MONTH", startOf(year, half)),
    slotOf("QUARTER", startOf(year, quarter)),
    slotOf("YEAR", startOf(year, 0)),
  ];
}

/**
 * Slots whose sum is everything up to the end of a day: all whole years, then quarters, half months, days; from the end
 * of the year, quarter or half month backwards where that is shorter. Never more than 2 quarters, 3 half months and 8
 * days beside the years.
 */
export function slotsUntil(day: PlainDate): SlotRange[] {
  const [year, half, last] = [yearOf(day), halfOf(day), numberOf(day)];
  const start = startOf(year, half);
  const end = start + (start % 100 === 1 ? SECOND_HALF_FROM - 2 : 31 - SECOND_HALF_FROM);
  const isEarly = last - start < SECOND_HALF_FROM / 2;
  const halves = nearest(isEarly ? half : half + 1, HALVES_A_QUARTER);
  const quarters = nearest(halves.wholes, QUARTERS_A_YEAR);
  const quarterAt = (quarter: number) => startOf(year, quarter * HALVES_A_QUARTER);
  const ranges = [
    range("YEAR", 1, 0, startOf(year + quarters.wholes, 0) - 1),
    range("QUARTER", quarters.sign, quarterAt(quarters.first), quarterAt(quarters.end) - 1),
    range("HALF_MONTH", halves.sign, startOf(year, halves.first), startOf(year, halves.end) - 1),
    isEarly ? range("DAY", 1, start, last) : range("DAY", -1, last + 1, end),
  ];
  return ranges.filter(({ first, last: to }) => first <= to);
}

/** So many parts as wholes, and the parts to add to them, or to take away from them, from `first` until before `end`. */
function nearest(parts: number, aWhole: number) {
  const over = parts % aWhole;
  const floor = parts - over;
  if (over <= aWhole / 2) return { sign: 1 as const, wholes: floor / aWhole, first: floor, end: parts };
  return { sign: -1 as const, wholes: floor / aWhole + 1, first: parts, end: floor + aWhole };
}

/** The first day of a half month, counted from the first of a year of reports, which is the 15th of December. */
function startOf(year: number, half: number): number {
  const month = Math.ceil(half / 2);
  const day = half % 2 === 1 ? 1 : SECOND_HALF_FROM;
  return month === 0 ? year * 10_000 + 1200 + day : (year + 1) * 10_000 + month * 100 + day;
}

/** The place of a day's half month in its year of reports. */
function halfOf(day: PlainDate): number {
  const { month, dayOfMonth } = partsOf(day);
  const isSecond = dayOfMonth >= SECOND_HALF_FROM;
  if (month === 12 && isSecond) return 0;
  return month * 2 - (isSecond ? 0 : 1);
}

/** The year in whose December a year of reports begins. */
function yearOf(day: PlainDate): number {
  const { year } = partsOf(day);
  return halfOf(day) === 0 ? year : year - 1;
}

const numberOf = (day: PlainDate): number => Number(day.replaceAll("-", ""));
const slotOf = (grain: Grain, day: number): number => GRAIN[grain] + day;
const range = (grain: Grain, sign: 1 | -1, first: number, last: number): SlotRange => ({
  ...{ sign, first: slotOf(grain, first), last: slotOf(grain, last) },
});
