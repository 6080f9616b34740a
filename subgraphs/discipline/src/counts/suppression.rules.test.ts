import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shownCounts, type YearCells } from "./suppression.rules.js";

const YEAR = [0, 1, 2, 3];

describe("of a body and a year", () => {
  test.each([
    [
      "nothing happened: all is shown",
      [
        [0, 0],
        [0, 0],
        [0, 0],
        [0, 0],
      ],
      [0],
      { total: 0, parts: [0, 0] },
    ],
    [
      "four in one quarter are too few",
      [
        [4, 0],
        [0, 0],
        [0, 0],
        [0, 0],
      ],
      [0],
      { total: null, parts: [null, null] },
    ],
    [
      "and so in the year",
      [
        [4, 0],
        [0, 0],
        [0, 0],
        [0, 0],
      ],
      YEAR,
      { total: null, parts: [null, null] },
    ],
    [
      "and a quarter without any says no more",
      [
        [4, 0],
        [0, 0],
        [0, 0],
        [0, 0],
      ],
      [1],
      { total: null, parts: [null, null] },
    ],
    [
      "five are shown",
      [
        [5, 0],
        [0, 0],
        [0, 0],
        [0, 0],
      ],
      [0],
      { total: 5, parts: [5, 0] },
    ],
    [
      "five of two kinds: their total alone",
      [
        [3, 2],
        [0, 0],
        [0, 0],
        [0, 0],
      ],
      [0],
      { total: 5, parts: [null, null] },
    ],
    [
      "a small part hides the large one beside it",
      [
        [9, 1],
        [0, 0],
        [0, 0],
        [0, 0],
      ],
      YEAR,
      { total: 10, parts: [null, null] },
    ],
    [
      "a small quarter hides every quarter",
      [
        [9, 0],
        [1, 0],
        [0, 0],
        [0, 0],
      ],
      [0],
      { total: null, parts: [null, null] },
    ],
    [
      "and the half year",
      [
        [9, 0],
        [1, 0],
        [0, 0],
        [0, 0],
      ],
      [0, 1],
      { total: null, parts: [null, null] },
    ],
    [
      "but not the year",
      [
        [9, 0],
        [1, 0],
        [0, 0],
        [0, 0],
      ],
      YEAR,
      { total: 10, parts: [10, 0] },
    ],
    [
      "half a year adds up",
      [
        [5, 6],
        [7, 0],
        [0, 0],
        [5, 5],
      ],
      [0, 1],
      { total: 18, parts: [12, 6] },
    ],
  ])("%s", (_what, cells, quarters, expected) => {
    expect(shownCounts(cells, quarters)).toEqual(expected);
  });
});

/** Everything that anybody can ask of a year: every run of quarters from the first, each quarter, and the year. */
function published(cells: YearCells): string {
  const all = cells.map((_, at) => at);
  const asked = [...all.map((at) => [at]), ...all.map((at) => all.slice(0, at + 1))];
  return JSON.stringify(asked.map((quarters) => shownCounts(cells, quarters)));
}

/** The numbers from 1 to 4 that a year holds: its cells, its totals by quarter and by category, its total. */
function sensitive(cells: YearCells): Map<string, number> {
  const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  const numbers = new Map<string, number>();
  for (const [q, row] of cells.entries()) {
    for (const [c, count] of row.entries()) numbers.set(`cell ${q} ${c}`, count);
    numbers.set(`quarter ${q}`, total(row));
  }
  for (const c of cells[0]!.keys()) numbers.set(`category ${c}`, total(cells.map((row) => row[c]!)));
  numbers.set("total", total(cells.flat()));
  return numbers;
}

/** Every table of two quarters and two categories that holds at most so many in all. */
function tablesUpTo(most: number): YearCells[] {
  const tables: YearCells[] = [];
  for (let a = 0; a <= most; a += 1)
    for (let b = 0; a + b <= most; b += 1)
      for (let c = 0; a + b + c <= most; c += 1)
        for (let d = 0; a + b + c + d <= most; d += 1) {
          tables.push([
            [a, b],
            [c, d],
          ]);
        }
  return tables;
}

test("who knows this rule and all that is shown cannot tell one number from 1 to 4, in any table of two by two", () => {
  const alike = Map.groupBy(tablesUpTo(18), published);

  const told: string[] = [];
  for (const [shown, tables] of alike) {
    const worlds = tables.map(sensitive);
    for (const name of worlds[0]!.keys()) {
      const possible = new Set(worlds.map((world) => world.get(name)!));
      const [only] = possible;
      if (possible.size === 1 && only! > 0 && only! < 5) told.push(`${name} is ${only} by ${shown}`);
    }
  }
  expect(told).toEqual([]);
});

const row = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 3, maxLength: 3 });
const year = fc.array(row, { minLength: 4, maxLength: 4 });

test("nothing from 1 to 4 is ever shown, in no difference of two periods, and of a total and shown parts", () => {
  const property = fc.property(year, (cells) => {
    const periods = [[0], [1], [2], [3], [0, 1], [0, 1, 2], YEAR].map((quarters) => shownCounts(cells, quarters));
    const numbers = periods.flatMap(({ total, parts }) => {
      const shown = parts.filter((part) => part !== null);
      const rest = total !== null && shown.length > 0 ? [total - shown.reduce((sum, part) => sum + part, 0)] : [];
      return [total, ...shown, ...rest].filter((count) => count !== null);
    });
    const nested = [
      [4, 0],
      [5, 4],
      [6, 5],
      [6, 4],
    ].map(([longer, shorter]) => {
      const [a, b] = [periods[longer!]!.total, periods[shorter!]!.total];
      return a === null || b === null ? 0 : a - b;
    });
    expect([...numbers, ...nested].filter((count) => count > 0 && count < 5)).toEqual([]);
  });
  fc.assert(property, { numRuns: 2000, seed: 34 });
});
