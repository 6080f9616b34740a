import type { ImportKind, RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { readAreaBook } from "./area-book.js";
import { type AreaListRow, readAreaRow } from "./area-row.js";
import { communesWithoutDistrict, planAreas } from "./plan-areas.js";
import { storeAreas } from "./store-areas.js";

/** Units with their days: every row says what one code stood for, from one day to another. */
export const areasImport: ImportKind<AreaListRow> = {
  kind: "areas",
  description: "Administrative areas: what each code stood for, from one day to another",
  required: ["unit_code", "level", "type", "name", "parent_code", "valid_from"],
  optional: ["valid_to_exclusive", "opened_by", "closed_by", "start", "begins", "source"],

  read: readAreaRow,

  async check(context, rows) {
    const book = await readAreaBook(context);
    const faults: RowFault[] = [];
    let good = rows;
    // A row left out may take the parent of another away, so the rest is looked at again until nothing is wrong.
    for (;;) {
      const found = planAreas(book, good).faults;
      if (found.length === 0) return faults;
      faults.push(...found);
      const bad = new Set(found.map(({ line }) => line));
      good = good.filter(({ record }) => !bad.has(record.line));
    }
  },

  async write(context, rows, progress) {
    const book = await readAreaBook(context);
    const counts = await storeAreas(context, book, planAreas(book, rows));
    progress(rows.length);
    return counts;
  },

  notes(rows) {
    const count = communesWithoutDistrict(rows).length;
    if (count === 0) return [];
    return [`${count} communes of days before 1 July 2025 lie directly in a province: their districts are not named.`];
  },
};
