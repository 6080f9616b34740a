import type { RequestContext } from "@lienthong/kernel/service/context.js";
import type { ImportKind, ReadRow, RowFault } from "@lienthong/kernel/service/import/import-kind.js";
import { grouped } from "@lienthong/kernel/service/loader.js";
import { readAreaBook } from "../../area/import/area-book.js";
import { database } from "../../tables.js";
import type { AreaSuccessionRow } from "../succession.table.js";
import { planSuccessions } from "./plan-successions.js";
import { storeSuccessions } from "./store-successions.js";
import { readSuccessionRow, type SuccessionListRow } from "./succession-row.js";

/** Which area came out of which: rows name areas by code, name and day. */
export const areaSuccessionsImport: ImportKind<SuccessionListRow> = {
  kind: "area-successions",
  description: "Which administrative area came out of which, with extent and deciding document",
  required: ["old_code", "old_name", "new_code", "new_name", "extent"],
  optional: [
    ...["outcome", "effective_on", "decision", "clause", "certainty", "note", "source"],
    ...["clause_no", "review", "old_name_found_in_clause"],
  ],

  read: readSuccessionRow,

  async check(context, rows) {
    const book = await readAreaBook(context);
    const stored = await storedFrom(context);
    const faults: RowFault[] = [];
    let good = rows;
    for (;;) {
      const found = planSuccessions(book, stored, good).faults;
      if (found.length === 0) return faults;
      faults.push(...found);
      const bad = new Set(found.map(({ line }) => line));
      good = good.filter(({ record }) => !bad.has(record.line));
    }
  },

  async write(context, rows, progress) {
    const book = await readAreaBook(context);
    const stored = await storedFrom(context);
    const counts = await storeSuccessions(context, book, stored, planSuccessions(book, stored, rows));
    progress(rows.length);
    return counts;
  },

  notes(rows) {
    const of = (outcome: string) => rows.filter(({ row }) => row.outcome === outcome);
    const unknown = new Set([...of("UNKNOWN"), ...of("CANDIDATE")].map(({ row }) => row.oldCode)).size;
    return [
      ...of("REJECTED").map(noteOfRejected),
      ...(unknown > 0 ? [`The successors of ${unknown} areas stay unknown; candidates are kept, none is chosen.`] : []),
    ];
  },
};

function noteOfRejected({ record, row }: ReadRow<SuccessionListRow>): string {
  const link = `${row.oldName} (${row.oldCode}) to ${row.newName} (${row.newCode})`;
  return `Line ${record.line}: no link from ${link}; the file itself says ${record.values.review}`;
}

async function storedFrom(context: RequestContext): Promise<ReadonlyMap<string, readonly AreaSuccessionRow[]>> {
  const rows = await database(context).selectFrom("area_succession").selectAll().execute();
  return grouped(rows, ({ fromId }) => fromId);
}
