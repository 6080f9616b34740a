/** The smallest number of people that a count may show. */
export const SMALLEST_GROUP = 5;

/** Counts of one body in one year: a row for each quarter, in it a number for each category. */
export type YearCells = readonly (readonly number[])[];

/** A total and its parts as anybody may see them; null is suppressed. */
export interface ShownCounts {
  total: number | null;
  parts: (number | null)[];
}

/** Whether a number tells nothing of single people: nobody, or at least five. */
const isSafe = (count: number): boolean => count === 0 || count >= SMALLEST_GROUP;

/**
 * What may be shown of some quarters of a year, so that nothing suppressed can be had as the difference of a total and
 * its parts, or of one period and another. All or nothing: where one part of a sum would be too small, none of its parts
 * is shown. So quarters (and half years, made of them) show totals only where those of all quarters are safe, and parts
 * only where all parts of all quarters are; the year shows its own total and parts by themselves.
 */
export function shownCounts(cells: YearCells, quarters: readonly number[]): ShownCounts {
  const wanted = quarters.map((quarter) => cells[quarter]!);
  const parts = sumByCategory(wanted);
  const total = sum(parts);
  const isYear = quarters.length === cells.length;
  const totals = cells.map(sum);
  const showsTotal = isYear ? isSafe(total) : totals.every(isSafe);
  const showsParts = isYear ? parts.every(isSafe) : cells.every((row) => row.every(isSafe));
  return { total: showsTotal ? total : null, parts: parts.map((part) => (showsParts ? part : null)) };
}

function sumByCategory(rows: YearCells): number[] {
  const [first = []] = rows;
  return first.map((_, category) => sum(rows.map((row) => row[category]!)));
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
